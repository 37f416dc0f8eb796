package org.jiandu.registry;

import java.util.Optional;
import java.util.Set;
import org.jiandu.registry.keys.KeySubject;
import org.jiandu.registry.keys.KeyVault;
import org.jiandu.registry.keys.PersonalData;
import org.jiandu.registry.keys.SealingKey;

/** A vault that hands everything on; a test changes what it wants to. */
abstract class VaultThrough implements KeyVault {
    private final KeyVault vault;

    VaultThrough(KeyVault vault) {
        this.vault = vault;
    }

    @Override
    public SealingKey current(KeySubject subject, PersonalData kind) {
        return vault.current(subject, kind);
    }

    @Override
    public Optional<SealingKey> find(String id) {
        return vault.find(id);
    }

    @Override
    public void rotate(KeySubject subject) {
        vault.rotate(subject);
    }

    @Override
    public void destroy(KeySubject subject, Set<PersonalData> kinds) {
        vault.destroy(subject, kinds);
    }

    @Override
    public byte[] hashingKey(String tenant) {
        return vault.hashingKey(tenant);
    }
}
