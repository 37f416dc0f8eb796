package org.jiandu.examples.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.OutcomeUnknownException;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fails: the exception says what became of the commit, nothing is lost, and it works again after. */
class FailingDiskTest {
    private static final Commit FIRST = Things.commit("a", 0);
    private static final Commit SECOND = Things.commit("a", Things.FACTS);

    @TempDir
    Path folder;

    private Path log;
    private Disk disk;
    private RecordStore store;

    @BeforeEach
    void writeTheFirst() {
        log = folder.resolve("log");
        disk = new Disk();
        store = new FileStorage(log, disk).open();
        store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
        store.commit(FIRST);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_disk_that_is_full_at_any_byte_of_a_commit_takes_nothing_of_it() throws IOException {
        long before = Files.size(log);
        long frame = sizeOfSecond();
        for (long room = 0; room < frame; room++) {
            disk.room = room;
            assertThatThrownBy(() -> store.commit(SECOND))
                    .isInstanceOf(StorageUnavailableException.class)
                    .hasMessageContaining("nothing was written")
                    .hasMessageContaining("No space left on device");
            assertThat(Files.size(log)).isEqualTo(before);
            assertThat(Things.assertWhole(store, "a")).isEqualTo(Things.FACTS);
        }
        disk.room = frame;
        assertThat(store.commit(SECOND)).isEqualTo(Things.committed(SECOND));
        assertNothingLost(2);
    }

    private long sizeOfSecond() throws IOException {
        Path other = folder.resolve("other");
        try (RecordStore measured = new FileStorage(other).open()) {
            measured.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            measured.commit(FIRST);
            long before = Files.size(other);
            measured.commit(SECOND);
            return Files.size(other) - before;
        }
    }

    @Test
    void a_schema_that_does_not_fit_leaves_an_empty_store() {
        Disk full = new Disk();
        full.room = 100;
        try (RecordStore empty = new FileStorage(folder.resolve("full"), full).open()) {
            assertThatThrownBy(() -> empty.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY))
                    .isInstanceOf(StorageUnavailableException.class);
            assertThatThrownBy(() -> empty.load(Things.id("a"))).isInstanceOf(IllegalStateException.class);
            full.room = 100_000;
            empty.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            assertThat(empty.commit(FIRST)).isEqualTo(Things.committed(FIRST));
        }
    }

    @Test
    void a_commit_that_cannot_be_flushed_is_taken_back() {
        disk.failingFlushes = 1;
        assertThatThrownBy(() -> store.commit(SECOND))
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessageContaining("nothing was written");
        assertNothingLost(1);
    }

    @Test
    void a_commit_that_cannot_be_taken_back_is_unknown_and_repeating_it_settles_it() {
        disk.failingFlushes = 3;
        assertUnknown();
        assertThat(Things.assertWhole(store, "a")).isEqualTo(Things.FACTS);
        assertThatThrownBy(() -> store.commit(Things.commit("b", 0)))
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessageContaining("torn end");
        assertThat(store.commit(SECOND)).isEqualTo(Things.committed(SECOND));
        assertNothingLost(2);
    }

    @Test
    void an_unknown_commit_that_reached_the_disk_is_known_after_a_restart() {
        disk.failingFlushes = 1;
        disk.truncates = false;
        assertUnknown();
        reopen();
        assertThat(store.commit(SECOND)).isEqualTo(Things.alreadyCommitted(SECOND));
        assertNothingLost(2);
    }

    @Test
    void an_unknown_commit_that_did_not_reach_the_disk_is_not_known_after_a_restart() {
        disk.room = 50;
        disk.truncates = false;
        assertUnknown();
        reopen();
        assertThat(store.commit(SECOND)).isEqualTo(Things.committed(SECOND));
        assertNothingLost(2);
    }

    private void assertUnknown() {
        assertThatThrownBy(() -> store.commit(SECOND))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void an_interrupt_before_or_during_a_commit_leaves_nothing_of_it_and_the_flag_set() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> store.commit(SECOND)).isInstanceOf(StorageUnavailableException.class);
        assertThat(Thread.interrupted()).isTrue();
        disk.interrupts = true;
        assertThatThrownBy(() -> store.commit(SECOND)).isInstanceOf(StorageUnavailableException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(store.commit(SECOND)).isEqualTo(Things.committed(SECOND));
        assertNothingLost(2);
    }

    @Test
    void an_interrupted_reader_is_refused_and_the_next_one_reads() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> store.load(Things.id("a"))).isInstanceOf(StorageUnavailableException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Things.assertWhole(store, "a")).isEqualTo(Things.FACTS);
    }

    @Test
    void a_disk_that_cannot_be_read_says_so_and_works_again_after() {
        disk.reads = false;
        assertThatThrownBy(() -> store.load(Things.id("a"))).isInstanceOf(StorageUnavailableException.class);
        assertThatThrownBy(() -> store.history(Things.id("a"), PageRequest.first(1)))
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessageContaining("cannot be read");
        disk.reads = true;
        assertNothingLost(1);
    }

    @Test
    void a_file_that_cannot_be_opened_is_not_held() {
        store.close();
        FileStorage storage = new FileStorage(log, disk);
        disk.opens = false;
        assertThatThrownBy(storage::open)
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessageContaining("cannot be opened");
        disk.opens = true;
        disk.reads = false;
        assertThatThrownBy(storage::open).isInstanceOf(StorageUnavailableException.class);
        disk.reads = true;
        storage.open().close();
        reopen();
        assertNothingLost(1);
    }

    @Test
    void a_file_that_cannot_be_closed_is_taken_anew() {
        store.close();
        FileStorage storage = new FileStorage(log, disk);
        disk.closes = false;
        assertThatThrownBy(storage.open()::close)
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessageContaining("what was acknowledged is on the disk");
        disk.closes = true;
        try (RecordStore again = storage.open()) {
            again.prepare(Things.SCHEMA, PrepareMode.VERIFY_ONLY);
            assertThat(Things.assertWhole(again, "a")).isEqualTo(Things.FACTS);
            assertThatThrownBy(new FileStorage(log)::open)
                    .isInstanceOf(StorageUnavailableException.class)
                    .hasMessageContaining("is open in another process");
        }
    }

    /** A process that may not make files longer than a limit fails in the middle of a write, as on a full disk. */
    @Test
    void a_limit_of_the_system_is_met_and_what_was_acknowledged_is_there() throws Exception {
        store.close();
        try (Child child = new Child("ulimit -f 2000", log, "L1")) {
            String line = child.line().orElseThrow();
            long acknowledged = 0;
            while (line.startsWith("L1 ")) {
                acknowledged = Long.parseLong(line.substring(3));
                line = child.line().orElseThrow();
            }
            assertThat(line)
                    .startsWith(StorageUnavailableException.class.getName())
                    .contains("nothing was written");
            assertThat(child.line()).isEmpty();
            assertThat(acknowledged).isPositive();
            reopen();
            assertThat(Things.assertWhole(store, "L1")).isEqualTo(acknowledged);
            Commit next = Things.commit("L1", acknowledged);
            assertThat(store.commit(next)).isEqualTo(Things.committed(next));
        }
    }

    private void assertNothingLost(int commits) {
        assertThat(Things.assertWhole(store, "a")).isEqualTo((long) commits * Things.FACTS);
        reopen();
        assertThat(Things.assertWhole(store, "a")).isEqualTo((long) commits * Things.FACTS);
    }

    /** As a new process would, with a disk that works. */
    private void reopen() {
        store.close();
        store = new FileStorage(log).open();
        store.prepare(Things.SCHEMA, PrepareMode.VERIFY_ONLY);
    }
}
