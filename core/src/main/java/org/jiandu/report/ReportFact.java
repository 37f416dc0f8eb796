package org.jiandu.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.internal.Redacted;
import org.jiandu.party.Audience;
import org.jiandu.party.Occasion;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.CaseParties;
import org.jiandu.time.DeadlineUnit;
import org.jiandu.verdict.Finding;

/**
 * What has happened in the life of a report. A report is nothing but its facts, folded in order.
 *
 * <p>Facts are made by {@link ReportLifecycle#decide} and kept by the host. All facts are immutable and thread-safe;
 * neither the reporter nor any text appears in {@code toString}.
 */
public sealed interface ReportFact {
    /**
     * By whom, with effect from which day, recorded when.
     *
     * @return the occasion
     */
    Occasion occasion();

    /**
     * The kind of fact.
     *
     * @return the kind
     */
    ReportFactKind kind();

    /**
     * The day from which it has effect.
     *
     * @return the date
     */
    default LocalDate date() {
        return occasion().date();
    }

    /**
     * A report was submitted.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param reporter the reporter
     * @param reportKind the kind of report
     * @param text what is reported
     * @param agency the agency it is addressed to, if any
     * @param confidentiality what to keep secret
     * @param parties whom the case concerns
     * @param findings the findings relied on
     */
    record Submitted(
            Occasion occasion,
            PersonId reporter,
            ReportKind reportKind,
            String text,
            Optional<OrganisationId> agency,
            Confidentiality confidentiality,
            CaseParties parties,
            List<Finding> findings)
            implements ReportFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param reporter the reporter
         * @param reportKind the kind of report
         * @param text what is reported
         * @param agency the agency it is addressed to, if any
         * @param confidentiality what to keep secret
         * @param parties whom the case concerns
         * @param findings the findings relied on
         */
        public Submitted {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(reporter, "reporter");
            Objects.requireNonNull(reportKind, "reportKind");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(confidentiality, "confidentiality");
            Objects.requireNonNull(parties, "parties");
            findings = List.copyOf(findings);
        }

