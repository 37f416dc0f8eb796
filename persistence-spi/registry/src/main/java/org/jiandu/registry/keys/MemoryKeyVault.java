package org.jiandu.registry.keys;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A vault in memory, for tests and trials: its keys are gone with the process, and with them whatever they sealed. Thread-safe:
 * everything happens under the lock of this object.
 */
public final class MemoryKeyVault implements KeyVault {
    private final SecureRandom random;
    private final Map<KeySubject, Keys> subjects = new HashMap<>();
    private final Map<String, byte[]> hashingKeys = new HashMap<>();

    /**
     * An empty vault.
     *
     * @param random where keys come from
     */
    public MemoryKeyVault(SecureRandom random) {
        this.random = Objects.requireNonNull(random, "random");
    }

    @Override
    public synchronized SealingKey current(KeySubject subject, PersonalData kind) {
        Keys keys = keys(subject);
        return keys.destroyed(kind.name())
                .map(id -> new SealingKey(id, bytes(SealingKey.LENGTH)))
                .or(() -> keys.current(kind.name()))
                .orElseGet(() -> add(subject, kind));
    }

    @Override
    public synchronized Optional<SealingKey> find(String id) {
        return subjects.values().stream()
                .flatMap(keys -> keys.find(id).stream())
                .findFirst()
                .orElseThrow(() -> new KeyVaultException("this vault has never had the key " + id))
                .key();
    }

    @Override
    public synchronized void rotate(KeySubject subject) {
        subjects.put(subject, keys(subject).rotated(this::newKey));
    }

    @Override
    public synchronized void destroy(KeySubject subject, Set<PersonalData> kinds) {
        subjects.put(subject, keys(subject).destroying(kinds, this::newKey));
    }

    @Override
    public synchronized byte[] hashingKey(String tenant) {
        return hashingKeys
                .computeIfAbsent(tenant, made -> bytes(SealingKey.LENGTH))
                .clone();
    }

    private Keys keys(KeySubject subject) {
        return subjects.getOrDefault(subject, Keys.NONE);
    }

    private SealingKey add(KeySubject subject, PersonalData kind) {
        SealingKey key = newKey();
        subjects.put(subject, keys(subject).with(kind.name(), key));
        return key;
    }

    private SealingKey newKey() {
        return new SealingKey(HexFormat.of().formatHex(bytes(16)), bytes(SealingKey.LENGTH));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
