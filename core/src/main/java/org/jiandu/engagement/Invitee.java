package org.jiandu.engagement;

import java.time.LocalDate;
import java.util.Objects;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.Ties;
import org.jiandu.supervisor.Standing;
import org.jiandu.supervisor.SupervisorFile;

/**
 * A supervisor as the authority knows him or her when it invites: standing, ties, and how often engaged.
 *
 * <p>Nothing of it need be stored before: candidates are screened before anybody is invited. Immutable and thread-safe.
 *
 * @param standing how the person stands on the day of the act
 * @param standingThen how the person stands, as far as is known, on the day of the engagement
 * @param ties whom the person is known to be tied to
 * @param engagementsThisYear in how many engagements of the same calendar year the person takes part, this one not
 *     counted; at least 0
 */
public record Invitee(Standing standing, Standing standingThen, Ties ties, int engagementsThisYear) {
    /**
     * Refuses missing parts.
     *
     * @param standing how the person stands on the day of the act
     * @param standingThen how the person stands on the day of the engagement
     * @param ties whom the person is known to be tied to
     * @param engagementsThisYear in how many engagements of the same calendar year the person takes part, at least 0
     * @throws IllegalArgumentException if the standings are of two persons or the number is negative
     */
    public Invitee {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(standingThen, "standingThen");
        Objects.requireNonNull(ties, "ties");
        if (!standing.person().equals(standingThen.person())) {
            throw new IllegalArgumentException("standing and standingThen are of two persons");
        }
        if (engagementsThisYear < 0) {
            throw new IllegalArgumentException("engagementsThisYear must be at least 0, not " + engagementsThisYear);
        }
    }

    /**
     * The supervisor of a file.
     *
     * @param file the file
     * @param date the day of the act
     * @param day the day of the engagement
     * @param ties whom the person is known to be tied to
     * @param engagementsThisYear in how many engagements of the same calendar year the person takes part, at least 0
     * @return the invitee
     */
    public static Invitee of(SupervisorFile file, LocalDate date, LocalDate day, Ties ties, int engagementsThisYear) {
        return new Invitee(file.standingOn(date), file.standingOn(day), ties, engagementsThisYear);
    }

    /**
     * The person.
     *
     * @return the person
     */
    public PersonId person() {
        return standing.person();
    }
}