        @Override
        public ReportFactKind kind() {
            return ReportFactKind.SUBMITTED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, reportKind, agency, confidentiality, parties, findings);
        }
    }

    /**
     * The report was sent on to an agency.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param agency the agency
     */
    record Forwarded(Occasion occasion, OrganisationId agency) implements ReportFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param agency the agency
         */
        public Forwarded {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(agency, "agency");
        }

        @Override
        public ReportFactKind kind() {
            return ReportFactKind.FORWARDED;
        }
    }

    /**
     * The agency acknowledged the report.
     *
     * @param occasion by whom, with effect from which day, recorded when
     */
    record Acknowledged(Occasion occasion) implements ReportFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         */
        public Acknowledged {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public ReportFactKind kind() {
            return ReportFactKind.ACKNOWLEDGED;
        }
    }

    /**
     * The agency fed back.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param answer the answer
     */
    record FedBack(Occasion occasion, String answer) implements ReportFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param answer the answer
         */
        public FedBack {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(answer, "answer");
        }

        @Override
        public ReportFactKind kind() {
            return ReportFactKind.FED_BACK;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The agency refused to cooperate.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param substance what happened
     */
    record RefusalRecorded(Occasion occasion, String substance) implements ReportFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param substance what happened
         */
        public RefusalRecorded {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(substance, "substance");
        }

        @Override
        public ReportFactKind kind() {
            return ReportFactKind.REFUSAL_RECORDED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The agency was reminded.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param text the reminder
     */
    record Reminded(Occasion occasion, String text) implements ReportFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param text the reminder
         */
        public Reminded {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public ReportFactKind kind() {
            return ReportFactKind.REMINDED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The authority took the report up.
     *
     * @param occasion by whom, with effect from which day, recorded when
     */
    record Accepted(Occasion occasion) implements ReportFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         */
        public Accepted {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public ReportFactKind kind() {
            return ReportFactKind.ACCEPTED;
        }
    }

    /**
     * The authority did not take the report up.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param reason why
     */
    record Declined(Occasion occasion, String reason) implements ReportFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param reason why
         */
        public Declined {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ReportFactKind kind() {
            return ReportFactKind.DECLINED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The authority took a step of its investigation.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param measure what was done
     */
    record Investigated(Occasion occasion, String measure) implements ReportFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param measure what was done
         */
        public Investigated {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(measure, "measure");
        }

        @Override
        public ReportFactKind kind() {
            return ReportFactKind.INVESTIGATED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The authority decided.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param result the result
     * @param transferredTo the body whose matter it is, for a transfer
     * @param finding that the facts were verified
     */
    record Decided(Occasion occasion, ReportResult result, Optional<String> transferredTo, Finding finding)
            implements ReportFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param result the result
         * @param transferredTo the body whose matter it is, for a transfer
         * @param finding that the facts were verified
         */
        public Decided {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(result, "result");
            Objects.requireNonNull(transferredTo, "transferredTo");
            Objects.requireNonNull(finding, "finding");
        }

        @Override
        public ReportFactKind kind() {
            return ReportFactKind.DECIDED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, result, finding);
        }
    }

    /**
     * The supervisor was told the result.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param answer the answer
     */
    record ReportedBack(Occasion occasion, String answer) implements ReportFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param answer the answer
         */
        public ReportedBack {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(answer, "answer");
        }

        @Override
        public ReportFactKind kind() {
            return ReportFactKind.REPORTED_BACK;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The report was taken up again.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param newFacts the new facts
     */
    record Reopened(Occasion occasion, String newFacts) implements ReportFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param newFacts the new facts
         */
        public Reopened {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(newFacts, "newFacts");
        }

        @Override
        public ReportFactKind kind() {
            return ReportFactKind.REOPENED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The report was closed.
     *
     * @param occasion by whom, with effect from which day, recorded when
     */
    record Closed(Occasion occasion) implements ReportFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         */
        public Closed {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public ReportFactKind kind() {
            return ReportFactKind.CLOSED;
        }
    }

    /**
     * The report was linked to another.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param linkKind what this report is to the other
     * @param other the other report
     */
    record Linked(Occasion occasion, LinkKind linkKind, ReportId other) implements ReportFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param linkKind what this report is to the other
         * @param other the other report
         */
        public Linked {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(linkKind, "linkKind");
            Objects.requireNonNull(other, "other");
        }

        @Override
        public ReportFactKind kind() {
            return ReportFactKind.LINKED;
        }
    }

    /**
     * The reporter asked for confidentiality.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param confidentiality what to keep secret
     */
    record ConfidentialityAsked(Occasion occasion, Confidentiality confidentiality) implements ReportFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param confidentiality what to keep secret
         */
        public ConfidentialityAsked {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(confidentiality, "confidentiality");
        }

        @Override
        public ReportFactKind kind() {
            return ReportFactKind.CONFIDENTIALITY_ASKED;
        }
    }

    /**
     * It was disclosed who reported.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param audience to whom
     * @param reason why
     */
    record Disclosed(Occasion occasion, Audience audience, String reason) implements ReportFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param audience to whom
         * @param reason why
         */
        public Disclosed {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(audience, "audience");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ReportFactKind kind() {
            return ReportFactKind.DISCLOSED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, audience);
        }
    }

    /**
     * The time to feed back was extended.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param amount by how much
     * @param unit of what
     * @param reason why
     */
    record FeedbackExtended(Occasion occasion, int amount, DeadlineUnit unit, String reason) implements ReportFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param amount by how much
         * @param unit of what
         * @param reason why
         */
        public FeedbackExtended {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ReportFactKind kind() {
            return ReportFactKind.FEEDBACK_EXTENDED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, amount, unit);
        }
    }
}
