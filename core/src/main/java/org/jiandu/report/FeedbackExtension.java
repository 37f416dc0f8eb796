package org.jiandu.report;

import java.util.Objects;
import org.jiandu.party.Role;
import org.jiandu.time.DeadlineUnit;

/**
 * How the time to feed back is extended. Immutable and thread-safe.
 *
 * @param amount by how much each time, from 1 to 9999
 * @param unit of what
 * @param times how often at most, at least 1
 * @param grantedBy who grants it: the authority, or the agency itself
 */
public record FeedbackExtension(int amount, DeadlineUnit unit, int times, Role grantedBy) {
    /**
     * Refuses what grants nothing.
     *
     * @param amount by how much each time, from 1 to 9999
     * @param unit of what
     * @param times how often at most, at least 1
     * @param grantedBy who grants it: the authority, or the agency itself
     */
    public FeedbackExtension {
        Objects.requireNonNull(unit, "unit");
        if (amount < 1 || amount > 9999) {
            throw new IllegalArgumentException("amount must be from 1 to 9999, not " + amount);
        }
        if (times < 1) {
            throw new IllegalArgumentException("times must be at least 1, not " + times);
        }
        if (grantedBy != Role.AUTHORITY_OFFICER && grantedBy != Role.AGENCY_OFFICER) {
            throw new IllegalArgumentException("grantedBy must be the authority or the agency, not " + grantedBy);
        }
    }
}
