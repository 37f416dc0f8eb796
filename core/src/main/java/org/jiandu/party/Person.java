package org.jiandu.party;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiandu.internal.DomainStyle;

/**
 * A person: a candidate, a supervisor, a relative.
 *
 * <p>The name and the document are personal information and do not appear in {@code toString}. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DomainStyle
@SuppressWarnings("exports") // the annotation of Immutables, which nothing needs at run time
public sealed interface Person permits ImmutablePerson {
    /**
     * The id.
     *
     * @return the host's token for the person
     */
    PersonId getId();

    /**
     * The name.
     *
     * @return the name, redacted in {@code toString}
     */
    @Value.Redacted
    PersonName getName();

    /**
     * The identity document.
     *
     * @return the document, absent if none is known; redacted in {@code toString}
     */
    @Value.Redacted
    Optional<IdDocument> getIdDocument();

    /**
     * The date of birth, as far as the document tells it.
     *
     * @return the date in the number of a resident identity card, absent without one
     */
    default Optional<LocalDate> getBirthDate() {
        return getIdDocument().flatMap(IdDocument::residentId).map(ResidentId::birthDate);
    }

    /**
     * Starts a new person.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Person}. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
