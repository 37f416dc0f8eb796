package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A profile and the day from which it holds.
 *
 * @param from the first day on which it holds
 * @param profile the circumstances
 */
public record DatedProfile(LocalDate from, Profile profile) {
    /**
     * Refuses missing parts.
     *
     * @param from the first day on which it holds
     * @param profile the circumstances
     */
    public DatedProfile {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(profile, "profile");
    }
}
