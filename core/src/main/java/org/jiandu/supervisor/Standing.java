package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.Objects;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;

/**
 * How a person stands with an authority on a day: what other files need to know of a supervisor, and no more.
 *
 * <p>Made by {@link SupervisorFile#standingOn}. Immutable and thread-safe.
 *
 * @param person the person
 * @param authority the authority
 * @param date the day
 * @param stage the stage on that day
 * @param suspended whether the person is suspended on that day
 */
public record Standing(PersonId person, OrganisationId authority, LocalDate date, Stage stage, boolean suspended) {
    /**
     * Refuses missing parts.
     *
     * @param person the person
     * @param authority the authority
     * @param date the day
     * @param stage the stage on that day
     * @param suspended whether the person is suspended on that day
     */
    public Standing {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(stage, "stage");
    }

    /**
     * The standing of a person who is not suspended.
     *
     * @param person the person
     * @param authority the authority
     * @param date the day
     * @param stage the stage on that day
     */
    public Standing(PersonId person, OrganisationId authority, LocalDate date, Stage stage) {
        this(person, authority, date, stage, false);
    }

    /**
     * Whether the person can be called upon.
     *
     * @return true in office, unless suspended
     */
    public boolean isServing() {
        return stage.isInOffice() && !suspended;
    }
}
