package org.jiandu.time;

import java.util.Objects;

/**
 * The same deadline under two calendars. Immutable and thread-safe.
 *
 * @param before the deadline as it was
 * @param after the deadline under the other calendar
 */
public record DeadlineChange(Deadline before, Deadline after) {
    /**
     * Refuses {@code null}.
     *
     * @param before the deadline as it was
     * @param after the deadline under the other calendar
     */
    public DeadlineChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Tells whether the due date, or what is known of it, is another.
     *
     * @return true if it moved or became certain
     */
    public boolean isChanged() {
        return !before.due().equals(after.due());
    }
}
