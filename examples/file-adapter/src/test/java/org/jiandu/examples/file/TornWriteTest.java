package org.jiandu.examples.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageCorruptedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The end of a log may be torn and is cut off; anything else that is not whole is damage, and is left as it is. */
class TornWriteTest {
    private static final Commit LAST = Things.commit("a", 2L * Things.FACTS);

    @TempDir
    Path folder;

    private Path log;

    /** A whole log, of a schema and three commits. */
    private byte[] whole;

    /** Where its last frame begins. */
    private int last;

    @BeforeEach
    void writeLog() throws IOException {
        log = folder.resolve("log");
        try (RecordStore store = new FileStorage(log).open()) {
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            store.commit(Things.commit("a", 0));
            store.commit(Things.commit("a", Things.FACTS));
            last = (int) Files.size(log);
            store.commit(LAST);
        }
        whole = Files.readAllBytes(log);
    }

    @Test
    void every_cut_of_the_last_frame_leaves_the_others_and_the_store_goes_on() throws IOException {
        for (int length = last; length < whole.length; length++) {
            assertTornEndIsCutOff(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void a_last_frame_of_which_a_part_never_reached_the_disk_is_cut_off() throws IOException {
        for (int from = last; from < whole.length; from++) {
            byte[] zeros = whole.clone();
            Arrays.fill(zeros, from, whole.length, (byte) 0);
            if (!Arrays.equals(zeros, whole)) {
                assertTornEndIsCutOff(zeros);
            }
        }
    }

    private void assertTornEndIsCutOff(byte[] torn) throws IOException {
        Files.write(log, torn);
        try (RecordStore store = new FileStorage(log).open()) {
            assertThat(Files.size(log)).isEqualTo(last);
            store.prepare(Things.SCHEMA, PrepareMode.VERIFY_ONLY);
            assertThat(Things.assertWhole(store, "a")).isEqualTo(2L * Things.FACTS);
            assertThat(store.commit(LAST)).isEqualTo(Things.committed(LAST));
        }
        assertThat(log).hasBinaryContent(whole);
    }

    @Test
    void every_cut_of_the_first_frame_leaves_an_empty_store() throws IOException {
        FileStorage storage = new FileStorage(log);
        Files.delete(log);
        try (RecordStore store = storage.open()) {
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
        }
        byte[] first = Files.readAllBytes(log);
        for (int length = 0; length < first.length; length++) {
            Files.write(log, Arrays.copyOf(first, length));
            try (RecordStore store = storage.open()) {
                store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            }
            assertThat(log).hasBinaryContent(first);
        }
    }

    @Test
    void a_flipped_bit_in_any_byte_before_the_last_frame_is_damage() throws IOException {
        for (int i = 0; i < last; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= (byte) (1 << (i % Byte.SIZE));
            assertCorrupted(damaged, "damaged");
        }
    }

    @Test
    void a_byte_that_is_missing_before_the_last_frame_is_damage() throws IOException {
        for (int i = 0; i < last; i++) {
            byte[] damaged = Arrays.copyOf(whole, whole.length - 1);
            System.arraycopy(whole, i + 1, damaged, i, damaged.length - i);
            assertCorrupted(damaged, "damaged");
        }
    }

    @Test
    void an_end_longer_than_any_frame_is_damage() throws IOException {
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), 70L * 1024 * 1024);
        }
        long size = Files.size(log);
        assertThatThrownBy(new FileStorage(log)::open).isInstanceOf(StorageCorruptedException.class);
        assertThat(Files.size(log)).isEqualTo(size);
    }

    @Test
    void a_length_that_no_frame_has_is_not_believed_however_long_the_file_is() throws IOException {
        int believed = 65 * 1024 * 1024;
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(Integer.BYTES).putInt(0, believed), last + Long.BYTES);
            channel.write(ByteBuffer.allocate(1), 70L * 1024 * 1024);
        }
        Disk disk = new Disk();
        assertThatThrownBy(new FileStorage(log, disk)::open).isInstanceOf(StorageCorruptedException.class);
        assertThat(disk.largestRead).isLessThan(believed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "JIANDUO", "name,version\n", "JIANDU 3 and what a later version may write there"})
    void a_file_of_somebody_else_is_left_as_it_is(String content) throws IOException {
        assertCorrupted(content.getBytes(StandardCharsets.UTF_8), "not a file of this adapter");
    }

    private void assertCorrupted(byte[] bytes, String message) throws IOException {
        Files.write(log, bytes);
        assertThatThrownBy(new FileStorage(log)::open)
                .isInstanceOf(StorageCorruptedException.class)
                .hasMessageContaining(message);
        assertThat(log).hasBinaryContent(bytes);
    }

    @Test
    void damage_that_comes_later_is_found_by_the_read() throws IOException {
        try (RecordStore store = new FileStorage(log).open()) {
            store.prepare(Things.SCHEMA, PrepareMode.VERIFY_ONLY);
            whole[last + 50] ^= 1;
            Files.write(log, whole);
            assertThatThrownBy(() -> store.load(Things.id("a")))
                    .isInstanceOf(StorageCorruptedException.class)
                    .hasMessageContaining("backup");
        }
    }

    @Test
    void frames_that_are_whole_but_not_of_this_store_are_damage() throws IOException {
        assertCorruptedBy(new byte[] {0, 0, 0, 1});
        assertCorruptedBy(
                Entry.of(List.of(Things.commit("a", 7L * Things.FACTS))).bytes());
    }

    private void assertCorruptedBy(byte[] content) throws IOException {
        Files.write(log, whole);
        try (LogFile file =
                new LogFile(log, path -> FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            file.replay((place, bytes) -> {});
            file.append(content);
        }
        assertThatThrownBy(new FileStorage(log)::open).isInstanceOf(StorageCorruptedException.class);
    }
}
