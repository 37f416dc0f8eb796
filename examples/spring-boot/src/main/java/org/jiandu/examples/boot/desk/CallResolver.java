package org.jiandu.examples.boot.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jiandu.examples.boot.problem.RefusedException;
import org.jiandu.examples.boot.security.Callers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives methods of controllers their {@link Call}. */
@Component
public class CallResolver implements HandlerMethodArgumentResolver {
    /** The header by which a request is repeated. The answer has it too, for those who brought none. */
    public static final String KEY = "Idempotency-Key";

    private final Callers callers;

    CallResolver(Callers callers) {
        this.callers = callers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Call.class;
    }

    @Override
    public Call resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        UUID key = Optional.ofNullable(request.getHeader(KEY))
                .map(CallResolver::read)
                .orElseGet(UUID::randomUUID);
        if (parameter.hasMethodAnnotation(PostMapping.class)) {
            Optional.ofNullable(request.getNativeResponse(HttpServletResponse.class))
                    .ifPresent(response -> response.setHeader(KEY, key.toString()));
        }
        return new Call(callers.current(), key, LocaleContextHolder.getLocale());
    }

    private static UUID read(String text) {
        try {
            UUID key = UUID.fromString(text);
            if (key.toString().equals(text.toLowerCase(Locale.ROOT))) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw RefusedException.of(KEY, "input.key");
    }
}
