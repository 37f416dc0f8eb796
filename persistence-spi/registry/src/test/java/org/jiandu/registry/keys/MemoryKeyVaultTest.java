package org.jiandu.registry.keys;

import java.security.SecureRandom;

/** The vault in memory keeps the contract. */
class MemoryKeyVaultTest extends KeyVaultContract {
    private final KeyVault vault = new MemoryKeyVault(new SecureRandom());

    @Override
    protected KeyVault open() {
        return vault;
    }
}
