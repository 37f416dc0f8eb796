package org.jiandu.registry.internal.seal;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.registry.internal.codec.Seal;
import org.jiandu.registry.keys.KeySubject;
import org.jiandu.registry.keys.KeyVault;
import org.jiandu.registry.keys.PersonalData;
import org.jiandu.registry.keys.Sealing;
import org.jiandu.registry.keys.SealingKey;

/**
 * Seals with the keys of a vault, and makes keyed hashes. What belongs to a sealed text is its record, its kind, its key and its
 * algorithms, so it opens in its place only.
 *
 * <p>Whoever can write to the store can still put an envelope of the same record and kind, but an older one, in the place of
 * another, or name a destroyed key; the journal of the store is there against that.
 */
public final class Sealer implements Seal {
    private final KeyVault vault;
    private final SecureRandom random;
    private final Suite suite;
    private final Map<String, Suite> suites = new HashMap<>();

    /** Seals with keys of a vault, with algorithms, and with random nonces. */
    public Sealer(KeyVault vault, Sealing sealing, SecureRandom random) {
        this.vault = Objects.requireNonNull(vault, "vault");
        this.random = Objects.requireNonNull(random, "random");
        this.suite = new Suite(sealing);
        addSuites(sealing);
    }

    private void addSuites(Sealing sealing) {
        Suite added = new Suite(sealing);
        suites.putIfAbsent(added.name(), added);
        sealing.former().forEach(this::addSuites);
    }

    @Override
    public String close(RecordId record, KeySubject subject, PersonalData kind, String plain) {
        SealingKey key = vault.current(subject, kind);
        byte[] sealed = suite.close(key, belonging(record, kind, key.id(), suite), plain, random);
        return new Envelope(suite.name(), key.id(), sealed).toString();
    }

    @Override
    public Optional<String> open(RecordId record, PersonalData kind, String envelope) {
        Envelope parts = Envelope.parse(envelope).orElseThrow(() -> corrupted(record, kind, "is no envelope"));
        return vault.find(parts.keyId()).map(key -> open(record, kind, parts, key));
    }

    private String open(RecordId record, PersonalData kind, Envelope envelope, SealingKey key) {
        Suite sealedWith = Optional.ofNullable(suites.get(envelope.suite()))
                .orElseThrow(() -> corrupted(
                        record,
                        kind,
                        "is sealed with " + envelope.suite() + ", which is not among the algorithms that were given"));
        return sealedWith
                .open(key, belonging(record, kind, key.id(), sealedWith), envelope.sealed())
                .orElseThrow(() -> corrupted(record, kind, "was changed, or belongs elsewhere"));
    }

    /**
     * A hash of a value under the tenant's key, by which equal values are found and nobody else finds the value. Hashes for
     * different purposes say nothing of each other.
     *
     * @return the name of the algorithm, a colon and 43 characters A-Z a-z 0-9 _ -
     */
    public String hash(String tenant, String purpose, String value) {
        return suite.hash(vault.hashingKey(tenant), purpose, value);
    }

    /** No part has a line end in it. */
    private static String belonging(RecordId record, PersonalData kind, String keyId, Suite suite) {
        return String.join("\n", suite.name(), keyId, kind.name(), record.tenant(), record.collection(), record.key());
    }

    private static StorageCorruptedException corrupted(RecordId record, PersonalData kind, String what) {
        return new StorageCorruptedException("the sealed " + kind + " of " + record + " " + what);
    }
}
