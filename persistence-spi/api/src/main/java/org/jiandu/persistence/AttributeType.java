package org.jiandu.persistence;

import java.time.Instant;
import java.time.LocalDate;

/** The types of attributes. */
public enum AttributeType {
    /** {@link AttributeValue.Text}; has no order, so no lookup ranges over it. */
    TEXT {
        @Override
        public AttributeValue parse(String text) {
            return new AttributeValue.Text(text);
        }
    },
    /** {@link AttributeValue.Whole}. */
    WHOLE {
        @Override
        public AttributeValue parse(String text) {
            return new AttributeValue.Whole(Long.parseLong(text));
        }
    },
    /** {@link AttributeValue.Day}. */
    DAY {
        @Override
        public AttributeValue parse(String text) {
            return new AttributeValue.Day(LocalDate.parse(text));
        }
    },
    /** {@link AttributeValue.Moment}. */
    MOMENT {
        @Override
        public AttributeValue parse(String text) {
            return new AttributeValue.Moment(Instant.parse(text));
        }
    };

    /**
     * Reads what {@link AttributeValue#asText} wrote.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if it is a value outside its bounds or no whole number
     * @throws java.time.format.DateTimeParseException if it is no day or moment
     */
    public abstract AttributeValue parse(String text);
}
