package org.jiandu.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.internal.Redacted;
import org.jiandu.internal.Years;
import org.jiandu.party.Occasion;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.recusal.Ties;
import org.jiandu.supervisor.Presence;
import org.jiandu.verdict.Finding;

/**
 * What somebody does, or wants to do, about the part of one supervisor in an engagement.
 *
 * <p>All acts are immutable and thread-safe; a missing part is a {@link NullPointerException}. The shape of texts is checked by
 * {@link org.jiandu.input.InputValidator}.
 */
public sealed interface ParticipationAct extends EngagementAct {
    /**
     * The supervisor whose part it concerns.
     *
     * @return the person
     */
    PersonId person();

    /**
     * The kind of act.
     *
     * @return the kind, the name of its row in the table
     */
    @Override
    ParticipationActKind kind();

    /**
     * The authority invites a supervisor; a study it commissions, a matter it assigns.
     *
     * <p>Legal basis: article 8 items 4 to 6, article 10 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param invitee the supervisor as the authority knows him or her
     * @param replaces in whose place, if in anybody's
     * @param findings the findings that come with the act
     */
    record Invite(
            @Valid Occasion occasion, Invitee invitee, Optional<Replacement> replaces, List<@Valid Finding> findings)
            implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param invitee the supervisor as the authority knows him or her
         * @param replaces in whose place, if in anybody's
         * @param findings the findings that come with the act
         */
        public Invite {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(invitee, "invitee");
            Objects.requireNonNull(replaces, "replaces");
            findings = List.copyOf(findings);
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.INVITE;
        }

