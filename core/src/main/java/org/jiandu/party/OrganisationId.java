package org.jiandu.party;

/**
 * The host's opaque token for an organisation.
 *
 * <p>Two organisations with one id are the same body, whatever their names. Immutable and thread-safe.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record OrganisationId(String value) {
    /**
     * Checks the form.
     *
     * @param value the token
     * @throws IllegalArgumentException if it is not such a token
     */
    public OrganisationId {
        Token.require("OrganisationId.value", value);
    }

    /** The token itself. */
    @Override
    public String toString() {
        return value;
    }
}
