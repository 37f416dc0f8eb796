package org.jiandu.supervisor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.internal.Redacted;
import org.jiandu.party.Occasion;
import org.jiandu.term.Term;
import org.jiandu.verdict.Finding;

/**
 * What has happened in the life of a supervisor. A file is nothing but its facts, folded in order.
 *
 * <p>Facts are made by {@link Lifecycle#decide} and kept by the host. They carry what must not be computed again, such
 * as both dates of a term. All facts are immutable and thread-safe; what is personal in one does not appear in
 * {@code toString}.
 */
public sealed interface SupervisorFact {
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
    FactKind kind();

    /**
     * The day from which it has effect.
     *
     * @return the date
     */
    default LocalDate date() {
        return occasion().date();
    }

    /**
     * A person became a candidate.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param channel how
     * @param profile the circumstances of the person
     */
    record Nominated(Occasion occasion, Channel channel, Profile profile) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param channel how
         * @param profile the circumstances of the person
         */
        public Nominated {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(profile, "profile");
        }

        @Override
        public FactKind kind() {
            return FactKind.NOMINATED;
        }
    }

    /**
     * The authority invited a person.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param profile the circumstances of the person
     */
    record Invited(Occasion occasion, Profile profile) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param profile the circumstances of the person
         */
        public Invited {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(profile, "profile");
        }

        @Override
        public FactKind kind() {
            return FactKind.INVITED;
        }
    }

    /**
     * The person accepted the invitation and became a candidate.
     *
     * @param occasion by whom, with effect from which day, recorded when
     */
    record InvitationAccepted(Occasion occasion) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         */
        public InvitationAccepted {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public FactKind kind() {
            return FactKind.INVITATION_ACCEPTED;
        }
    }

    /**
     * The unit in which the person serves, or the person, consented to the candidacy.
     *
     * @param occasion by whom, with effect from which day, recorded when
     */
    record ConsentGiven(Occasion occasion) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         */
        public ConsentGiven {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public FactKind kind() {
            return FactKind.CONSENT_GIVEN;
        }
    }

    /**
     * The review found every condition met.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param findings the findings made in the review
     */
    record Approved(Occasion occasion, List<Finding> findings) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param findings the findings made in the review
         */
        public Approved {
            Objects.requireNonNull(occasion, "occasion");
            findings = List.copyOf(findings);
        }

        @Override
        public FactKind kind() {
            return FactKind.APPROVED;
        }
    }

    /**
     * The body that has the last word consented to the appointment.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param findings the findings relied on, if any
     */
    record Confirmed(Occasion occasion, List<Finding> findings) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param findings the findings relied on, if any
         */
        public Confirmed {
            Objects.requireNonNull(occasion, "occasion");
            findings = List.copyOf(findings);
        }

        @Override
        public FactKind kind() {
            return FactKind.CONFIRMED;
        }
    }

    /**
     * The candidate was named to the public.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param lastDay the last day of the notice
     * @param findings the findings on its length, if any
     */
    record NoticePosted(Occasion occasion, LocalDate lastDay, List<Finding> findings) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param lastDay the last day of the notice
         * @param findings the findings on its length, if any
         */
        public NoticePosted {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(lastDay, "lastDay");
            findings = List.copyOf(findings);
        }

        @Override
        public FactKind kind() {
            return FactKind.NOTICE_POSTED;
        }
    }

    /**
     * Somebody objected.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param substance what was objected
     */
    record ObjectionRaised(Occasion occasion, String substance) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param substance what was objected
         */
        public ObjectionRaised {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(substance, "substance");
        }

        @Override
        public FactKind kind() {
            return FactKind.OBJECTION_RAISED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The authority decided on an objection.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param objection the number of the objection, from 1
     * @param finding whether it was upheld, by whom and why
     */
    record ObjectionDecided(Occasion occasion, int objection, Finding finding) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param objection the number of the objection, from 1
         * @param finding whether it was upheld, by whom and why
         */
        public ObjectionDecided {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(finding, "finding");
        }

        @Override
        public FactKind kind() {
            return FactKind.OBJECTION_DECIDED;
        }
    }

    /**
     * The candidacy ended without a certificate.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param closure how it ended
     * @param reason why, in the words of who ended it; may be empty
     */
    record CandidacyClosed(Occasion occasion, Closure closure, String reason) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param closure how it ended
         * @param reason why, in the words of who ended it; may be empty
         */
        public CandidacyClosed {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(closure, "closure");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public FactKind kind() {
            return FactKind.CANDIDACY_CLOSED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, closure);
        }
    }

    /**
     * The certificate was issued.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param certificate the number of the certificate
     * @param term the term, with both dates, never computed again
     * @param findings the findings relied on, if any
     */
    record Appointed(Occasion occasion, String certificate, Term term, List<Finding> findings)
            implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param certificate the number of the certificate
         * @param term the term, with both dates, never computed again
         * @param findings the findings relied on, if any
         */
        public Appointed {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(certificate, "certificate");
            Objects.requireNonNull(term, "term");
            findings = List.copyOf(findings);
        }

        @Override
        public FactKind kind() {
            return FactKind.APPOINTED;
        }
    }

    /**
     * A card was issued.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param number the number of the card
     */
    record CardIssued(Occasion occasion, String number) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param number the number of the card
         */
        public CardIssued {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(number, "number");
        }

        @Override
        public FactKind kind() {
            return FactKind.CARD_ISSUED;
        }
    }

    /**
     * A card was reported lost.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param number the number of the card
     */
    record CardLost(Occasion occasion, String number) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param number the number of the card
         */
        public CardLost {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(number, "number");
        }

        @Override
        public FactKind kind() {
            return FactKind.CARD_LOST;
        }
    }

    /**
     * A card was given back.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param number the number of the card
     */
    record CardReturned(Occasion occasion, String number) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param number the number of the card
         */
        public CardReturned {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(number, "number");
        }

        @Override
        public FactKind kind() {
            return FactKind.CARD_RETURNED;
        }
    }

    /**
     * The engagement was renewed.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param term the new term, with both dates, never computed again
     * @param findings the findings relied on, if any
     */
    record Renewed(Occasion occasion, Term term, List<Finding> findings) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param term the new term, with both dates, never computed again
         * @param findings the findings relied on, if any
         */
        public Renewed {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(term, "term");
            findings = List.copyOf(findings);
        }

        @Override
        public FactKind kind() {
            return FactKind.RENEWED;
        }
    }

    /**
     * The last term granted was shortened.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param term the term as it is now, with both dates, never computed again
     */
    record TermShortened(Occasion occasion, Term term) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param term the term as it is now, with both dates, never computed again
         */
        public TermShortened {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(term, "term");
        }

        @Override
        public FactKind kind() {
            return FactKind.TERM_SHORTENED;
        }
    }

    /**
     * The circumstances of the person changed.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param profile the circumstances from the day of the fact on
     */
    record ProfileChanged(Occasion occasion, Profile profile) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param profile the circumstances from the day of the fact on
         */
        public ProfileChanged {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(profile, "profile");
        }

        @Override
        public FactKind kind() {
            return FactKind.PROFILE_CHANGED;
        }
    }

    /**
     * The attendance at an activity was recorded.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param activity the activity
     * @param organisedByAuthority whether the authority organised it
     * @param presence whether the supervisor was there
     */
    record AttendanceRecorded(Occasion occasion, String activity, boolean organisedByAuthority, Presence presence)
            implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param activity the activity
         * @param organisedByAuthority whether the authority organised it
         * @param presence whether the supervisor was there
         */
        public AttendanceRecorded {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(activity, "activity");
            Objects.requireNonNull(presence, "presence");
        }

        @Override
        public FactKind kind() {
            return FactKind.ATTENDANCE_RECORDED;
        }
    }

    /**
     * An agency reported a breach of discipline.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param duty the duty said to be breached
     * @param substance what happened
     */
    record BreachReported(Occasion occasion, Duty duty, String substance) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param duty the duty said to be breached
         * @param substance what happened
         */
        public BreachReported {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(duty, "duty");
            Objects.requireNonNull(substance, "substance");
        }

        @Override
        public FactKind kind() {
            return FactKind.BREACH_REPORTED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, duty);
        }
    }

    /**
     * The authority recorded whether a duty was breached.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param duty the duty
     * @param report the number of the report answered, if any
     * @param finding whether the duty was breached
     */
    record ConductFound(Occasion occasion, Duty duty, Optional<Integer> report, Finding finding)
            implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param duty the duty
         * @param report the number of the report answered, if any
         * @param finding whether the duty was breached
         */
        public ConductFound {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(duty, "duty");
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(finding, "finding");
        }

        @Override
        public FactKind kind() {
            return FactKind.CONDUCT_FOUND;
        }
    }

    /**
     * Expenses were reimbursed.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param amount the amount in yuan
     */
    record ExpensesPaid(Occasion occasion, BigDecimal amount) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param amount the amount in yuan
         */
        public ExpensesPaid {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public FactKind kind() {
            return FactKind.EXPENSES_PAID;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The supervisor was commended.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param form the form of the commendation
     * @param findings the findings relied on
     */
    record Commended(Occasion occasion, CommendationKind form, List<Finding> findings) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param form the form of the commendation
         * @param findings the findings relied on
         */
        public Commended {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(form, "form");
            findings = List.copyOf(findings);
        }

        @Override
        public FactKind kind() {
            return FactKind.COMMENDED;
        }
    }

    /**
     * The supervisor was dismissed.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param ground the ground
     * @param effect when the dismissal takes effect, as read at the decision
     * @param statedEffectiveOn the day of effect, where the decision states one
     * @param liability the liability pursued, if any
     * @param absences the absences that make the ground, empty for any other ground
     * @param findings the findings relied on
     */
    record Dismissed(
            Occasion occasion,
            DismissalGround ground,
            DismissalEffect effect,
            Optional<LocalDate> statedEffectiveOn,
            Optional<String> liability,
            List<Attendance> absences,
            List<Finding> findings)
            implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param ground the ground
         * @param effect when the dismissal takes effect, as read at the decision
         * @param statedEffectiveOn the day of effect, where the decision states one
         * @param liability the liability pursued, if any
         * @param absences the absences that make the ground, empty for any other ground
         * @param findings the findings relied on
         */
        public Dismissed {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(ground, "ground");
            Objects.requireNonNull(effect, "effect");
            Objects.requireNonNull(statedEffectiveOn, "statedEffectiveOn");
            Objects.requireNonNull(liability, "liability");
            absences = List.copyOf(absences);
            findings = List.copyOf(findings);
        }

        @Override
        public FactKind kind() {
            return FactKind.DISMISSED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, ground, effect, statedEffectiveOn, absences, findings);
        }
    }

    /**
     * The decision was served on the person.
     *
     * @param occasion by whom, with effect from which day, recorded when
     */
    record DismissalServed(Occasion occasion) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         */
        public DismissalServed {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public FactKind kind() {
            return FactKind.DISMISSAL_SERVED;
        }
    }

    /**
     * The dismissal was published.
     *
     * @param occasion by whom, with effect from which day, recorded when
     */
    record DismissalPublished(Occasion occasion) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         */
        public DismissalPublished {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public FactKind kind() {
            return FactKind.DISMISSAL_PUBLISHED;
        }
    }

    /**
     * The supervisor asked to resign.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param reason why
     */
    record ResignationAsked(Occasion occasion, String reason) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param reason why
         */
        public ResignationAsked {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public FactKind kind() {
            return FactKind.RESIGNATION_ASKED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The supervisor was suspended.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param findings the findings relied on
     */
    record Suspended(Occasion occasion, List<Finding> findings) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param findings the findings relied on
         */
        public Suspended {
            Objects.requireNonNull(occasion, "occasion");
            findings = List.copyOf(findings);
        }

        @Override
        public FactKind kind() {
            return FactKind.SUSPENDED;
        }
    }

    /**
     * The suspension was lifted.
     *
     * @param occasion by whom, with effect from which day, recorded when
     */
    record Resumed(Occasion occasion) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         */
        public Resumed {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public FactKind kind() {
            return FactKind.RESUMED;
        }
    }

    /**
     * The supervisor was assessed.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param grade the grade
     * @param finding who found the grade to be deserved, and why
     */
    record Assessed(Occasion occasion, Grade grade, Finding finding) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param grade the grade
         * @param finding who found the grade to be deserved, and why
         */
        public Assessed {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(grade, "grade");
            Objects.requireNonNull(finding, "finding");
        }

        @Override
        public FactKind kind() {
            return FactKind.ASSESSED;
        }
    }

    /**
     * The supervisor took part in a training.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param subject what it was about
     * @param hours how many hours it took
     */
    record Trained(Occasion occasion, String subject, int hours) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param subject what it was about
         * @param hours how many hours it took
         */
        public Trained {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(subject, "subject");
        }

        @Override
        public FactKind kind() {
            return FactKind.TRAINED;
        }
    }

    /**
     * An allowance was paid.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param amount the amount in yuan
     */
    record AllowancePaid(Occasion occasion, BigDecimal amount) implements SupervisorFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param amount the amount in yuan
         */
        public AllowancePaid {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public FactKind kind() {
            return FactKind.ALLOWANCE_PAID;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }
}