        @Override
        public PersonId person() {
            return invitee.person();
        }
    }

    /**
     * The supervisor agrees to take part.
     *
     * <p>Legal basis: article 8, article 10 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param invitee the supervisor as the authority knows him or her
     * @param findings the findings that come with the act
     */
    record Accept(@Valid Occasion occasion, Invitee invitee, List<@Valid Finding> findings)
            implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param invitee the supervisor as the authority knows him or her
         * @param findings the findings that come with the act
         */
        public Accept {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(invitee, "invitee");
            findings = List.copyOf(findings);
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.ACCEPT;
        }

        @Override
        public PersonId person() {
            return invitee.person();
        }
    }

    /**
     * The supervisor does not agree to take part.
     *
     * <p>Legal basis: article 8 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     * @param reason why, 1 to 2000 characters
     */
    record Decline(
            @Valid Occasion occasion,
            PersonId person,
            @NotBlank @Size(max = 2000) String reason) implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         * @param reason why, 1 to 2000 characters
         */
        public Decline {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.DECLINE;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * The supervisor asks for leave.
     *
     * <p>Legal basis: article 16 item 6 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     * @param reason why, 1 to 2000 characters
     */
    record AskLeave(
            @Valid Occasion occasion,
            PersonId person,
            @NotBlank @Size(max = 2000) String reason) implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         * @param reason why, 1 to 2000 characters
         */
        public AskLeave {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.ASK_LEAVE;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * The authority grants the leave asked for, or does not.
     *
     * <p>Legal basis: article 16 item 6 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     * @param granted whether it is granted
     * @param reason why, 1 to 2000 characters
     */
    record DecideLeave(
            @Valid Occasion occasion,
            PersonId person,
            boolean granted,
            @NotBlank @Size(max = 2000) String reason) implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         * @param granted whether it is granted
         * @param reason why, 1 to 2000 characters
         */
        public DecideLeave {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.DECIDE_LEAVE;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person, granted);
        }
    }

    /**
     * The supervisor steps aside.
     *
     * <p>Legal basis: article 10 paragraph 1 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     * @param head the head of article 10 that he or she names
     * @param reason why, 1 to 2000 characters
     */
    record DeclareRecusal(
            @Valid Occasion occasion,
            PersonId person,
            RecusalHead head,
            @NotBlank @Size(max = 2000) String reason) implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         * @param head the head of article 10 that he or she names
         * @param reason why, 1 to 2000 characters
         */
        public DeclareRecusal {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.DECLARE_RECUSAL;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * The authority orders the supervisor to step aside.
     *
     * <p>Legal basis: article 10 paragraph 2 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     * @param ties whom the supervisor is known to be tied to
     * @param reason why, 1 to 2000 characters
     * @param findings the findings that come with the act
     */
    record OrderRecusal(
            @Valid Occasion occasion,
            PersonId person,
            Ties ties,
            @NotBlank @Size(max = 2000) String reason,
            List<@Valid Finding> findings)
            implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         * @param ties whom the supervisor is known to be tied to
         * @param reason why, 1 to 2000 characters
         * @param findings the findings that come with the act
         */
        public OrderRecusal {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(ties, "ties");
            Objects.requireNonNull(reason, "reason");
            findings = List.copyOf(findings);
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.ORDER_RECUSAL;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person, ties, findings);
        }
    }

    /**
     * The supervisor asks to take back a recusal of his or her own.
     *
     * <p>Legal basis: article 10 paragraph 1 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     * @param reason why, 1 to 2000 characters
     */
    record AskWithdrawal(
            @Valid Occasion occasion,
            PersonId person,
            @NotBlank @Size(max = 2000) String reason) implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         * @param reason why, 1 to 2000 characters
         */
        public AskWithdrawal {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.ASK_WITHDRAWAL;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * The authority agrees that a recusal is taken back, or does not.
     *
     * <p>Legal basis: article 10 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     * @param ties whom the supervisor is known to be tied to
     * @param agreed whether it agrees
     * @param reason why, 1 to 2000 characters
     * @param findings the findings that come with the act
     */
    record DecideWithdrawal(
            @Valid Occasion occasion,
            PersonId person,
            Ties ties,
            boolean agreed,
            @NotBlank @Size(max = 2000) String reason,
            List<@Valid Finding> findings)
            implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         * @param ties whom the supervisor is known to be tied to
         * @param agreed whether it agrees
         * @param reason why, 1 to 2000 characters
         * @param findings the findings that come with the act
         */
        public DecideWithdrawal {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(ties, "ties");
            Objects.requireNonNull(reason, "reason");
            findings = List.copyOf(findings);
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.DECIDE_WITHDRAWAL;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person, ties, agreed, findings);
        }
    }

    /**
     * The authority lifts a recusal that it ordered, because the ground has gone.
     *
     * <p>Legal basis: article 10 paragraph 2 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     * @param ties whom the supervisor is known to be tied to
     * @param reason why, 1 to 2000 characters
     * @param findings the findings that come with the act
     */
    record LiftRecusal(
            @Valid Occasion occasion,
            PersonId person,
            Ties ties,
            @NotBlank @Size(max = 2000) String reason,
            List<@Valid Finding> findings)
            implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         * @param ties whom the supervisor is known to be tied to
         * @param reason why, 1 to 2000 characters
         * @param findings the findings that come with the act
         */
        public LiftRecusal {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(ties, "ties");
            Objects.requireNonNull(reason, "reason");
            findings = List.copyOf(findings);
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.LIFT_RECUSAL;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person, ties, findings);
        }
    }

    /**
     * The authority lets the supervisor take part in spite of a ground.
     *
     * <p>Legal basis: article 10 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     * @param reason why, 1 to 2000 characters
     */
    record WaiveRecusal(
            @Valid Occasion occasion,
            PersonId person,
            @NotBlank @Size(max = 2000) String reason) implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         * @param reason why, 1 to 2000 characters
         */
        public WaiveRecusal {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.WAIVE_RECUSAL;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * The authority records whether the supervisor was there.
     *
     * <p>Legal basis: article 8 item 4, article 16 item 6 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     * @param presence whether the supervisor was there
     */
    record RecordPresence(@Valid Occasion occasion, PersonId person, Presence presence) implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         * @param presence whether the supervisor was there
         */
        public RecordPresence {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(presence, "presence");
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.RECORD_PRESENCE;
        }
    }

    /**
     * The supervisor says afterwards why he or she was absent.
     *
     * <p>Legal basis: article 16 item 6 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     * @param reason why, 1 to 2000 characters
     */
    record OfferExcuse(
            @Valid Occasion occasion,
            PersonId person,
            @NotBlank @Size(max = 2000) String reason) implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         * @param reason why, 1 to 2000 characters
         */
        public OfferExcuse {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.OFFER_EXCUSE;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * The authority accepts the excuse offered, or does not.
     *
     * <p>Legal basis: article 16 item 6 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     * @param accepted whether it is accepted
     * @param reason why, 1 to 2000 characters
     */
    record DecideExcuse(
            @Valid Occasion occasion,
            PersonId person,
            boolean accepted,
            @NotBlank @Size(max = 2000) String reason) implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         * @param accepted whether it is accepted
         * @param reason why, 1 to 2000 characters
         */
        public DecideExcuse {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.DECIDE_EXCUSE;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person, accepted);
        }
    }

    /**
     * The supervisor delivers the work.
     *
     * <p>Legal basis: article 8 items 5 and 6 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     * @param reference where the work is kept, 1 to 200 characters
     */
    record Deliver(
            @Valid Occasion occasion,
            PersonId person,
            @NotBlank @Size(max = 200) String reference) implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         * @param reference where the work is kept, 1 to 200 characters
         */
        public Deliver {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reference, "reference");
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.DELIVER;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * The authority accepts the work.
     *
     * <p>Legal basis: article 8 items 5 and 6 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     */
    record AcceptWork(@Valid Occasion occasion, PersonId person) implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         */
        public AcceptWork {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.ACCEPT_WORK;
        }
    }

    /**
     * The authority gives the work back to be done again.
     *
     * <p>Legal basis: article 8 items 5 and 6 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     * @param reason why, 1 to 2000 characters
     */
    record ReturnWork(
            @Valid Occasion occasion,
            PersonId person,
            @NotBlank @Size(max = 2000) String reason) implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         * @param reason why, 1 to 2000 characters
         */
        public ReturnWork {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.RETURN_WORK;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * The authority releases the supervisor from the engagement.
     *
     * <p>Legal basis: article 8 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     * @param reason why, 1 to 2000 characters
     */
    record Release(
            @Valid Occasion occasion,
            PersonId person,
            @NotBlank @Size(max = 2000) String reason) implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         * @param reason why, 1 to 2000 characters
         */
        public Release {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.RELEASE;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person);
        }
    }

    /**
     * The authority marks what the supervisor did here for re-examination, because a ground of recusal became known.
     *
     * <p>Legal basis: article 10 paragraph 2 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     * @param since the day from which the ground has held
     * @param reason why, 1 to 2000 characters
     */
    record MarkForReexamination(
            @Valid Occasion occasion,
            PersonId person,
            LocalDate since,
            @NotBlank @Size(max = 2000) String reason) implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         * @param since the day from which the ground has held
         * @param reason why, 1 to 2000 characters
         */
        public MarkForReexamination {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Years.require("since", since);
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.MARK_FOR_REEXAMINATION;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person, since);
        }
    }

    /**
     * The authority decides whether what the supervisor did here stands.
     *
     * <p>Legal basis: article 10 paragraph 2 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param person the supervisor
     * @param stands whether it stands
     * @param reason why, 1 to 2000 characters
     */
    record Reexamine(
            @Valid Occasion occasion,
            PersonId person,
            boolean stands,
            @NotBlank @Size(max = 2000) String reason) implements ParticipationAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param person the supervisor
         * @param stands whether it stands
         * @param reason why, 1 to 2000 characters
         */
        public Reexamine {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ParticipationActKind kind() {
            return ParticipationActKind.REEXAMINE;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, person, stands);
        }
    }
}
