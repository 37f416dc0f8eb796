package org.jiandu.time;

/**
 * When a deadline is near, and when it is long past, in calendar days. The host chooses; no law does. Immutable and
 * thread-safe.
 *
 * @param soonDays how many days before the due date it is due soon, from 0: then only on the due date itself
 * @param longOverdueDays how many days after the due date it is just overdue and not yet long overdue, from 1
 */
public record DeadlineLadder(int soonDays, int longOverdueDays) {
    /**
     * Refuses a ladder without a step for "overdue".
     *
     * @param soonDays how many days before the due date it is due soon, from 0
     * @param longOverdueDays how many days after the due date it is just overdue and not yet long overdue, from 1
     * @throws IllegalArgumentException if a number is too small
     */
    public DeadlineLadder {
        if (soonDays < 0) {
            throw new IllegalArgumentException("soonDays must be at least 0, not " + soonDays);
        }
        if (longOverdueDays < 1) {
            throw new IllegalArgumentException("longOverdueDays must be at least 1, not " + longOverdueDays);
        }
    }
}
