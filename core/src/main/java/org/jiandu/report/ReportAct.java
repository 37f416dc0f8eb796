package org.jiandu.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.internal.Redacted;
import org.jiandu.party.Audience;
import org.jiandu.party.Occasion;
import org.jiandu.party.OrganisationId;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Ties;
import org.jiandu.supervisor.Standing;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Finding;

/**
 * What somebody does, or wants to do, in the life of a report.
 *
 * <p>Whether it may be done is the verdict of {@link ReportLifecycle#assess}. All acts are immutable and thread-safe; a
 * missing part is a {@link NullPointerException}. The shape of texts is checked by
 * {@link org.jiandu.input.InputValidator}.
 */
public sealed interface ReportAct extends Act {
    /**
     * The kind of act.
     *
     * @return the kind, the name of its row in the table
     */
    @Override
    ReportActKind kind();

    /**
     * A supervisor submits a report.
     *
     * <p>Legal basis: articles 8, 10, 11 and 14 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param standing how the reporter stands on that day
     * @param reportKind the kind of report
     * @param text what is reported, 1 to 20000 characters
     * @param agency the agency it is addressed to, absent if it goes to the authority alone
     * @param confidentiality what the reporter asks to keep secret
     * @param parties whom the case concerns, as far as is known; the agency with its credit code, so that no place of
     *     service leaves a doubt
     * @param ties whom the reporter is known to be tied to
     * @param findings the findings on doubts about the reporter's recusal
     */
    record Submit(
            @Valid Occasion occasion,
            Standing standing,
            ReportKind reportKind,
            @NotBlank @Size(max = 20000) String text,
            Optional<OrganisationId> agency,
            Confidentiality confidentiality,
            CaseParties parties,
            Ties ties,
            List<@Valid Finding> findings)
            implements ReportAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param standing how the reporter stands on that day
         * @param reportKind the kind of report
         * @param text what is reported, 1 to 20000 characters
         * @param agency the agency it is addressed to, absent if it goes to the authority alone
         * @param confidentiality what the reporter asks to keep secret
         * @param parties whom the case concerns, as far as is known; the agency with its credit code, so that no place of
         *     service leaves a doubt
         * @param ties whom the reporter is known to be tied to
         * @param findings the findings on doubts about the reporter's recusal
         */
        public Submit {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(standing, "standing");
            Objects.requireNonNull(reportKind, "reportKind");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(confidentiality, "confidentiality");
            Objects.requireNonNull(parties, "parties");
            Objects.requireNonNull(ties, "ties");
            findings = List.copyOf(findings);
        }

