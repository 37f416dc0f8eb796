package org.jiandu.examples.boot.desk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A report as a caller may see it. What he or she may not see is absent, so that nothing tells that it was there.
 *
 * @param report the id
 * @param stage where it stands
 * @param kind the kind of report
 * @param submittedOn the day of submission
 * @param reporter the token of the supervisor, for those who may know
 * @param text what is reported, for those who may know
 * @param agency the agency that it went to
 * @param answerDue until when the agency answers, while it owes an answer
 * @param answer what the agency answered
 * @param result what came of it
 */
public record Reported(
        String report,
        Coded stage,
        Optional<Coded> kind,
        Optional<LocalDate> submittedOn,
        Optional<String> reporter,
        Optional<String> text,
        Optional<String> agency,
        Optional<DueList.Until> answerDue,
        Optional<String> answer,
        Optional<Coded> result) {
    /** Nothing of who reported, and what: views may be logged. */
    @Override
    public String toString() {
        return "Reported[" + report + "]";
    }
}
