package org.jiandu.registry.keys;

import java.util.HexFormat;
import org.jiandu.registry.internal.crypto.KeyedHash;

/**
 * The key under which a {@link FileKeyVault} keeps all others, handed in by the host: from a hardware module, a server for keys,
 * or the environment of its process. It must not be kept with the vault. Immutable and thread-safe; {@code toString} has the
 * fingerprint and not the secret.
 */
public final class MasterKey {
    /** The length of the secret in bytes. */
    public static final int LENGTH = 32;

    private final byte[] secret;

    /**
     * Takes the secret.
     *
     * @param secret 32 random bytes, not made from a password; copied
     * @throws IllegalArgumentException if it has another length
     */
    public MasterKey(byte[] secret) {
        this.secret = secret.clone();
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("secret has " + secret.length + " bytes, and must have " + LENGTH);
        }
    }

    /**
     * What tells this master key from others and says nothing of its secret. Files and messages name a master key by it.
     *
     * @return 16 characters 0-9 a-f
     */
    public String fingerprint() {
        return HexFormat.of().formatHex(KeyedHash.SHA_256.expand(secret, "jiandu vault fingerprint", 8));
    }

    /** The key that encrypts one file. */
    byte[] forFile(String name) {
        return KeyedHash.SHA_256.expand(secret, "jiandu vault file " + name, LENGTH);
    }

    @Override
    public String toString() {
        return "MasterKey[" + fingerprint() + "]";
    }
}
