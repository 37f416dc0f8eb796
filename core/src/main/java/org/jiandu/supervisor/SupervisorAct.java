package org.jiandu.supervisor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.internal.Redacted;
import org.jiandu.internal.Years;
import org.jiandu.party.Authority;
import org.jiandu.party.Occasion;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Finding;

/**
 * What somebody does, or wants to do, in the life of a supervisor.
 *
 * <p>Each act is a record: who does it and when (its {@link Occasion}), and what it says. Whether it may be done is
 * the verdict of {@link Lifecycle#assess}. All acts are immutable and thread-safe; a missing part is a
 * {@link NullPointerException}, a date outside the years 1 to 9999 an {@link IllegalArgumentException}. The shape of texts
 * is checked by {@link org.jiandu.input.InputValidator}.
 */
public sealed interface SupervisorAct extends Act {
    /**
     * The kind of act.
     *
     * @return the kind, the name of its row in the table
     */
    @Override
    ActKind kind();

    /**
     * A unit recommends a person as candidate.
     *
     * <p>Legal basis: article 4 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param profile the circumstances of the person, as the unit states them
     */
    record Recommend(@Valid Occasion occasion, @Valid Profile profile) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param profile the circumstances of the person, as the unit states them
         */
        public Recommend {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(profile, "profile");
        }

