package org.jiandu.examples.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log is open in one process, through one {@link FileStorage}. */
class OneProcessTest {
    private static final String REFUSAL = " is open in another process";

    @TempDir
    Path folder;

    @Test
    void a_second_process_is_refused() throws Exception {
        Path log = folder.resolve("log");
        try (RecordStore store = new FileStorage(log).open();
                Child second = new Child("", log, "a")) {
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            assertThat(second.line().orElseThrow())
                    .startsWith(StorageUnavailableException.class.getName())
                    .contains(REFUSAL);
            assertThat(second.line()).isEmpty();
            assertThat(store.commit(Things.commit("a", 0))).isEqualTo(Things.committed(Things.commit("a", 0)));
        }
    }

    @Test
    void the_file_is_free_when_the_first_process_is_dead() throws Exception {
        FileStorage storage = new FileStorage(folder.resolve("log"));
        try (Child first = new Child("", folder.resolve("log"), "a")) {
            assertThat(first.line()).contains("a " + Things.FACTS);
            assertThatThrownBy(storage::open)
                    .isInstanceOf(StorageUnavailableException.class)
                    .hasMessageContaining(REFUSAL);
            first.kill();
        }
        try (RecordStore store = storage.open()) {
            store.prepare(Things.SCHEMA, PrepareMode.VERIFY_ONLY);
            assertThat(Things.assertWhole(store, "a")).isPositive();
        }
    }

    @Test
    void a_disk_that_knows_no_locks_is_refused_and_nothing_stays_open() {
        Disk disk = new Disk();
        disk.locks = false;
        assertThatThrownBy(() -> LockFile.take(folder.resolve("log"), disk))
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessageContaining("cannot be made");
        assertThat(disk.open).isZero();
    }

    @Test
    void a_second_storage_in_one_process_is_refused_until_the_last_store_is_closed() {
        FileStorage storage = new FileStorage(folder.resolve("log"));
        FileStorage second = new FileStorage(folder.resolve("log"));
        RecordStore one = storage.open();
        RecordStore other = storage.open();
        one.close();
        one.close();
        assertThatThrownBy(second::open)
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessageContaining("another FileStorage of this one");
        other.close();
        second.open().close();
        storage.open().close();
    }
}
