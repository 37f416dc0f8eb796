package org.jiandu.recusal;

import java.util.Objects;
import java.util.Optional;
import org.jiandu.internal.Redacted;
import org.jiandu.party.CreditCode;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;

/**
 * An organisation as far as it is known: by the host's token, by its credit code, or by a name only.
 *
 * <p>Two bodies are the same if they have one token or one credit code. They are different if both have a credit code,
 * the codes differ and the tokens are not equal. Otherwise it cannot be told, whatever the names. Immutable and
 * thread-safe.
 *
 * @param id the host's token, absent if it has none
 * @param creditCode the unified social credit code, absent if it is not known
 * @param name the name, 1 to {@value org.jiandu.party.Organisation#LONGEST_NAME} characters
 */
public record Body(Optional<OrganisationId> id, Optional<CreditCode> creditCode, String name) {
    /**
     * Refuses a name that is blank or too long.
     *
     * @param id the host's token, absent if it has none
     * @param creditCode the unified social credit code, absent if it is not known
     * @param name the name, 1 to {@value org.jiandu.party.Organisation#LONGEST_NAME} characters
     * @throws IllegalArgumentException if the name is blank or too long
     */
    public Body {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(creditCode, "creditCode");
        if (Objects.requireNonNull(name, "name").isBlank()
                || name.codePointCount(0, name.length()) > Organisation.LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "name must have 1 to " + Organisation.LONGEST_NAME + " characters and not be blank");
        }
    }

    /**
     * An organisation that the host knows.
     *
     * @param organisation the organisation
     * @return its token, its credit code if it has one, and its name
     */
    public static Body of(Organisation organisation) {
        return new Body(Optional.of(organisation.getId()), organisation.getCreditCode(), organisation.getName());
    }

    /**
     * An organisation known by its credit code.
     *
     * @param creditCode the code
     * @param name the name
     * @return the body
     */
    public static Body of(CreditCode creditCode, String name) {
        return new Body(Optional.empty(), Optional.of(creditCode), name);
    }

    /**
     * An organisation of which only a name is known.
     *
     * @param name the name
     * @return a body of unknown identity
     */
    public static Body named(String name) {
        return new Body(Optional.empty(), Optional.empty(), name);
    }

    /**
     * Whether anything but a name is known.
     *
     * @return true with a token or a credit code
     */
    public boolean isIdentified() {
        return id.isPresent() || creditCode.isPresent();
    }

    /** Whether the two are surely the same. */
    boolean isSame(Body other) {
        return (id.isPresent() && id.equals(other.id))
                || (creditCode.isPresent() && creditCode.equals(other.creditCode));
    }

    /** Whether the two are surely different. */
    boolean isDifferent(Body other) {
        return creditCode.isPresent() && other.creditCode.isPresent() && !isSame(other);
    }

    @Override
    public String toString() {
        return Redacted.of(this, id);
    }
}
