package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.junit.jupiter.api.Test;

/** Two processes on one file. */
class TwoProcessesTest {
    private static final int COMMITS = 40;

    /** They write the same records, and each other's commits are conflicts, not losses. */
    @Test
    void shareOneSqliteFile() throws Exception {
        try (Folder folder = new Folder()) {
            Path file = folder.file("store");
            try (Child one = new Child(Engine.SQLITE, file, "w", 2, COMMITS);
                    Child other = new Child(Engine.SQLITE, file, "w", 2, COMMITS)) {
                assertThat(one.rest()).hasSize(2 * COMMITS).allMatch(line -> line.startsWith("A "));
                assertThat(other.rest()).hasSize(2 * COMMITS).allMatch(line -> line.startsWith("A "));
            }
            try (RecordStore store = SqliteStore.open(file)) {
                store.prepare(Things.SCHEMA, PrepareMode.VERIFY_ONLY);
                for (String key : List.of("w0", "w1")) {
                    assertThat(Things.assertWhole(store, key)).isEqualTo(2L * COMMITS * Things.FACTS);
                }
            }
        }
    }

    @Test
    void theSecondOnOneH2FileIsRefused() throws Exception {
        try (Folder folder = new Folder();
                RecordStore first = H2Store.open(folder.file("store"))) {
            first.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            try (Child second = new Child(Engine.H2, folder.file("store"), "w", 1, 1)) {
                assertThat(second.line().orElseThrow())
                        .startsWith("E StorageUnavailableException")
                        .contains("already in use");
            }
            first.commit(Things.commit("a", 0));
            assertThat(Things.assertWhole(first, "a")).isEqualTo(Things.FACTS);
        }
    }
}
