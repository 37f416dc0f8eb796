package org.jiandu.examples.capacity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jiandu.registry.keys.KeySubject;
import org.jiandu.registry.keys.KeyVault;
import org.jiandu.registry.keys.PersonalData;
import org.jiandu.registry.keys.SealingKey;

/**
 * Keys that are worked out of the seed and kept nowhere, so that a run measures the store and no vault, and the next run can read
 * what this one sealed. For invented data only: nothing can be erased.
 */
final class DerivedKeys implements KeyVault {
    private static final String HASH = "HmacSHA256";
    private static final int ID_BYTES = 16;

    private final SecretKeySpec master;

    DerivedKeys(long seed) {
        master = new SecretKeySpec(("invented data " + seed).getBytes(StandardCharsets.UTF_8), HASH);
    }

    @Override
    public SealingKey current(KeySubject subject, PersonalData kind) {
        byte[] name = derive("id " + subject + " " + kind);
        return key(HexFormat.of().formatHex(name, 0, ID_BYTES));
    }

    @Override
    public Optional<SealingKey> find(String id) {
        return Optional.of(key(id));
    }

    @Override
    public byte[] hashingKey(String tenant) {
        return derive("tenant " + tenant);
    }

    @Override
    public void rotate(KeySubject subject) {
        throw new UnsupportedOperationException("there is one key for each kind of data");
    }

    @Override
    public void destroy(KeySubject subject, Set<PersonalData> kinds) {
        throw new UnsupportedOperationException("a key that is worked out cannot be destroyed");
    }

    private SealingKey key(String id) {
        return new SealingKey(id, derive("key " + id));
    }

    private byte[] derive(String what) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(master);
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HASH, e);
        }
    }
}
