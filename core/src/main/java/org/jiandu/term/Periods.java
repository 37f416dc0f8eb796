package org.jiandu.term;

import java.time.Period;
import java.util.Objects;

/** Checks on lengths of time. */
final class Periods {

    private Periods() {}

    /** Returns the period if no part of it is negative and it is not zero. */
    static Period requirePositive(Period period, String name) {
        if (requireNotNegative(period, name).isZero()) {
            throw new IllegalArgumentException(name + " is zero");
        }
        return period;
    }

    /** Returns the period if no part of it is negative. */
    static Period requireNotNegative(Period period, String name) {
        if (Objects.requireNonNull(period, name).isNegative()) {
            throw new IllegalArgumentException(name + " " + period + " has a negative part");
        }
        return period;
    }
}
