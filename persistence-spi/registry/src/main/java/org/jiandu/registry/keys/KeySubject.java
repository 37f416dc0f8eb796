package org.jiandu.registry.keys;

import java.util.Objects;
import org.jiandu.engagement.EngagementId;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;

/**
 * Whose data a key seals, as one authority knows them: what one authority erases, another may have to keep. Immutable and
 * thread-safe.
 *
 * @param tenant the tenant of the store
 * @param authority the authority that keeps the data
 * @param name the subject's name with the authority: a kind and a token
 */
public record KeySubject(String tenant, OrganisationId authority, String name) {
    /**
     * Refuses missing parts.
     *
     * @param tenant the tenant of the store
     * @param authority the authority that keeps the data
     * @param name the subject's name with the authority
     */
    public KeySubject {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(name, "name");
    }

    /**
     * A person.
     *
     * @param tenant the tenant of the store
     * @param authority the authority that keeps the data
     * @param person the person
     * @return the subject
     */
    public static KeySubject of(String tenant, OrganisationId authority, PersonId person) {
        return new KeySubject(tenant, authority, "person:" + person.value());
    }

    /**
     * What an engagement says of people whom nobody identified.
     *
     * @param tenant the tenant of the store
     * @param authority the authority that keeps the data
     * @param engagement the engagement
     * @return the subject
     */
    public static KeySubject of(String tenant, OrganisationId authority, EngagementId engagement) {
        return new KeySubject(tenant, authority, "engagement:" + engagement.value());
    }

    /**
     * A person whom the same authority knows.
     *
     * @param person the person
     * @return the person's own subject
     */
    public KeySubject ofPerson(PersonId person) {
        return of(tenant, authority, person);
    }
}
