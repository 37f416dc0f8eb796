package org.jiandu.party;

/**
 * The host's opaque token for whoever does an act, such as an account or a staff number.
 *
 * <p>Never a number of an identity document. Immutable and thread-safe.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record ActorId(String value) {
    /**
     * Checks the form.
     *
     * @param value the token
     * @throws IllegalArgumentException if it is not such a token
     */
    public ActorId {
        Token.require("ActorId.value", value);
    }

    /** The token itself. */
    @Override
    public String toString() {
        return value;
    }
}
