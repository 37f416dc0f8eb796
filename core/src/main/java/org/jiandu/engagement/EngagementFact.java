package org.jiandu.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiandu.internal.Redacted;
import org.jiandu.internal.Years;
import org.jiandu.party.Occasion;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.supervisor.Presence;
import org.jiandu.verdict.Finding;

/**
 * What has happened in an engagement. An engagement is nothing but its facts, folded in order.
 *
 * <p>Facts are made by {@link EngagementLifecycle#decide} and kept by the host. All facts are immutable and thread-safe;
 * no reason that somebody gave appears in {@code toString}.
 */
public sealed interface EngagementFact {
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
    EngagementFactKind kind();

    /**
     * The day from which it has effect.
     *
     * @return the date
     */
    default LocalDate date() {
        return occasion().date();
    }

    /** What has happened to the part of one supervisor. */
    sealed interface OnParticipation extends EngagementFact {
        /**
         * The supervisor whose part it concerns.
         *
         * @return the person
         */
        PersonId person();
    }

    /**
     * The engagement was opened.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param engagementKind the kind of engagement
     * @param title what it is about
     * @param organiser the body that holds it
     * @param day the day of the event; of a study or a matter, the day by which it is due
     * @param parties whom it concerns
     */
    record Opened(
            Occasion occasion,
            EngagementKind engagementKind,
            String title,
            OrganisationId organiser,
            LocalDate day,
            CaseParties parties)
            implements EngagementFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param engagementKind the kind of engagement
         * @param title what it is about
         * @param organiser the body that holds it
         * @param day the day of the event; of a study or a matter, the day by which it is due
         * @param parties whom it concerns
         */
        public Opened {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(engagementKind, "engagementKind");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(organiser, "organiser");
            Years.require("day", day);
            Objects.requireNonNull(parties, "parties");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.OPENED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, engagementKind, organiser, day, parties);
        }
    }

    /**
     * Whom the engagement concerns was recorded anew.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param parties whom it concerns, all of them
     * @param reason why
     */
    record PartiesChanged(Occasion occasion, CaseParties parties, String reason) implements EngagementFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param parties whom it concerns, all of them
         * @param reason why
         */
        public PartiesChanged {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(parties, "parties");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.PARTIES_CHANGED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, parties);
        }
    }

    /**
     * The engagement was moved to another day.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param day the new day
     */
    record Rescheduled(Occasion occasion, LocalDate day) implements EngagementFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param day the new day
         */
        public Rescheduled {
            Objects.requireNonNull(occasion, "occasion");
            Years.require("day", day);
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.RESCHEDULED;
        }
    }

    /**
     * The engagement was called off.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param reason why
     */
    record Cancelled(Occasion occasion, String reason) implements EngagementFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param reason why
         */
        public Cancelled {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.CANCELLED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The engagement was concluded.
     *
     * @param occasion by whom, with effect from which day, recorded when
     */
    record Concluded(Occasion occasion) implements EngagementFact {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         */
        public Concluded {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.CONCLUDED;
        }
    }

    /**
     * A supervisor was invited.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param replaces in whose place, if in anybody's
     * @param findings the findings that come with the act
     */
    record Invited(Occasion occasion, PersonId person, Optional<Replacement> replaces, List<Finding> findings)
            implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param replaces in whose place, if in anybody's
         * @param findings the findings that come with the act
         */
        public Invited {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(replaces, "replaces");
            findings = List.copyOf(findings);
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.INVITED;
        }
    }

    /**
     * The supervisor agreed to take part.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param findings the findings that come with the act
     */
    record Accepted(Occasion occasion, PersonId person, List<Finding> findings) implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param findings the findings that come with the act
         */
        public Accepted {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            findings = List.copyOf(findings);
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.ACCEPTED;
        }
    }

    /**
     * The supervisor did not agree to take part.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param reason why
     */
    record Declined(Occasion occasion, PersonId person, String reason) implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param reason why
         */
        public Declined {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.DECLINED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * Leave was asked for.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param reason why
     */
    record LeaveAsked(Occasion occasion, PersonId person, String reason) implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param reason why
         */
        public LeaveAsked {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.LEAVE_ASKED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * Leave was granted or not.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param granted whether it is granted
     * @param reason why
     */
    record LeaveDecided(Occasion occasion, PersonId person, boolean granted, String reason) implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param granted whether it is granted
         * @param reason why
         */
        public LeaveDecided {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.LEAVE_DECIDED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person, granted);
        }
    }

    /**
     * The supervisor stepped aside.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param head the head of article 10 that he or she names
     * @param reason why
     */
    record RecusalDeclared(Occasion occasion, PersonId person, RecusalHead head, String reason)
            implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param head the head of article 10 that he or she names
         * @param reason why
         */
        public RecusalDeclared {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.RECUSAL_DECLARED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * The supervisor was ordered to step aside.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param heads the heads of article 10 that were shown
     * @param reason why
     * @param findings the findings that come with the act
     */
    record RecusalOrdered(
            Occasion occasion, PersonId person, Set<RecusalHead> heads, String reason, List<Finding> findings)
            implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param heads the heads of article 10 that were shown
         * @param reason why
         * @param findings the findings that come with the act
         */
        public RecusalOrdered {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            heads = Set.copyOf(heads);
            Objects.requireNonNull(reason, "reason");
            findings = List.copyOf(findings);
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.RECUSAL_ORDERED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person, findings);
        }
    }

    /**
     * The supervisor asked to take the recusal back.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param reason why
     */
    record WithdrawalAsked(Occasion occasion, PersonId person, String reason) implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param reason why
         */
        public WithdrawalAsked {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.WITHDRAWAL_ASKED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * The authority agreed that the recusal is taken back, or did not.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param agreed whether it agreed
     * @param reason why
     * @param findings the findings that come with the act
     */
    record WithdrawalDecided(Occasion occasion, PersonId person, boolean agreed, String reason, List<Finding> findings)
            implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param agreed whether it agreed
         * @param reason why
         * @param findings the findings that come with the act
         */
        public WithdrawalDecided {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
            findings = List.copyOf(findings);
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.WITHDRAWAL_DECIDED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person, agreed, findings);
        }
    }

    /**
     * An ordered recusal was lifted.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param reason why
     * @param findings the findings that come with the act
     */
    record RecusalLifted(Occasion occasion, PersonId person, String reason, List<Finding> findings)
            implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param reason why
         * @param findings the findings that come with the act
         */
        public RecusalLifted {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
            findings = List.copyOf(findings);
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.RECUSAL_LIFTED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person, findings);
        }
    }

    /**
     * The supervisor was let take part in spite of a ground.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param reason why
     */
    record RecusalWaived(Occasion occasion, PersonId person, String reason) implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param reason why
         */
        public RecusalWaived {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.RECUSAL_WAIVED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * It was recorded whether the supervisor was there.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param presence whether the supervisor was there
     */
    record PresenceRecorded(Occasion occasion, PersonId person, Presence presence) implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param presence whether the supervisor was there
         */
        public PresenceRecorded {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(presence, "presence");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.PRESENCE_RECORDED;
        }
    }

    /**
     * An excuse was offered.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param reason why
     */
    record ExcuseOffered(Occasion occasion, PersonId person, String reason) implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param reason why
         */
        public ExcuseOffered {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.EXCUSE_OFFERED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * An excuse was accepted or not.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param accepted whether it is accepted
     * @param reason why
     */
    record ExcuseDecided(Occasion occasion, PersonId person, boolean accepted, String reason)
            implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param accepted whether it is accepted
         * @param reason why
         */
        public ExcuseDecided {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.EXCUSE_DECIDED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person, accepted);
        }
    }

    /**
     * The work was delivered.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param reference where the work is kept
     */
    record Delivered(Occasion occasion, PersonId person, String reference) implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param reference where the work is kept
         */
        public Delivered {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reference, "reference");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.DELIVERED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * The work was accepted.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     */
    record WorkAccepted(Occasion occasion, PersonId person) implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         */
        public WorkAccepted {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.WORK_ACCEPTED;
        }
    }

    /**
     * The work was given back to be done again.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param reason why
     */
    record WorkReturned(Occasion occasion, PersonId person, String reason) implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param reason why
         */
        public WorkReturned {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.WORK_RETURNED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * The supervisor was released.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param reason why
     */
    record Released(Occasion occasion, PersonId person, String reason) implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param reason why
         */
        public Released {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.RELEASED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * What the supervisor did was marked for re-examination.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param since the day from which the ground has held
     * @param reason why
     */
    record MarkedForReexamination(Occasion occasion, PersonId person, LocalDate since, String reason)
            implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param since the day from which the ground has held
         * @param reason why
         */
        public MarkedForReexamination {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Years.require("since", since);
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.MARKED_FOR_REEXAMINATION;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person, since);
        }
    }

    /**
     * It was decided whether what the supervisor did stands.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param person the supervisor
     * @param stands whether it stands
     * @param reason why
     */
    record Reexamined(Occasion occasion, PersonId person, boolean stands, String reason) implements OnParticipation {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param person the supervisor
         * @param stands whether it stands
         * @param reason why
         */
        public Reexamined {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public EngagementFactKind kind() {
            return EngagementFactKind.REEXAMINED;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person, stands);
        }
    }
}
