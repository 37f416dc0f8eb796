package org.jiandu.registry.internal.seal;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jiandu.registry.internal.crypto.Aead;
import org.jiandu.registry.internal.crypto.KeyedHash;
import org.jiandu.registry.internal.crypto.Utf8;
import org.jiandu.registry.keys.Sealing;
import org.jiandu.registry.keys.SealingKey;

/** The algorithms of a {@link Sealing}, at work. Immutable and thread-safe. */
final class Suite {
    private static final int HASH = 32;

    private final Aead cipher;
    private final int keyBytes;
    private final KeyedHash hash;

    Suite(Sealing sealing) {
        this.cipher = new Aead(sealing.cipher(), sealing.provider());
        this.keyBytes = sealing.keyBytes();
        this.hash = new KeyedHash(sealing.keyedHash(), sealing.provider());
    }

    /** Under what name it stands in envelopes: everything that makes another key of a secret. */
    String name() {
        return cipher.name() + "/" + keyBytes * Byte.SIZE + "/" + hash.name();
    }

    byte[] close(SealingKey key, String belonging, String plain, SecureRandom random) {
        return cipher.seal(keyOf(key), Aead.nonce(random), Utf8.encode(belonging), Utf8.encode(plain));
    }

    Optional<String> open(SealingKey key, String belonging, byte[] sealed) {
        return cipher.open(keyOf(key), Utf8.encode(belonging), sealed).map(Utf8::decode);
    }

    /** The name of the hash, and the hash of a value under a key for one purpose. */
    String hash(byte[] hashingKey, String purpose, String value) {
        byte[] key = hash.expand(hashingKey, "jiandu hash " + hash.name() + " " + purpose, HASH);
        byte[] hashed = Arrays.copyOf(hash.hash(key, Utf8.encode(value)), HASH);
        return hash.name().replace('/', '.') + ":"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(hashed);
    }

    private byte[] keyOf(SealingKey key) {
        return hash.expand(key.secret(), "jiandu seal " + name(), keyBytes);
    }
}
