package org.jiandu.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.internal.Redacted;
import org.jiandu.verdict.Finding;

/**
 * What the authority decided on a report. Legal basis: article 15 of the Weihai Measures.
 *
 * @param date the day of the decision
 * @param result the result
 * @param transferredTo the body whose matter it is, for a transfer
 * @param finding that the facts were verified
 */
public record ReportDecision(LocalDate date, ReportResult result, Optional<String> transferredTo, Finding finding) {
    /**
     * Refuses missing parts.
     *
     * @param date the day of the decision
     * @param result the result
     * @param transferredTo the body whose matter it is, for a transfer
     * @param finding that the facts were verified
     */
    public ReportDecision {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(transferredTo, "transferredTo");
        Objects.requireNonNull(finding, "finding");
    }

    @Override
    public String toString() {
        return Redacted.of(this, date, result, finding);
    }
}
