package org.jiandu.examples.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jiandu.fuzzing.Inputs;
import org.jiandu.fuzzing.Tally;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.registry.SocialSupervision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** A log is refused and stays as it is, or it is opened, at most without its torn end, and can be read and written. */
class LogFileFuzzTest {
    private static final LocalDate MON_2024_01_15 = LocalDate.of(2024, 1, 15);
    private static final int HEADER = 16;
    private static final List<Commit> COMMITS = List.of(commit(0), commit(1), commit(2));
    private static final Tally TALLY = new Tally("logs of the file adapter", StorageCorruptedException.class);

    @TempDir
    static Path folder;

    private static Path log;

    @BeforeAll
    static void names() {
        log = folder.resolve("log");
    }

    static Stream<byte[]> inputs() throws IOException {
        Path whole = Files.createTempDirectory("log").resolve("whole");
        write(whole);
        byte[] bytes = Files.readAllBytes(whole);
        return Inputs.of(Stream.concat(
                Stream.of(Inputs.tagged(0, bytes), Inputs.tagged(0, Arrays.copyOf(bytes, bytes.length - 20))),
                COMMITS.stream()
                        .map(commit ->
                                Inputs.tagged(1, Entry.of(List.of(commit)).bytes()))));
    }

    private static Commit commit(long version) {
        return new Commit(
                new RecordId("weihai", "supervisor", "key-1"),
                version,
                new UUID(7, version),
                Instant.parse("2024-01-15T01:00:00Z").plusMillis(version),
                List.of(new Payload("supervisor.opened", 1, "{}")),
                new Payload("supervisor.file", 2, "{\"version\": " + version + "}"),
                Map.of(
                        "authority", Set.of(new AttributeValue.Text("weihai-justice")),
                        "served_from", Set.of(new AttributeValue.Day(MON_2024_01_15)),
                        "served_in", Set.of(new AttributeValue.Whole(version))));
    }

    private static void write(Path file) {
        try (RecordStore store = new FileStorage(file).open()) {
            store.prepare(SocialSupervision.schema(), PrepareMode.CREATE_OR_VERIFY);
            COMMITS.forEach(store::commit);
        }
    }

    @MethodSource("inputs")
    @FuzzTest
    void a_log_is_opened_or_stays_as_it_is(byte[] input) {
        byte[] content = Inputs.content(input);
        byte[] file = Inputs.tag(input, 2) == 0 ? content : Inputs.join(schema(), frame(content));
        TALLY.count(() -> open(file));
    }

    private static String open(byte[] file) throws IOException {
        Files.write(log, file);
        FileStorage storage = new FileStorage(log);
        RecordStore opened;
        try {
            opened = storage.open();
        } catch (StorageCorruptedException e) {
            assertThat(Files.readAllBytes(log)).isEqualTo(file);
            throw e;
        }
        byte[] kept = Files.readAllBytes(log);
        assertThat(kept).isEqualTo(Arrays.copyOf(file, kept.length));
        try (RecordStore store = opened) {
            store.prepare(SocialSupervision.schema(), PrepareMode.CREATE_OR_VERIFY);
            COMMITS.stream().map(Commit::id).distinct().forEach(id -> {
                store.load(id);
                store.history(id, PageRequest.first(100));
            });
        }
        return kept.length == file.length ? "opened" : "opened without a torn end";
    }

    private static byte[] schema() {
        return frame(Entry.of(SocialSupervision.schema()).bytes());
    }

    /** A frame whose checksum is right, which no fuzzer guesses. */
    private static byte[] frame(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, content.length));
        sum.update(content);
        return ByteBuffer.allocate(HEADER + content.length)
                .put("JIANDU 1".getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .putInt((int) sum.getValue())
                .put(content)
                .array();
    }

    @AfterAll
    static void report() throws IOException {
        TALLY.report();
    }
}
