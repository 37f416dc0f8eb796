package org.jiandu.report;

import java.util.Objects;
import org.jiandu.party.OrganisationId;
import org.jiandu.time.Deadline;
import org.jiandu.time.DeadlineStage;

/**
 * An answer that an agency owes. Legal basis: article 12 of the Weihai Measures.
 *
 * @param report the report
 * @param agency the agency
 * @param deadline until when, with every step of the count
 * @param stage how pressing it is on the day asked about
 */
public record FeedbackOwed(ReportId report, OrganisationId agency, Deadline deadline, DeadlineStage stage) {
    /**
     * Refuses missing parts.
     *
     * @param report the report
     * @param agency the agency
     * @param deadline until when, with every step of the count
     * @param stage how pressing it is on the day asked about
     */
    public FeedbackOwed {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(stage, "stage");
    }
}