        @Override
        public ReportActKind kind() {
            return ReportActKind.SUBMIT;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, reportKind, agency, confidentiality, parties, ties, findings);
        }
    }

    /**
     * The authority sends the report on to an agency.
     *
     * <p>Legal basis: article 8 item 3, article 12 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param agency the agency
     */
    record Forward(@Valid Occasion occasion, OrganisationId agency) implements ReportAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param agency the agency
         */
        public Forward {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(agency, "agency");
        }

        @Override
        public ReportActKind kind() {
            return ReportActKind.FORWARD;
        }
    }

    /**
     * The agency acknowledges the report.
     *
     * <p>Legal basis: article 12 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     */
    record Acknowledge(@Valid Occasion occasion) implements ReportAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         */
        public Acknowledge {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public ReportActKind kind() {
            return ReportActKind.ACKNOWLEDGE;
        }
    }

    /**
     * The agency feeds back what it has done.
     *
     * <p>Legal basis: article 12 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param answer the answer, 1 to 20000 characters
     */
    record FeedBack(
            @Valid Occasion occasion,
            @NotBlank @Size(max = 20000) String answer) implements ReportAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param answer the answer, 1 to 20000 characters
         */
        public FeedBack {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(answer, "answer");
        }

        @Override
        public ReportActKind kind() {
            return ReportActKind.FEED_BACK;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The authority records that the agency refused to cooperate.
     *
     * <p>Legal basis: article 12 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param substance what happened, 1 to 2000 characters
     */
    record RecordRefusal(
            @Valid Occasion occasion,
            @NotBlank @Size(max = 2000) String substance) implements ReportAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param substance what happened, 1 to 2000 characters
         */
        public RecordRefusal {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(substance, "substance");
        }

        @Override
        public ReportActKind kind() {
            return ReportActKind.RECORD_REFUSAL;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The authority reminds the agency of the answer that it owes.
     *
     * <p>Legal basis: article 12 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param text the reminder, 1 to 2000 characters
     */
    record Remind(
            @Valid Occasion occasion,
            @NotBlank @Size(max = 2000) String text) implements ReportAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param text the reminder, 1 to 2000 characters
         */
        public Remind {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public ReportActKind kind() {
            return ReportActKind.REMIND;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * Who may grant it extends the time to feed back, once more by as much as the instrument says.
     *
     * <p>Legal basis: instruments that provide for it; the Weihai Measures do not.
     *
     * @param occasion who does it, on which day, recorded when
     * @param reason why, 1 to 2000 characters
     */
    record ExtendFeedback(
            @Valid Occasion occasion,
            @NotBlank @Size(max = 2000) String reason) implements ReportAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param reason why, 1 to 2000 characters
         */
        public ExtendFeedback {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ReportActKind kind() {
            return ReportActKind.EXTEND_FEEDBACK;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The authority takes the report up.
     *
     * <p>Legal basis: article 15 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     */
    record Accept(@Valid Occasion occasion) implements ReportAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         */
        public Accept {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public ReportActKind kind() {
            return ReportActKind.ACCEPT;
        }
    }

    /**
     * The authority does not take the report up, and says why.
     *
     * <p>Legal basis: article 15 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param reason why, 1 to 2000 characters
     */
    record Decline(
            @Valid Occasion occasion,
            @NotBlank @Size(max = 2000) String reason) implements ReportAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param reason why, 1 to 2000 characters
         */
        public Decline {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ReportActKind kind() {
            return ReportActKind.DECLINE;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The authority takes a step of its investigation.
     *
     * <p>Legal basis: article 15 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param measure what was done, 1 to 2000 characters
     */
    record Investigate(
            @Valid Occasion occasion,
            @NotBlank @Size(max = 2000) String measure) implements ReportAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param measure what was done, 1 to 2000 characters
         */
        public Investigate {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(measure, "measure");
        }

        @Override
        public ReportActKind kind() {
            return ReportActKind.INVESTIGATE;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The authority decides what has come of the report.
     *
     * <p>Legal basis: article 15 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param result the result
     * @param transferredTo the body whose matter it is, present exactly for a transfer
     * @param finding that the facts were verified, by whom and why
     */
    record Decide(
            @Valid Occasion occasion,
            ReportResult result,
            Optional<@Size(max = 200) String> transferredTo,
            @Valid Finding finding)
            implements ReportAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param result the result
         * @param transferredTo the body whose matter it is, present exactly for a transfer
         * @param finding that the facts were verified, by whom and why
         */
        public Decide {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(result, "result");
            Objects.requireNonNull(transferredTo, "transferredTo");
            Objects.requireNonNull(finding, "finding");
        }

        @Override
        public ReportActKind kind() {
            return ReportActKind.DECIDE;
        }

        @Override
        public List<Finding> findings() {
            return List.of(finding);
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, result, finding);
        }
    }

    /**
     * The authority tells the supervisor the result.
     *
     * <p>Legal basis: article 15 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param answer the answer, 1 to 20000 characters
     */
    record ReportBack(
            @Valid Occasion occasion,
            @NotBlank @Size(max = 20000) String answer) implements ReportAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param answer the answer, 1 to 20000 characters
         */
        public ReportBack {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(answer, "answer");
        }

        @Override
        public ReportActKind kind() {
            return ReportActKind.REPORT_BACK;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The authority takes the report up again on new facts.
     *
     * <p>Legal basis: article 15 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param newFacts the new facts, 1 to 2000 characters
     */
    record Reopen(
            @Valid Occasion occasion,
            @NotBlank @Size(max = 2000) String newFacts) implements ReportAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param newFacts the new facts, 1 to 2000 characters
         */
        public Reopen {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(newFacts, "newFacts");
        }

        @Override
        public ReportActKind kind() {
            return ReportActKind.REOPEN;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The authority closes the report; nothing is owed any more.
     *
     * <p>Legal basis: articles 12 and 15 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     */
    record Close(@Valid Occasion occasion) implements ReportAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         */
        public Close {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public ReportActKind kind() {
            return ReportActKind.CLOSE;
        }
    }

    /**
     * The authority links the report to another one.
     *
     * <p>Legal basis: article 15 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param linkKind what this report is to the other
     * @param other the other report
     */
    record Link(@Valid Occasion occasion, LinkKind linkKind, ReportId other) implements ReportAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param linkKind what this report is to the other
         * @param other the other report
         */
        public Link {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(linkKind, "linkKind");
            Objects.requireNonNull(other, "other");
        }

        @Override
        public ReportActKind kind() {
            return ReportActKind.LINK;
        }
    }

    /**
     * The reporter asks for confidentiality, from that day on.
     *
     * <p>Legal basis: article 14 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param confidentiality what to keep secret
     */
    record AskConfidentiality(@Valid Occasion occasion, Confidentiality confidentiality) implements ReportAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param confidentiality what to keep secret
         */
        public AskConfidentiality {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(confidentiality, "confidentiality");
        }

        @Override
        public ReportActKind kind() {
            return ReportActKind.ASK_CONFIDENTIALITY;
        }
    }

    /**
     * The authority discloses to an audience who reported.
     *
     * <p>Legal basis: article 14 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param audience to whom
     * @param reason why, 1 to 2000 characters
     */
    record Disclose(
            @Valid Occasion occasion,
            Audience audience,
            @NotBlank @Size(max = 2000) String reason) implements ReportAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param audience to whom
         * @param reason why, 1 to 2000 characters
         */
        public Disclose {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(audience, "audience");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ReportActKind kind() {
            return ReportActKind.DISCLOSE;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, audience);
        }
    }
}
