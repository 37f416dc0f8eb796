package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Whether the supervisor was at one activity. Legal basis: article 8 item 4, article 16 item 6 of the Weihai Measures.
 *
 * @param activity the activity
 * @param date the day of the activity
 * @param organisedByAuthority whether the authority organised it; only then does an absence count
 * @param presence whether the supervisor was there
 */
public record Attendance(String activity, LocalDate date, boolean organisedByAuthority, Presence presence) {
    /**
     * Refuses missing parts.
     *
     * @param activity the activity
     * @param date the day of the activity
     * @param organisedByAuthority whether the authority organised it; only then does an absence count
     * @param presence whether the supervisor was there
     */
    public Attendance {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(presence, "presence");
    }
}
