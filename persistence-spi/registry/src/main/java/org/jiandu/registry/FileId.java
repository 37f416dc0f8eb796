package org.jiandu.registry;

import java.util.Objects;
import org.jiandu.party.Authority;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.supervisor.SupervisorFile;

/**
 * Which file it is: there is one for a person and an authority. Immutable and thread-safe.
 *
 * @param authority the authority that keeps the file
 * @param person the person whom it is about
 */
public record FileId(OrganisationId authority, PersonId person) {
    private static final char BETWEEN = ':'; // in no token

    /**
     * Refuses missing parts.
     *
     * @param authority the authority that keeps the file
     * @param person the person whom it is about
     */
    public FileId {
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(person, "person");
    }

    /**
     * The file of a person with an authority.
     *
     * @param authority the authority
     * @param person the person
     * @return its id
     */
    public static FileId of(Authority authority, Person person) {
        return new FileId(authority.getOrganisation().getId(), person.getId());
    }

    /**
     * The id of a file.
     *
     * @param file the file
     * @return its id
     */
    public static FileId of(SupervisorFile file) {
        return of(file.getAuthority(), file.getPerson());
    }

    static FileId parse(String key) {
        int between = key.indexOf(BETWEEN);
        return new FileId(new OrganisationId(key.substring(0, between)), new PersonId(key.substring(between + 1)));
    }

    String key() {
        return authority.value() + BETWEEN + person.value();
    }

    @Override
    public String toString() {
        return key();
    }
}
