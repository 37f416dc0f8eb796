package org.jiandu.examples.boot.api;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiandu.examples.boot.problem.Problem;
import org.jiandu.examples.boot.problem.Problems;
import org.jiandu.examples.boot.problem.RefusedException;
import org.jiandu.input.InputProblem;
import org.jiandu.input.InputValidator;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Lets no body through to a controller that has anything wrong with it, and tells all of it at once. */
@RestControllerAdvice
class FormAdvice extends RequestBodyAdviceAdapter {
    private final InputValidator validator;

    FormAdvice(InputValidator validator) {
        this.validator = validator;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage input,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        JsonProblems.begin();
        return input;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        Locale language = LocaleContextHolder.getLocale();
        List<JsonProblems.Unreadable> unreadable = JsonProblems.kept().orElse(List.of());
        List<InputProblem> shape = validator.check(body, language);
        if (!unreadable.isEmpty() || !shape.isEmpty()) {
            throw new RefusedException(
                    "invalid input",
                    (problems, locale) -> problems.of(errors(unreadable, shape, problems, locale), locale));
        }
        return body;
    }

    private static List<Problem.FieldError> errors(
            List<JsonProblems.Unreadable> unreadable, List<InputProblem> shape, Problems problems, Locale locale) {
        Set<String> told =
                unreadable.stream().map(JsonProblems.Unreadable::pointer).collect(Collectors.toSet());
        List<Problem.FieldError> errors = new ArrayList<>();
        for (JsonProblems.Unreadable each : unreadable) {
            String allowed = String.join(", ", each.allowed());
            errors.add(new Problem.FieldError(each.pointer(), problems.word(each.key(), locale, allowed)));
        }
        shape.stream()
                .map(problem -> new Problem.FieldError(Problems.pointer(problem.path()), problem.message()))
                .filter(error -> !told.contains(error.pointer())) // what could not be read is not missing as well
                .forEach(errors::add);
        return errors;
    }
}
