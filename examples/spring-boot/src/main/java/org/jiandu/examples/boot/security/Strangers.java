package org.jiandu.examples.boot.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jiandu.examples.boot.problem.Problem;
import org.jiandu.examples.boot.problem.ProblemType;
import org.jiandu.examples.boot.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Tells those who have not logged in, and those who may not do what they ask for, in the one shape of problems. */
@Component
class Strangers implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Problems problems;
    private final LocaleResolver languages;
    private final JsonMapper json;

    Strangers(Problems problems, LocaleResolver languages, JsonMapper json) {
        this.problems = problems;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"supervision\", charset=\"UTF-8\"");
        tell(ProblemType.NOT_LOGGED_IN, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        tell(ProblemType.NOT_ADMITTED, request, response);
    }

    private void tell(ProblemType type, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(type.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problems.of(type, languages.resolveLocale(request)));
    }
}
