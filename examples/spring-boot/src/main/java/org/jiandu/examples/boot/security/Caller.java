package org.jiandu.examples.boot.security;

import java.util.Objects;
import org.jiandu.party.Actor;
import org.jiandu.party.Audience;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;

/**
 * Who calls, as the host's login says; never as the request says. Immutable and thread-safe.
 *
 * @param part the part that the caller has
 * @param actor the caller, as acts name him or her
 */
public record Caller(Part part, Actor actor) {
    /** Somebody who did not log in. */
    public static final Caller PUBLIC = new Caller(Part.PUBLIC, Actor.memberOfPublic("public"));

    /**
     * Refuses missing parts.
     *
     * @param part the part that the caller has
     * @param actor the caller, as acts name him or her
     */
    public Caller {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(actor, "actor");
    }

    /**
     * Whether this is the person.
     *
     * @param person the person
     * @return true for a login that is bound to the person
     */
    public boolean is(PersonId person) {
        return part == Part.PERSON && actor.is(person);
    }

    /**
     * Whether this is an officer of the agency.
     *
     * @param agency the agency
     * @return true for a login that is bound to the agency
     */
    public boolean isOf(OrganisationId agency) {
        return part == Part.AGENCY && actor.isOf(agency);
    }

    /**
     * Whether this is an officer of the bureau.
     *
     * @return true for both kinds of officers
     */
    public boolean isOfBureau() {
        return part == Part.OFFICER || part == Part.HANDLER;
    }

    /**
     * As whom the caller reads a report (article 14).
     *
     * @return the audience
     */
    public Audience audience() {
        return part.audience();
    }
}
