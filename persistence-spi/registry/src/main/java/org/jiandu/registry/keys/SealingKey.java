package org.jiandu.registry.keys;

import java.util.regex.Pattern;

/** A key that seals the data of one kind of one subject. Immutable and thread-safe; the secret is not in {@code toString}. */
public final class SealingKey {
    /** The length of a secret in bytes. */
    public static final int LENGTH = 32;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,80}");

    private final String id;
    private final byte[] secret;

    /**
     * Makes a key of an id and a secret.
     *
     * @param id the id that is stored beside what the key sealed; it says nothing about the subject; 1 to 80 characters A-Z a-z
     *     0-9 . _ -
     * @param secret 32 random bytes, from which the keys of ciphers are derived; copied
     * @throws IllegalArgumentException if the id has another form or the secret another length
     */
    public SealingKey(String id, byte[] secret) {
        this.id = id;
        this.secret = secret.clone();
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id: not 1 to 80 characters A-Z a-z 0-9 . _ -");
        }
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("secret has " + secret.length + " bytes, and must have " + LENGTH);
        }
    }

    /**
     * The id.
     *
     * @return the id that is stored beside what the key sealed
     */
    public String id() {
        return id;
    }

    /**
     * The secret.
     *
     * @return a copy of it
     */
    public byte[] secret() {
        return secret.clone();
    }

    @Override
    public String toString() {
        return "SealingKey[" + id + "]";
    }
}
