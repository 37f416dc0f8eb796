package org.jiandu.registry;

import java.util.Objects;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.engagement.EngagementId;
import org.jiandu.report.ReportFact;
import org.jiandu.report.ReportId;
import org.jiandu.supervisor.SupervisorFact;

/** A fact of the change feed, with the file that it belongs to. Immutable and thread-safe. */
public sealed interface Change {
    /**
     * The fact.
     *
     * @return the fact as it stands in the journal of its file
     */
    Recorded<?> recorded();

    /**
     * A fact of a supervisor's file.
     *
     * @param file the file
     * @param recorded the fact
     */
    record OfSupervisor(FileId file, Recorded<SupervisorFact> recorded) implements Change {
        /**
         * Refuses missing parts.
         *
         * @param file the file
         * @param recorded the fact
         */
        public OfSupervisor {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(recorded, "recorded");
        }
    }

    /**
     * A fact of a report.
     *
     * @param report the report
     * @param recorded the fact
     */
    record OfReport(ReportId report, Recorded<ReportFact> recorded) implements Change {
        /**
         * Refuses missing parts.
         *
         * @param report the report
         * @param recorded the fact
         */
        public OfReport {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(recorded, "recorded");
        }
    }

    /**
     * A fact of an engagement.
     *
     * @param engagement the engagement
     * @param recorded the fact
     */
    record OfEngagement(EngagementId engagement, Recorded<EngagementFact> recorded) implements Change {
        /**
         * Refuses missing parts.
         *
         * @param engagement the engagement
         * @param recorded the fact
         */
        public OfEngagement {
            Objects.requireNonNull(engagement, "engagement");
            Objects.requireNonNull(recorded, "recorded");
        }
    }
}
