package org.jiandu.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.registry.NewerFormatException;
import org.jiandu.registry.internal.codec.AggregateCodec;
import org.jiandu.registry.internal.codec.Codecs;
import org.jiandu.registry.internal.codec.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored is refused, or is a value that is the same once it is written and read again. */
class StoredPayloadFuzzTest {
    private static final List<String> SNAPSHOTS = List.of("supervisor.file", "report", "engagement");
    private static final RecordId RECORD = new RecordId("weihai", "any", "key-1");
    private static final Pattern INPUT = Pattern.compile("(\\S+) v(\\d{1,9})\n(.*)", Pattern.DOTALL);
    private static final Tally TALLY =
            new Tally("stored payloads", StorageCorruptedException.class, NewerFormatException.class);

    static Stream<byte[]> inputs() {
        return Inputs.of(goldenFiles()
                .map(file -> Inputs.join(
                        (file.getName(file.getNameCount() - 2) + " "
                                        + file.getFileName().toString().replaceFirst("-.*", "") + "\n")
                                .getBytes(StandardCharsets.UTF_8),
                        Inputs.file(file.toString()))));
    }

    private static Stream<Path> goldenFiles() {
        try (Stream<Path> files =
                Files.walk(Inputs.PROJECT.resolve("persistence-spi/registry/src/test/resources/golden"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @MethodSource("inputs")
    @FuzzTest
    void what_is_stored_is_a_value_or_is_refused(byte[] input) {
        Matcher parts = INPUT.matcher(Inputs.text(input));
        TALLY.count(() -> {
            Payload payload;
            try {
                payload = parts.matches()
                        ? new Payload(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3))
                        : new Payload("any", 1, Inputs.text(input));
            } catch (IllegalArgumentException documented) {
                return "no payload";
            }
            return read(payload);
        });
    }

    private static String read(Payload payload) {
        String name = payload.schema();
        if (name.startsWith("report")) {
            return read(Codecs.report(new PlainSeal()), payload);
        }
        return name.startsWith("engagement")
                ? read(Codecs.engagement(new PlainSeal()), payload)
                : read(Codecs.supervisor(new PlainSeal()), payload);
    }

    private static <S, F> String read(AggregateCodec<S, F> codec, Payload payload) {
        if (SNAPSHOTS.contains(payload.schema())) {
            S state = codec.readSnapshot(RECORD, payload).value();
            assertThat(codec.readSnapshot(RECORD, codec.snapshot(RECORD, state)).value())
                    .isEqualTo(state);
            return "read";
        }
        Entry<S, F> entry = codec.readEntry(RECORD, payload).value();
        if (entry instanceof Entry.Opened<S, F> opened) {
            Payload again = codec.entry(RECORD, opened.state(), entry);
            assertThat(codec.readEntry(RECORD, again).value()).isEqualTo(entry);
        }
        if (entry instanceof Entry.Noted<S, F> noted) {
            Payload again = codec.note(RECORD, noted.note());
            assertThat(codec.readEntry(RECORD, again).value()).isEqualTo(entry);
        }
        return "read";
    }

    @AfterAll
    static void report() throws IOException {
        TALLY.report();
    }
}
