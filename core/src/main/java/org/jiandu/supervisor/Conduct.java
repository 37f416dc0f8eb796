package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.verdict.Finding;

/**
 * What the authority found on a duty. Legal basis: article 9, article 13 of the Weihai Measures.
 *
 * @param date the day from which the finding counts
 * @param duty the duty
 * @param report the number of the agency's report that it answers, if any
 * @param finding whether the duty was breached, by whom it was found and why
 */
public record Conduct(LocalDate date, Duty duty, Optional<Integer> report, Finding finding) {
    /**
     * Refuses missing parts.
     *
     * @param date the day from which the finding counts
     * @param duty the duty
     * @param report the number of the agency's report that it answers, if any
     * @param finding whether the duty was breached, by whom it was found and why
     */
    public Conduct {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(finding, "finding");
    }

    /**
     * Whether the duty was found breached.
     *
     * @return true if so
     */
    public boolean isBreach() {
        return finding.holds();
    }
}
