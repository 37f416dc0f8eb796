package org.jiandu.party;

import java.util.Optional;
import org.immutables.value.Value;
import org.jiandu.internal.DomainStyle;

/** A body with a name: an organ, an agency, a unit, an enterprise. Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
@SuppressWarnings("exports") // the annotation of Immutables, which nothing needs at run time
public sealed interface Organisation permits ImmutableOrganisation {
    /** The greatest number of characters in a name, counted in code points. */
    int LONGEST_NAME = 100;

    /**
     * The id.
     *
     * @return the host's token for the organisation
     */
    OrganisationId getId();

    /**
     * The name.
     *
     * @return plain text of 1 to {@value #LONGEST_NAME} characters
     */
    String getName();

    /**
     * The kind.
     *
     * @return what the organisation is
     */
    OrganisationKind getKind();

    /**
     * The unified social credit code.
     *
     * @return the code, absent if none is known
     */
    Optional<CreditCode> getCreditCode();

    /**
     * Refuses a name that is no plain text; the builder calls it.
     *
     * @throws IllegalArgumentException if the name is too long or cannot be read
     */
    @Value.Check
    default void check() {
        PlainText.require("Organisation.name", getName(), LONGEST_NAME);
    }

    /**
     * Starts a new organisation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Organisation}. */
    final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
