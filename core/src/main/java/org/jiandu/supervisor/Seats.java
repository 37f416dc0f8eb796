package org.jiandu.supervisor;

import java.util.Objects;
import java.util.Optional;

/**
 * How many seats there are: at least so many, at most so many.
 *
 * <p>Immutable and thread-safe.
 *
 * @param least the least number, at least 0
 * @param most the greatest number, at least the least; absent for no limit
 */
public record Seats(int least, Optional<Integer> most) {
    /**
     * Refuses an empty range.
     *
     * @param least the least number, at least 0
     * @param most the greatest number, at least the least; absent for no limit
     */
    public Seats {
        Objects.requireNonNull(most, "most");
        if (least < 0 || most.filter(number -> number < least).isPresent()) {
            throw new IllegalArgumentException("least must be at least 0 and at most most: " + least + ", " + most);
        }
    }

    /**
     * A fixed number of seats.
     *
     * @param number the number, at least 0
     * @return the seats
     */
    public static Seats exactly(int number) {
        return new Seats(number, Optional.of(number));
    }

    /**
     * At least a number of seats.
     *
     * @param number the number, at least 0
     * @return the seats
     */
    public static Seats atLeast(int number) {
        return new Seats(number, Optional.empty());
    }

    /**
     * At most a number of seats.
     *
     * @param number the number, at least 0
     * @return the seats
     */
    public static Seats atMost(int number) {
        return new Seats(0, Optional.of(number));
    }
}
