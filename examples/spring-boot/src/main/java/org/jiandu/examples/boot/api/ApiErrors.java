package org.jiandu.examples.boot.api;

import java.util.List;
import java.util.Locale;
import org.jiandu.examples.boot.problem.Problem;
import org.jiandu.examples.boot.problem.ProblemType;
import org.jiandu.examples.boot.problem.Problems;
import org.jiandu.examples.boot.problem.RefusedException;
import org.jiandu.persistence.OutcomeUnknownException;
import org.jiandu.persistence.StorageUnavailableException;
import org.jiandu.registry.InvalidInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every "no" of the interface leaves it here. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {
    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);
    private static final String SECONDS_TO_WAIT = "5";

    private final Problems problems;

    ApiErrors(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(RefusedException refused) {
        return answer(refused.in(problems, language()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(InvalidInputException invalid) {
        return answer(problems.of(invalid, language()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable) {
        return invalid(List.of(new Problem.FieldError("", problems.word("input.unreadable", language()))));
    }

    @ExceptionHandler
    ResponseEntity<Problem> mismatch(MethodArgumentTypeMismatchException mismatch) {
        return invalid(List.of(new Problem.FieldError(mismatch.getName(), problems.word("input.value", language()))));
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestParameterException missing) {
        return invalid(List.of(
                new Problem.FieldError(missing.getParameterName(), problems.word("input.missing", language()))));
    }

    @ExceptionHandler
    ResponseEntity<Problem> notJson(HttpMediaTypeNotSupportedException notJson) {
        return answer(problems.of(ProblemType.UNSUPPORTED, language()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unavailable(StorageUnavailableException unavailable) {
        return later(ProblemType.UNAVAILABLE, unavailable);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unknown(OutcomeUnknownException unknown) {
        return later(ProblemType.OUTCOME_UNKNOWN, unknown);
    }

    private ResponseEntity<Problem> later(ProblemType type, Exception cause) {
        LOG.warn("the store: {}", cause.getMessage());
        Problem problem = problems.of(type, language());
        return ResponseEntity.status(problem.status())
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<Problem> failed(Exception failure) {
        LOG.error("a request failed", failure);
        return answer(problems.of(ProblemType.FAILED, language()));
    }

    private ResponseEntity<Problem> invalid(List<Problem.FieldError> errors) {
        return answer(problems.of(errors, language()));
    }

    private static ResponseEntity<Problem> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .body(problem);
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
