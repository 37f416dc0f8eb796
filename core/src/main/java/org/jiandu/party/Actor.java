package org.jiandu.party;

import java.util.Objects;
import java.util.Optional;
import org.jiandu.internal.Redacted;

/**
 * Whoever does an act, in one role.
 *
 * <p>Officers and representatives act for an organisation, the person concerned acts as that person, and a member of
 * the public as neither. It holds ids only; {@code toString} does not tell that of the person concerned, who may have
 * reported in confidence. Immutable and thread-safe.
 *
 * @param id who it is
 * @param role in what capacity
 * @param organisation for whom, exactly when the role acts for an organisation
 * @param person the person, exactly when the role is {@link Role#PERSON_CONCERNED}; its token is the id
 */
public record Actor(ActorId id, Role role, Optional<OrganisationId> organisation, Optional<PersonId> person) {
    /**
     * Checks that the parts are those of the role.
     *
     * @param id who it is
     * @param role in what capacity
     * @param organisation for whom
     * @param person the person
     * @throws IllegalArgumentException if a part is missing or surplus
     */
    public Actor {
        Objects.requireNonNull(id, "Actor.id");
        Objects.requireNonNull(role, "Actor.role");
        Objects.requireNonNull(organisation, "Actor.organisation");
        Objects.requireNonNull(person, "Actor.person");
        requirePresence("organisation", organisation, role, actsForOrganisation(role));
        requirePresence("person", person, role, role == Role.PERSON_CONCERNED);
        if (person.isPresent() && !person.get().value().equals(id.value())) {
            throw new IllegalArgumentException("Actor.id must be the token of Actor.person");
        }
    }

    /**
     * An officer of an authority.
     *
     * @param authority the authority
     * @param id the host's token for the officer
     * @return the actor
     */
    public static Actor officerOf(Authority authority, String id) {
        return of(Role.AUTHORITY_OFFICER, authority.getOrganisation(), id);
    }

    /**
     * An officer of an agency under supervision.
     *
     * @param agency the agency
     * @param id the host's token for the officer
     * @return the actor
     */
    public static Actor agencyOfficer(Organisation agency, String id) {
        return of(Role.AGENCY_OFFICER, agency, id);
    }

    /**
     * A representative of a unit.
     *
     * @param unit the unit that recommends or employs a person
     * @param id the host's token for the representative
     * @return the actor
     */
    public static Actor unit(Organisation unit, String id) {
        return of(Role.UNIT_REPRESENTATIVE, unit, id);
    }

    /**
     * The candidate or supervisor in person.
     *
     * @param person the person
     * @return the actor
     */
    public static Actor personConcerned(PersonId person) {
        return new Actor(new ActorId(person.value()), Role.PERSON_CONCERNED, Optional.empty(), Optional.of(person));
    }

    /**
     * A member of the public.
     *
     * @param id the host's token for the one who acts
     * @return the actor
     */
    public static Actor memberOfPublic(String id) {
        return new Actor(new ActorId(id), Role.MEMBER_OF_PUBLIC, Optional.empty(), Optional.empty());
    }

    /**
     * Tells whether this is an officer of an authority.
     *
     * @param authority the authority
     * @return whether the role is {@link Role#AUTHORITY_OFFICER} and the organisation is the authority's
     */
    public boolean actsFor(Authority authority) {
        return role == Role.AUTHORITY_OFFICER
                && isOf(authority.getOrganisation().getId());
    }

    /**
     * Tells whether this is a person acting in person.
     *
     * @param other the id of the person
     * @return whether it is
     */
    public boolean is(PersonId other) {
        return person.filter(other::equals).isPresent();
    }

    /**
     * Tells whether this acts for an organisation.
     *
     * @param other the id of the organisation
     * @return whether it does
     */
    public boolean isOf(OrganisationId other) {
        return organisation.filter(other::equals).isPresent();
    }

    @Override
    public String toString() {
        return person.isPresent()
                ? Redacted.of(this, role)
                : "Actor[" + role + ", " + id
                        + organisation.map(body -> " of " + body).orElse("") + "]";
    }

    private static Actor of(Role role, Organisation organisation, String id) {
        return new Actor(new ActorId(id), role, Optional.of(organisation.getId()), Optional.empty());
    }

    private static boolean actsForOrganisation(Role role) {
        return switch (role) {
            case AUTHORITY_OFFICER, AGENCY_OFFICER, UNIT_REPRESENTATIVE -> true;
            case PERSON_CONCERNED, MEMBER_OF_PUBLIC -> false;
        };
    }

    private static void requirePresence(String field, Optional<?> part, Role role, boolean needed) {
        if (part.isPresent() != needed) {
            throw new IllegalArgumentException(
                    "Actor." + field + " must be " + (needed ? "present" : "absent") + " for " + role);
        }
    }
}
