package org.jiandu.internal;

import java.time.LocalDate;

/** The dates that acts may bear. Anything else is a slip of the keyboard, and sums over it would overflow. */
public final class Years {
    private static final int FIRST = 1;
    private static final int LAST = 9999;

    private Years() {}

    /**
     * Refuses a date that no act bears.
     *
     * @param field the name of the field
     * @param date the date
     * @return the date
     * @throws IllegalArgumentException if its year is not from 1 to 9999
     */
    public static LocalDate require(String field, LocalDate date) {
        if (date.getYear() < FIRST || date.getYear() > LAST) {
            throw new IllegalArgumentException(field + " must be in the years 1 to 9999, not " + date);
        }
        return date;
    }
}
