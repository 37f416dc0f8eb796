package org.jiandu.persistence.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.tck.RecordStoreConformance;
import org.jiandu.persistence.tck.StoreFixture;

/** H2 in a file, with the settings that make an acknowledgement true, keeps the contract. */
class H2ConformanceTest extends RecordStoreConformance {
    @Override
    protected String adapter() {
        return "jdbc-h2";
    }

    @Override
    protected StoreFixture newFixture() {
        return new H2Fixture();
    }

    private static final class H2Fixture extends FileFixture {
        @Override
        RecordStore open(Path file) {
            return H2Store.open(file);
        }

        @Override
        void copy(Path file, Path copy) throws Exception {
            Files.copy(file.resolveSibling("store.mv.db"), copy.resolveSibling("copy.mv.db"));
        }
    }
}
