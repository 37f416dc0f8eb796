package org.jiandu.registry.keys;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The vault in a folder keeps the contract. */
class FileKeyVaultContractTest extends KeyVaultContract {
    private static final MasterKey MASTER = new MasterKey(new byte[32]);

    @TempDir
    Path folder;

    @BeforeEach
    void create() {
        FileKeyVault.create(folder, new SecureRandom(), MASTER);
    }

    @Override
    protected KeyVault open() {
        return FileKeyVault.open(folder, new SecureRandom(), MASTER);
    }
}
