package org.jiandu.persistence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A value that a record is looked up by. A store keeps it exactly (R27 to R29), and two are equal exactly if they are the
 * same characters, number, day or millisecond (R30).
 */
public sealed interface AttributeValue {
    /**
     * Returns the type that an {@link AttributeSpec} declares for such a value.
     *
     * @return the type
     */
    AttributeType type();

    /**
     * Returns the value as a text, from which {@link AttributeType#parse} makes it again: the text itself, a decimal number,
     * or the ISO form of the day or moment.
     *
     * @return the text
     */
    String asText();

    /**
     * A text, compared character by character.
     *
     * @param value at most {@value Limits#MAX_TEXT} characters, each code point counted once; may be empty, which is not
     *     absent (R26); without U+0000 and unpaired surrogates
     */
    record Text(String value) implements AttributeValue {
        /**
         * Checks the text.
         *
         * @param value the text
         * @throws IllegalArgumentException if it is too long or has a character that is not allowed
         */
        public Text {
            Checks.text(value, "value");
            Checks.range(value.codePointCount(0, value.length()), "the length of value", 0, Limits.MAX_TEXT);
        }

        @Override
        public AttributeType type() {
            return AttributeType.TEXT;
        }

        @Override
        public String asText() {
            return value;
        }
    }

    /**
     * A whole number.
     *
     * @param value any
     */
    record Whole(long value) implements AttributeValue {
        @Override
        public AttributeType type() {
            return AttributeType.WHOLE;
        }

        @Override
        public String asText() {
            return Long.toString(value);
        }
    }

    /**
     * A day. An open end is an absent attribute, never a day in the far future.
     *
     * @param value from {@link Limits#EARLIEST_DAY} to {@link Limits#LATEST_DAY}
     */
    record Day(LocalDate value) implements AttributeValue {
        /**
         * Checks the day.
         *
         * @param value the day
         * @throws IllegalArgumentException if it is outside its bounds
         */
        public Day {
            Checks.day(value, "value");
        }

        @Override
        public AttributeType type() {
            return AttributeType.DAY;
        }

        @Override
        public String asText() {
            return value.toString();
        }
    }

    /**
     * A moment.
     *
     * @param value whole milliseconds from {@link Limits#EARLIEST_MOMENT} to {@link Limits#LATEST_MOMENT}
     */
    record Moment(Instant value) implements AttributeValue {
        /**
         * Checks the moment.
         *
         * @param value the moment
         * @throws IllegalArgumentException if it is outside its bounds or has a fraction of a millisecond
         */
        public Moment {
            Checks.moment(value, "value");
        }

        @Override
        public AttributeType type() {
            return AttributeType.MOMENT;
        }

        @Override
        public String asText() {
            return value.toString();
        }
    }
}