        @Override
        public ActKind kind() {
            return ActKind.RECOMMEND;
        }
    }

    /**
     * A person offers himself or herself as candidate.
     *
     * <p>Legal basis: article 4 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param profile the circumstances of the person, as the person states them
     */
    record NominateSelf(@Valid Occasion occasion, @Valid Profile profile) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param profile the circumstances of the person, as the person states them
         */
        public NominateSelf {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(profile, "profile");
        }

        @Override
        public ActKind kind() {
            return ActKind.NOMINATE_SELF;
        }
    }

    /**
     * The authority invites a person to be a candidate.
     *
     * <p>Legal basis: article 4 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param profile the circumstances of the person, as the authority knows them
     */
    record Invite(@Valid Occasion occasion, @Valid Profile profile) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param profile the circumstances of the person, as the authority knows them
         */
        public Invite {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(profile, "profile");
        }

        @Override
        public ActKind kind() {
            return ActKind.INVITE;
        }
    }

    /**
     * The person accepts the invitation and becomes a candidate.
     *
     * <p>Legal basis: article 4 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     */
    record AcceptInvitation(@Valid Occasion occasion) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         */
        public AcceptInvitation {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public ActKind kind() {
            return ActKind.ACCEPT_INVITATION;
        }
    }

    /**
     * The person declines the invitation.
     *
     * <p>Legal basis: article 4 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     */
    record DeclineInvitation(@Valid Occasion occasion) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         */
        public DeclineInvitation {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public ActKind kind() {
            return ActKind.DECLINE_INVITATION;
        }
    }

    /**
     * The candidate withdraws before the certificate: nobody serves who is not willing.
     *
     * <p>Legal basis: article 7 item 4 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     */
    record Withdraw(@Valid Occasion occasion) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         */
        public Withdraw {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public ActKind kind() {
            return ActKind.WITHDRAW;
        }
    }

    /**
     * The unit in which the person serves, or the person, consents to the candidacy.
     *
     * <p>Legal basis: the measures of other places; the Weihai Measures have nothing of the kind.
     *
     * @param occasion who does it, on which day, recorded when
     */
    record GiveConsent(@Valid Occasion occasion) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         */
        public GiveConsent {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public ActKind kind() {
            return ActKind.GIVE_CONSENT;
        }
    }

    /**
     * The authority finds, after review, that the candidate meets every condition.
     *
     * <p>Legal basis: article 4, article 7 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param findings the findings on the conditions that the text leaves to a person
     */
    record Approve(@Valid Occasion occasion, List<@Valid Finding> findings) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param findings the findings on the conditions that the text leaves to a person
         */
        public Approve {
            Objects.requireNonNull(occasion, "occasion");
            findings = List.copyOf(findings);
        }

        @Override
        public ActKind kind() {
            return ActKind.APPROVE;
        }
    }

    /**
     * The authority turns the candidate down.
     *
     * <p>Legal basis: article 4 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param reason why, 1 to 2000 characters
     */
    record Reject(
            @Valid Occasion occasion,
            @NotBlank @Size(max = 2000) String reason) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param reason why, 1 to 2000 characters
         */
        public Reject {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ActKind kind() {
            return ActKind.REJECT;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The body that has the last word consents to the appointment, after the review.
     *
     * <p>Legal basis: the measures of other places; the Weihai Measures have nothing of the kind.
     *
     * @param occasion who does it, on which day, recorded when
     * @param body the body that consents
     * @param findings the finding that it is the leading group, where the instrument names one
     */
    record ConfirmAppointment(@Valid Occasion occasion, Authority body, List<@Valid Finding> findings)
            implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param body the body that consents
         * @param findings the finding that it is the leading group, where the instrument names one
         */
        public ConfirmAppointment {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(body, "body");
            findings = List.copyOf(findings);
        }

        @Override
        public ActKind kind() {
            return ActKind.CONFIRM_APPOINTMENT;
        }
    }

    /**
     * The authority names the candidate to the public; the notice begins on the day of the act.
     *
     * <p>Legal basis: article 4 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param lastDay the last day of the notice
     * @param findings a finding on the length of the notice, where no calendar can count it
     */
    record PostNotice(@Valid Occasion occasion, LocalDate lastDay, List<@Valid Finding> findings)
            implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param lastDay the last day of the notice
         * @param findings a finding on the length of the notice, where no calendar can count it
         */
        public PostNotice {
            Objects.requireNonNull(occasion, "occasion");
            Years.require("lastDay", lastDay);
            findings = List.copyOf(findings);
        }

        @Override
        public ActKind kind() {
            return ActKind.POST_NOTICE;
        }
    }

    /**
     * Somebody objects to the candidate during the notice.
     *
     * <p>Legal basis: article 4 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param substance what is objected, 1 to 2000 characters
     */
    record RaiseObjection(
            @Valid Occasion occasion,
            @NotBlank @Size(max = 2000) String substance) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param substance what is objected, 1 to 2000 characters
         */
        public RaiseObjection {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(substance, "substance");
        }

        @Override
        public ActKind kind() {
            return ActKind.RAISE_OBJECTION;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The authority decides on an objection.
     *
     * <p>Legal basis: article 4 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param objection the number of the objection, from 1 in the order of raising
     * @param finding whether the objection is upheld, by whom and why
     */
    record DecideObjection(
            @Valid Occasion occasion,
            @Positive int objection,
            @Valid Finding finding) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param objection the number of the objection, from 1 in the order of raising
         * @param finding whether the objection is upheld, by whom and why
         */
        public DecideObjection {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(finding, "finding");
        }

        @Override
        public ActKind kind() {
            return ActKind.DECIDE_OBJECTION;
        }

        @Override
        public List<Finding> findings() {
            return List.of(finding);
        }
    }

    /**
     * The authority issues the certificate of appointment, which opens a term.
     *
     * <p>Legal basis: article 4, article 5 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param number the number of the certificate
     * @param firstDay the first day of the term as the certificate states it; absent for the day of issue
     * @param lastDay the last day of the term as the certificate states it; absent where the instrument gives it
     * @param findings a finding on a gap between terms, or on the term of another body, where one is needed
     */
    record IssueCertificate(
            @Valid Occasion occasion,
            @NotBlank @Size(max = 100) String number,
            Optional<LocalDate> firstDay,
            Optional<LocalDate> lastDay,
            List<@Valid Finding> findings)
            implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param number the number of the certificate
         * @param firstDay the first day of the term as the certificate states it; absent for the day of issue
         * @param lastDay the last day of the term as the certificate states it; absent where the instrument gives it
         * @param findings a finding on a gap between terms, or on the term of another body, where one is needed
         */
        public IssueCertificate {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(number, "number");
            firstDay.ifPresent(day -> Years.require("firstDay", day));
            lastDay.ifPresent(day -> Years.require("lastDay", day));
            findings = List.copyOf(findings);
        }

        /**
         * A certificate that leaves the last day to the instrument.
         *
         * @param occasion who does it, on which day, recorded when
         * @param number the number of the certificate
         * @param firstDay the first day of the term as the certificate states it; absent for the day of issue
         * @param findings a finding on a gap between terms, where one is needed
         */
        public IssueCertificate(
                Occasion occasion, String number, Optional<LocalDate> firstDay, List<Finding> findings) {
            this(occasion, number, firstDay, Optional.empty(), findings);
        }

        @Override
        public ActKind kind() {
            return ActKind.ISSUE_CERTIFICATE;
        }
    }

    /**
     * A card is issued to the supervisor.
     *
     * <p>Legal basis: the measures of other places; the Weihai Measures have nothing of the kind.
     *
     * @param occasion who does it, on which day, recorded when
     * @param number the number of the card, 1 to 100 characters
     * @param issuer the authority that issues it
     */
    record IssueCard(
            @Valid Occasion occasion,
            @NotBlank @Size(max = 100) String number,
            Authority issuer) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param number the number of the card, 1 to 100 characters
         * @param issuer the authority that issues it
         */
        public IssueCard {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(issuer, "issuer");
        }

        @Override
        public ActKind kind() {
            return ActKind.ISSUE_CARD;
        }
    }

    /**
     * The authority records that the card is lost.
     *
     * <p>Legal basis: the measures of other places; the Weihai Measures have nothing of the kind.
     *
     * @param occasion who does it, on which day, recorded when
     */
    record ReportCardLost(@Valid Occasion occasion) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         */
        public ReportCardLost {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public ActKind kind() {
            return ActKind.REPORT_CARD_LOST;
        }
    }

    /**
     * The card is given back to the authority.
     *
     * <p>Legal basis: the measures of other places; the Weihai Measures have nothing of the kind.
     *
     * @param occasion who does it, on which day, recorded when
     */
    record ReturnCard(@Valid Occasion occasion) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         */
        public ReturnCard {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public ActKind kind() {
            return ActKind.RETURN_CARD;
        }
    }

    /**
     * The authority renews the engagement for another term.
     *
     * <p>Legal basis: article 5 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param lastDay the last day of the new term as the decision states it; absent where the instrument gives it
     * @param findings the findings that the instrument asks for
     */
    record Renew(@Valid Occasion occasion, Optional<LocalDate> lastDay, List<@Valid Finding> findings)
            implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param lastDay the last day of the new term as the decision states it; absent where the instrument gives it
         * @param findings the findings that the instrument asks for
         */
        public Renew {
            Objects.requireNonNull(occasion, "occasion");
            lastDay.ifPresent(day -> Years.require("lastDay", day));
            findings = List.copyOf(findings);
        }

        /**
         * A renewal that leaves the last day to the instrument.
         *
         * @param occasion who does it, on which day, recorded when
         * @param findings the findings that the instrument asks for
         */
        public Renew(Occasion occasion, List<Finding> findings) {
            this(occasion, Optional.empty(), findings);
        }

        @Override
        public ActKind kind() {
            return ActKind.RENEW;
        }
    }

    /**
     * The authority shortens a term that was granted under a former policy to the end that the one now in force would have given
     * it, where that policy says so ({@link SupervisorParameters#SERVING}).
     *
     * @param occasion who does it, on which day, recorded when
     */
    record ShortenTerm(@Valid Occasion occasion) implements SupervisorAct {
        /**
         * Refuses a missing part.
         *
         * @param occasion who does it, on which day, recorded when
         */
        public ShortenTerm {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public ActKind kind() {
            return ActKind.SHORTEN_TERM;
        }
    }

    /**
     * The circumstances of the person have changed, from the day of the act on.
     *
     * <p>Legal basis: article 2 paragraph 2, article 7 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param profile the circumstances from that day on
     */
    record ChangeProfile(@Valid Occasion occasion, @Valid Profile profile) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param profile the circumstances from that day on
         */
        public ChangeProfile {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(profile, "profile");
        }

        @Override
        public ActKind kind() {
            return ActKind.CHANGE_PROFILE;
        }
    }

    /**
     * The authority records whether the supervisor was at an activity; the day of the act is the day of the activity. A later record of the same activity on the same day
     * replaces the earlier one.
     *
     * <p>Legal basis: article 8 item 4, article 16 item 6 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param activity the name or number of the activity
     * @param organisedByAuthority whether the authority organised it; only such activities count under article 16 item 6
     * @param presence whether the supervisor was there
     */
    record RecordAttendance(
            @Valid Occasion occasion,
            @NotBlank @Size(max = 100) String activity,
            boolean organisedByAuthority,
            Presence presence)
            implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param activity the name or number of the activity
         * @param organisedByAuthority whether the authority organised it; only such activities count under article 16 item 6
         * @param presence whether the supervisor was there
         */
        public RecordAttendance {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(activity, "activity");
            Objects.requireNonNull(presence, "presence");
        }

        @Override
        public ActKind kind() {
            return ActKind.RECORD_ATTENDANCE;
        }
    }

    /**
     * An enforcement agency reports to the authority that the supervisor breached discipline.
     *
     * <p>Legal basis: article 13 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param duty the duty said to be breached
     * @param substance what happened, 1 to 2000 characters
     */
    record ReportBreach(
            @Valid Occasion occasion,
            Duty duty,
            @NotBlank @Size(max = 2000) String substance) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param duty the duty said to be breached
         * @param substance what happened, 1 to 2000 characters
         */
        public ReportBreach {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(duty, "duty");
            Objects.requireNonNull(substance, "substance");
        }

        @Override
        public ActKind kind() {
            return ActKind.REPORT_BREACH;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, duty);
        }
    }

    /**
     * The authority records whether the supervisor breached a duty.
     *
     * <p>Legal basis: article 9, article 13 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param duty the duty in question
     * @param report the number of the agency's report that it answers, from 1; absent if it answers none
     * @param finding whether the duty was breached, by whom it was found and why
     */
    record FindConduct(
            @Valid Occasion occasion,
            Duty duty,
            Optional<@Positive Integer> report,
            @Valid Finding finding) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param duty the duty in question
         * @param report the number of the agency's report that it answers, from 1; absent if it answers none
         * @param finding whether the duty was breached, by whom it was found and why
         */
        public FindConduct {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(duty, "duty");
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(finding, "finding");
        }

        @Override
        public ActKind kind() {
            return ActKind.FIND_CONDUCT;
        }

        @Override
        public List<Finding> findings() {
            return List.of(finding);
        }
    }

    /**
     * Money is given to the supervisor.
     *
     * <p>Legal basis: article 6 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param kindOfPayment what it is for
     * @param amount the amount in yuan, above zero
     */
    record RecordPayment(
            @Valid Occasion occasion,
            PaymentKind kindOfPayment,
            @Positive BigDecimal amount) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param kindOfPayment what it is for
         * @param amount the amount in yuan, above zero
         */
        public RecordPayment {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(kindOfPayment, "kindOfPayment");
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public ActKind kind() {
            return ActKind.RECORD_PAYMENT;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, kindOfPayment);
        }
    }

    /**
     * The authority commends the supervisor.
     *
     * <p>Legal basis: article 17 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param form the form of the commendation
     * @param findings the finding that the supervisor was active and outstanding
     */
    record Commend(@Valid Occasion occasion, CommendationKind form, List<@Valid Finding> findings)
            implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param form the form of the commendation
         * @param findings the finding that the supervisor was active and outstanding
         */
        public Commend {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(form, "form");
            findings = List.copyOf(findings);
        }

        @Override
        public ActKind kind() {
            return ActKind.COMMEND;
        }
    }

    /**
     * The authority dismisses the supervisor; the day of the act is the day of the decision.
     *
     * <p>Legal basis: article 16 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param ground the ground
     * @param statedEffectiveOn the day of effect, where the decision states one
     * @param liability the liability pursued, where there is any
     * @param findings the findings on grounds that the text leaves to a person
     */
    record Dismiss(
            @Valid Occasion occasion,
            DismissalGround ground,
            Optional<LocalDate> statedEffectiveOn,
            Optional<@Size(max = 2000) String> liability,
            List<@Valid Finding> findings)
            implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param ground the ground
         * @param statedEffectiveOn the day of effect, where the decision states one
         * @param liability the liability pursued, where there is any
         * @param findings the findings on grounds that the text leaves to a person
         */
        public Dismiss {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(ground, "ground");
            statedEffectiveOn.ifPresent(day -> Years.require("statedEffectiveOn", day));
            Objects.requireNonNull(liability, "liability");
            findings = List.copyOf(findings);
        }

        @Override
        public ActKind kind() {
            return ActKind.DISMISS;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, ground, statedEffectiveOn, findings);
        }
    }

    /**
     * The decision is served on the person, on the day of the act.
     *
     * <p>Legal basis: article 16 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     */
    record ServeDismissal(@Valid Occasion occasion) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         */
        public ServeDismissal {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public ActKind kind() {
            return ActKind.SERVE_DISMISSAL;
        }
    }

    /**
     * The dismissal is published, on the day of the act.
     *
     * <p>Legal basis: article 16 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     */
    record PublishDismissal(@Valid Occasion occasion) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         */
        public PublishDismissal {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public ActKind kind() {
            return ActKind.PUBLISH_DISMISSAL;
        }
    }

    /**
     * The supervisor asks to resign.
     *
     * <p>Legal basis: instruments that provide for it; the Weihai Measures do not.
     *
     * @param occasion who does it, on which day, recorded when
     * @param reason why, 1 to 2000 characters
     * @param findings a finding that the certificate is handed back, where one is needed
     */
    record Resign(
            @Valid Occasion occasion,
            @NotBlank @Size(max = 2000) String reason,
            List<@Valid Finding> findings) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param reason why, 1 to 2000 characters
         * @param findings a finding that the certificate is handed back, where one is needed
         */
        public Resign {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(reason, "reason");
            findings = List.copyOf(findings);
        }

        @Override
        public ActKind kind() {
            return ActKind.RESIGN;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, findings);
        }
    }

    /**
     * The authority suspends the supervisor from the day of the act on.
     *
     * <p>Legal basis: instruments that provide for it; the Weihai Measures do not.
     *
     * @param occasion who does it, on which day, recorded when
     * @param findings the finding that there is cause
     */
    record Suspend(@Valid Occasion occasion, List<@Valid Finding> findings) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param findings the finding that there is cause
         */
        public Suspend {
            Objects.requireNonNull(occasion, "occasion");
            findings = List.copyOf(findings);
        }

        @Override
        public ActKind kind() {
            return ActKind.SUSPEND;
        }
    }

    /**
     * The authority lifts the suspension from the day of the act on.
     *
     * <p>Legal basis: instruments that provide for it; the Weihai Measures do not.
     *
     * @param occasion who does it, on which day, recorded when
     */
    record Resume(@Valid Occasion occasion) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         */
        public Resume {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public ActKind kind() {
            return ActKind.RESUME;
        }
    }

    /**
     * The authority records an assessment; the day of the act is the day of the assessment.
     *
     * <p>Legal basis: instruments that provide for it; the Weihai Measures do not.
     *
     * @param occasion who does it, on which day, recorded when
     * @param grade the grade
     * @param finding who found the grade to be deserved, and why
     */
    record RecordAssessment(
            @Valid Occasion occasion, Grade grade, @Valid Finding finding) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param grade the grade
         * @param finding who found the grade to be deserved, and why
         */
        public RecordAssessment {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(grade, "grade");
            Objects.requireNonNull(finding, "finding");
        }

        @Override
        public ActKind kind() {
            return ActKind.RECORD_ASSESSMENT;
        }

        @Override
        public List<Finding> findings() {
            return List.of(finding);
        }
    }

    /**
     * The authority records that the supervisor took part in a training; the day of the act is the day of the training.
     *
     * <p>Legal basis: instruments that provide for it; the Weihai Measures do not.
     *
     * @param occasion who does it, on which day, recorded when
     * @param subject what it was about, 1 to 100 characters
     * @param hours how many hours it took, at least 1
     */
    record RecordTraining(
            @Valid Occasion occasion,
            @NotBlank @Size(max = 100) String subject,
            @Positive int hours) implements SupervisorAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param subject what it was about, 1 to 100 characters
         * @param hours how many hours it took, at least 1
         */
        public RecordTraining {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(subject, "subject");
        }

        @Override
        public ActKind kind() {
            return ActKind.RECORD_TRAINING;
        }
    }
}
