package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.persistence.StorageRejectedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file of an embedded store was damaged by others: the store says so, and gives nothing that was not committed. */
class DamageTest {
    private static final int COMMITS = 30;

    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "H2"})
    void whatIsNoDatabaseIsCorrupted(Engine engine) throws IOException {
        try (Folder folder = new Folder()) {
            byte[] whole = write(engine, folder);
            Arrays.fill(whole, (byte) 'x');
            Files.write(file(engine, folder), whole);
            assertThatThrownBy(() -> read(engine, folder)).isInstanceOf(StorageCorruptedException.class);
        }
    }

    /** H2 opens what was cut as an older database, down to an empty one without a schema. */
    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "H2"})
    void whatWasCutIsRefusedOrABeginning(Engine engine) throws IOException {
        try (Folder folder = new Folder()) {
            byte[] whole = write(engine, folder);
            for (int tenths = 1; tenths < 10; tenths++) {
                Files.write(file(engine, folder), Arrays.copyOf(whole, whole.length / 10 * tenths));
                try {
                    assertThat(read(engine, folder)).isBetween(0L, (long) COMMITS * Things.FACTS);
                } catch (StorageCorruptedException e) {
                    assertThat(e).hasMessageContaining("damaged");
                } catch (StorageRejectedException e) {
                    assertThat(e).hasMessageContaining("the store has no schema");
                }
            }
        }
    }

    private static byte[] write(Engine engine, Folder folder) throws IOException {
        try (RecordStore store = Committer.open(engine.name(), folder.file("store"))) {
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            for (long version = 0; version < COMMITS * Things.FACTS; version += Things.FACTS) {
                store.commit(Things.commit("a", version));
            }
        }
        return Files.readAllBytes(file(engine, folder));
    }

    private static long read(Engine engine, Folder folder) {
        try (RecordStore store = Committer.open(engine.name(), folder.file("store"))) {
            store.prepare(Things.SCHEMA, PrepareMode.VERIFY_ONLY);
            return Things.assertWhole(store, "a");
        }
    }

    private static Path file(Engine engine, Folder folder) {
        return folder.file(engine == Engine.H2 ? "store.mv.db" : "store");
    }
}
