package org.jiandu.party;

import org.immutables.value.Value;
import org.jiandu.internal.DomainStyle;

/**
 * The body that engages supervisors: an organisation at a level, with its area.
 *
 * <p>The kind of the organisation is free here: which kinds may engage supervisors differs from measures to measures.
 * Immutable and thread-safe.
 *
 * <p>Legal basis: Weihai Measures, article 3 (各级司法行政机关).
 */
@Value.Immutable
@DomainStyle
@SuppressWarnings("exports") // the annotation of Immutables, which nothing needs at run time
public sealed interface Authority permits ImmutableAuthority {
    /**
     * The organisation.
     *
     * @return the organisation that acts as the authority
     */
    Organisation getOrganisation();

    /**
     * The level.
     *
     * @return the level of the organisation
     */
    Level getLevel();

    /**
     * The area.
     *
     * @return an area that fits the level
     */
    Jurisdiction getJurisdiction();

    /**
     * Refuses a level that the area does not fit; the builder calls it.
     *
     * @throws IllegalArgumentException if it does not, such as a functional zone with any other level
     */
    @Value.Check
    default void check() {
        if (!getJurisdiction().fits(getLevel())) {
            throw new IllegalArgumentException(
                    "Authority.jurisdiction does not fit the level " + getLevel() + ": " + getJurisdiction());
        }
    }

    /**
     * Whether this stands above another authority.
     *
     * @param other the other authority
     * @return true if its level is higher and its area includes the other's
     */
    default boolean isAbove(Authority other) {
        return getLevel().isAbove(other.getLevel()) && getJurisdiction().includes(other.getJurisdiction());
    }

    /**
     * Starts a new authority.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Authority}. */
    final class Builder extends ImmutableAuthority.Builder {
        Builder() {}
    }
}
