package org.jiandu.registry;

import java.util.Objects;
import java.util.Optional;
import org.jiandu.party.Authority;
import org.jiandu.party.OrganisationId;

/**
 * Where a question looks: with one authority, and so in its district, or with all. Immutable and thread-safe.
 *
 * @param authority the authority; empty for all
 */
public record Scope(Optional<OrganisationId> authority) {
    private static final Scope EVERYWHERE = new Scope(Optional.empty());

    /**
     * Refuses a missing part.
     *
     * @param authority the authority; empty for all
     */
    public Scope {
        Objects.requireNonNull(authority, "authority");
    }

    /**
     * All authorities of the registry.
     *
     * @return the scope
     */
    public static Scope everywhere() {
        return EVERYWHERE;
    }

    /**
     * One authority.
     *
     * @param authority the authority
     * @return the scope
     */
    public static Scope of(Authority authority) {
        return new Scope(Optional.of(authority.getOrganisation().getId()));
    }
}
