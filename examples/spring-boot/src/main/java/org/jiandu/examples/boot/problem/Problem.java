package org.jiandu.examples.boot.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why something was not done, as {@code application/problem+json}. All texts are in the language of the caller.
 *
 * @param type which problem it is: one of {@link ProblemType}
 * @param title the problem in a few words
 * @param status the status of the answer
 * @param detail what to do about it
 * @param earliest from when the act would be lawful, if nothing else changes
 * @param reasons every condition that is not met, or waits for a person
 * @param findings what a person has to find before it can be done: the act is sent again with these findings
 * @param errors every field that cannot be used
 * @param takenBy the file that has what there may be only once
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(example = "urn:jiandu:problem:unlawful") String type,
        String title,
        int status,
        Optional<String> detail,
        Optional<From> earliest,
        List<Ground> reasons,
        List<FindingNeeded> findings,
        List<FieldError> errors,
        Optional<String> takenBy) {
    /** How the body of the answer says what it is. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * Copies the lists.
     *
     * @param type which problem it is
     * @param title the problem in a few words
     * @param status the status of the answer
     * @param detail what to do about it
     * @param earliest from when the act would be lawful
     * @param reasons every condition that is not met, or waits for a person
     * @param findings what a person has to find
     * @param errors every field that cannot be used
     * @param takenBy the file that has what there may be only once
     */
    public Problem {
        reasons = List.copyOf(reasons);
        findings = List.copyOf(findings);
        errors = List.copyOf(errors);
    }

    static Problem of(ProblemType type, String title, Optional<String> detail) {
        return new Problem(
                type.uri(),
                title,
                type.status(),
                detail,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /**
     * A condition that is not met, or waits for a person.
     *
     * @param rule the id of the rule
     * @param status {@code NOT_MET} or {@code NEEDS_FINDING}
     * @param article the article, as one cites it
     * @param instrument the instrument that the article is of
     * @param condition the condition
     * @param because what in this case makes it fail
     * @param earliest from when it would be met
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Ground(
            String rule,
            String status,
            String article,
            String instrument,
            String condition,
            Optional<String> because,
            From earliest) {}

    /**
     * From when.
     *
     * @param kind {@code NOW}, {@code FROM} a day, {@code AFTER_HUMAN_ACT} or {@code NEVER}
     * @param date the day
     * @param text in words
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record From(String kind, Optional<LocalDate> date, String text) {}

    /**
     * What a person has to find.
     *
     * @param topic the key of the topic, by which the finding is given
     * @param question what is to be found, as a statement that holds or does not
     */
    public record FindingNeeded(String topic, String question) {}

    /**
     * A field that cannot be used.
     *
     * @param pointer where it is: a JSON pointer, or the name of a parameter
     * @param message what is wrong with it
     */
    public record FieldError(String pointer, String message) {}
}
