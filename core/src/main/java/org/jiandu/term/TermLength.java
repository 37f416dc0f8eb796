package org.jiandu.term;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.message.BilingualText;

/**
 * How an instrument says for how long a term is granted: for a time, for the days between two dates, or for as long as another
 * body is in office. Immutable and thread-safe.
 */
public sealed interface TermLength {
    /**
     * A time, counted anew for each term.
     *
     * @param period the time
     * @return the length
     * @throws IllegalArgumentException if the period is zero or a part of it is negative
     */
    static TermLength of(Period period) {
        return new Lasting(period);
    }

    /**
     * How long a full term is.
     *
     * @return the time; empty where it depends on another body
     */
    Optional<Period> period();

    /**
     * A term lasts a time.
     *
     * @param length the time
     */
    record Lasting(Period length) implements TermLength {
        /**
         * Refuses a time that is none.
         *
         * @param length the time
         * @throws IllegalArgumentException if the period is zero or a part of it is negative
         */
        public Lasting {
            Periods.requirePositive(length, "length");
        }

        @Override
        public Optional<Period> period() {
            return Optional.of(length);
        }
    }

    /**
     * Every term lies between two dates that the instrument names. Who is appointed in between serves what is left; after the
     * last day nobody does.
     *
     * @param firstDay the first day on which anybody is in office, inclusive
     * @param lastDay the last day, inclusive
     */
    record Between(LocalDate firstDay, LocalDate lastDay) implements TermLength {
        /**
         * Refuses days out of order.
         *
         * @param firstDay the first day on which anybody is in office, inclusive
         * @param lastDay the last day, inclusive
         * @throws IllegalArgumentException if the last day is before the first
         */
        public Between {
            Objects.requireNonNull(firstDay, "firstDay");
            Objects.requireNonNull(lastDay, "lastDay");
            if (lastDay.isBefore(firstDay)) {
                throw new IllegalArgumentException("lastDay " + lastDay + " is before firstDay " + firstDay);
            }
        }

        @Override
        public Optional<Period> period() {
            return Optional.of(Period.between(firstDay, lastDay.plusDays(1)));
        }
    }

    /**
     * A term lasts as long as that of another body. The instrument does not say until when: whoever appoints states the last
     * day and finds that it is that of the body.
     *
     * @param body the body, such as the leadership of the authority
     */
    record OfBody(BilingualText body) implements TermLength {
        /**
         * Refuses a missing body.
         *
         * @param body the body, such as the leadership of the authority
         */
        public OfBody {
            Objects.requireNonNull(body, "body");
        }

        @Override
        public Optional<Period> period() {
            return Optional.empty();
        }
    }
}
