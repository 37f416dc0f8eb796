package org.jiandu.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jiandu.internal.Redacted;
import org.jiandu.internal.Years;
import org.jiandu.party.Occasion;
import org.jiandu.party.OrganisationId;
import org.jiandu.recusal.CaseParties;

/**
 * What somebody does, or wants to do, with an engagement as a whole.
 *
 * <p>All acts are immutable and thread-safe; a missing part is a {@link NullPointerException}. The shape of texts is checked by
 * {@link org.jiandu.input.InputValidator}.
 */
public sealed interface MatterAct extends EngagementAct {
    /**
     * The kind of act.
     *
     * @return the kind, the name of its row in the table
     */
    @Override
    MatterActKind kind();

    /**
     * The authority opens an engagement.
     *
     * <p>Legal basis: article 8 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param engagementKind the kind of engagement
     * @param title what it is about, 1 to 200 characters
     * @param organiser the body that holds it
     * @param day the day of the event; of a study or a matter, the day by which it is due
     * @param parties whom it concerns
     */
    record Open(
            @Valid Occasion occasion,
            EngagementKind engagementKind,
            @NotBlank @Size(max = 200) String title,
            OrganisationId organiser,
            LocalDate day,
            CaseParties parties)
            implements MatterAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param engagementKind the kind of engagement
         * @param title what it is about, 1 to 200 characters
         * @param organiser the body that holds it
         * @param day the day of the event; of a study or a matter, the day by which it is due
         * @param parties whom it concerns
         */
        public Open {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(engagementKind, "engagementKind");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(organiser, "organiser");
            Years.require("day", day);
            Objects.requireNonNull(parties, "parties");
        }

        @Override
        public MatterActKind kind() {
            return MatterActKind.OPEN;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, engagementKind, organiser, day, parties);
        }
    }

    /**
     * The authority records whom the engagement concerns, as it knows now.
     *
     * <p>Legal basis: article 10 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param parties whom it concerns, all of them
     * @param reason why, 1 to 2000 characters
     */
    record ChangeParties(
            @Valid Occasion occasion,
            CaseParties parties,
            @NotBlank @Size(max = 2000) String reason) implements MatterAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param parties whom it concerns, all of them
         * @param reason why, 1 to 2000 characters
         */
        public ChangeParties {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(parties, "parties");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public MatterActKind kind() {
            return MatterActKind.CHANGE_PARTIES;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion, parties);
        }
    }

    /**
     * The authority moves the engagement to another day.
     *
     * <p>Legal basis: article 8 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param day the new day
     */
    record Reschedule(@Valid Occasion occasion, LocalDate day) implements MatterAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param day the new day
         */
        public Reschedule {
            Objects.requireNonNull(occasion, "occasion");
            Years.require("day", day);
        }

        @Override
        public MatterActKind kind() {
            return MatterActKind.RESCHEDULE;
        }
    }

    /**
     * The authority calls the engagement off.
     *
     * <p>Legal basis: article 8 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     * @param reason why, 1 to 2000 characters
     */
    record Cancel(
            @Valid Occasion occasion,
            @NotBlank @Size(max = 2000) String reason) implements MatterAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         * @param reason why, 1 to 2000 characters
         */
        public Cancel {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public MatterActKind kind() {
            return MatterActKind.CANCEL;
        }

        @Override
        public String toString() {
            return Redacted.of(this, occasion);
        }
    }

    /**
     * The authority concludes the engagement.
     *
     * <p>Legal basis: article 8 of the Weihai Measures.
     *
     * @param occasion who does it, on which day, recorded when
     */
    record Conclude(@Valid Occasion occasion) implements MatterAct {
        /**
         * Refuses missing parts.
         *
         * @param occasion who does it, on which day, recorded when
         */
        public Conclude {
            Objects.requireNonNull(occasion, "occasion");
        }

        @Override
        public MatterActKind kind() {
            return MatterActKind.CONCLUDE;
        }
    }
}
