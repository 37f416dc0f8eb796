package org.jiandu.party;

/**
 * The host's opaque token for a person.
 *
 * <p>Never a number of an identity document: ids appear in logs, in stored records and in messages. Immutable and thread-safe.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record PersonId(String value) {
    /**
     * Checks the form.
     *
     * @param value the token
     * @throws IllegalArgumentException if it is not such a token
     */
    public PersonId {
        Token.require("PersonId.value", value);
    }

    /** The token itself. */
    @Override
    public String toString() {
        return value;
    }
}
