package org.jiandu.registry.keys;

import java.security.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiandu.registry.internal.crypto.Aead;
import org.jiandu.registry.internal.crypto.KeyedHash;

/**
 * With what personal data is sealed and hashed. Encryption and de-identification are among the measures of article 51 of the
 * Personal Information Protection Law; which algorithms an authority may use is for others to say, so they can be chosen:
 *
 * <pre>{@code
 * Sealing.standard()
 * Sealing.with("SM4/GCM/NoPadding", 16, "HmacSM3", provider).after(Sealing.standard())
 * }</pre>
 *
 * <p>The second one seals with SM4 from now on and still opens what was sealed with AES. Each seal names its algorithms, and a
 * keyed hash begins with its name, so a change of algorithms is seen; hashes that were stored before are made anew by whoever
 * stored them.
 *
 * <p>Neither algorithm gets a secret of the vault itself, but a key derived from it and from the names of the algorithms
 * (HKDF-Expand, RFC 5869, over the keyed hash), so that no two algorithms share a key. Immutable and thread-safe.
 *
 * @param cipher the cipher, by its name in the JCA: one that authenticates, and takes a nonce of 12 bytes
 * @param keyBytes the length of its keys in bytes
 * @param keyedHash the keyed hash, by its name in the JCA: one of 32 bytes or more, of which 32 are taken
 * @param provider whose implementation of the two; empty for the first provider of the platform that has them
 * @param former what was used before, and is still opened
 */
public record Sealing(
        String cipher, int keyBytes, String keyedHash, Optional<Provider> provider, List<Sealing> former) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9/._-]{1,40}");
    private static final int HASH = 32;

    /**
     * Tries the algorithms once.
     *
     * @param cipher the cipher
     * @param keyBytes the length of its keys in bytes
     * @param keyedHash the keyed hash
     * @param provider whose implementation of the two
     * @param former what was used before, and is still opened
     * @throws IllegalArgumentException if an algorithm cannot be had, the cipher does not notice a change, or the hash is too
     *     short
     */
    public Sealing {
        Objects.requireNonNull(provider, "provider");
        former = List.copyOf(former);
        requireName("cipher", cipher);
        requireName("keyedHash", keyedHash);
        requireLongEnough(new KeyedHash(keyedHash, provider), keyBytes);
        requireAuthenticated(new Aead(cipher, provider), keyBytes);
    }

    /**
     * What every Java platform has: AES with keys of 256 bits in Galois/Counter Mode, and HMAC with SHA-256.
     *
     * @return the algorithms
     */
    public static Sealing standard() {
        return new Sealing(Aead.AES.name(), 32, KeyedHash.SHA_256.name(), Optional.empty(), List.of());
    }

    /**
     * Algorithms of a provider of the host's, which need not be registered.
     *
     * @param cipher the cipher, by its name in the JCA
     * @param keyBytes the length of its keys in bytes
     * @param keyedHash the keyed hash, by its name in the JCA
     * @param provider whose implementation of the two
     * @return the algorithms
     * @throws IllegalArgumentException if they cannot be used
     */
    public static Sealing with(String cipher, int keyBytes, String keyedHash, Provider provider) {
        return new Sealing(cipher, keyBytes, keyedHash, Optional.of(provider), List.of());
    }

    /**
     * Seals with these algorithms, and opens what earlier ones sealed.
     *
     * @param earlier the algorithms before this
     * @return these algorithms after the earlier ones
     */
    public Sealing after(Sealing earlier) {
        List<Sealing> all = new ArrayList<>(former);
        all.add(earlier);
        return new Sealing(cipher, keyBytes, keyedHash, provider, all);
    }

    private static void requireName(String field, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(field + ": not a name of up to 40 characters A-Z a-z 0-9 / . _ -");
        }
    }

    private static void requireLongEnough(KeyedHash hash, int keyBytes) {
        int length = hash.hash(new byte[HASH], new byte[0]).length;
        if (length < HASH) {
            throw new IllegalArgumentException(
                    "keyedHash: " + hash.name() + " has " + length + " bytes, and 32 are needed");
        }
        if (keyBytes < 16 || keyBytes > HASH) {
            throw new IllegalArgumentException("keyBytes: " + keyBytes + " is not between 16 and 32");
        }
    }

    private static void requireAuthenticated(Aead aead, int keyBytes) {
        byte[] key = new byte[keyBytes];
        byte[] belonging = {1};
        byte[] sealed = aead.seal(key, new byte[Aead.NONCE], belonging, new byte[1]);
        boolean opens = aead.open(key, belonging, sealed).isPresent();
        sealed[Aead.NONCE]++;
        if (!opens || aead.open(key, belonging, sealed).isPresent()) {
            throw new IllegalArgumentException("cipher: " + aead.name() + " does not notice a change");
        }
    }
}
