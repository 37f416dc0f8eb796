package org.jiandu.registry.internal.crypto;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A keyed hash, by its name in the JCA, such as {@code HmacSHA256}. Immutable and thread-safe.
 *
 * @param name the name
 * @param provider whose implementation; empty for the first provider that has it
 */
public record KeyedHash(String name, Optional<Provider> provider) {
    /** What every Java platform has. */
    public static final KeyedHash SHA_256 = new KeyedHash("HmacSHA256", Optional.empty());

    /** Hashes some bytes. */
    public byte[] hash(byte[] key, byte[] bytes) {
        return keyed(key).doFinal(bytes);
    }

    /**
     * HKDF-Expand of RFC 5869: keys that say nothing of each other, made of one secret, one for each {@code info}. The first half
     * of HKDF, Extract, is for secrets that are not evenly random; section 3.3 lets it be left out for those that are, as ours.
     */
    public byte[] expand(byte[] secret, String info, int length) {
        return expand(secret, Utf8.encode(info), length);
    }

    byte[] expand(byte[] secret, byte[] info, int length) {
        Mac mac = keyed(secret);
        byte[] expanded = new byte[0];
        byte[] block = expanded;
        for (int number = 1; expanded.length < length; number++) {
            mac.update(block);
            mac.update(info);
            block = mac.doFinal(new byte[] {(byte) number});
            expanded = Arrays.copyOf(expanded, expanded.length + block.length);
            System.arraycopy(block, 0, expanded, expanded.length - block.length, block.length);
        }
        return Arrays.copyOf(expanded, length);
    }

    private Mac keyed(byte[] key) {
        try {
            Mac mac = provider.isPresent() ? Mac.getInstance(name, provider.get()) : Mac.getInstance(name);
            mac.init(new SecretKeySpec(key, name));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the keyed hash " + name + " cannot be had", e);
        }
    }
}
