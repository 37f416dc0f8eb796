package org.jiandu.examples.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page describes the file: who reads it with the page in hand finds what was stored. */
class PageTest {
    @TempDir
    Path folder;

    @Test
    void the_file_is_as_the_page_says() throws IOException {
        Path log = folder.resolve("log");
        Commit commit = Things.commit("a", 0);
        try (RecordStore store = new FileStorage(log).open()) {
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            store.commit(commit);
        }
        try (DataInputStream file = new DataInputStream(Files.newInputStream(log))) {
            DataInputStream schema = content(file);
            assertThat(text(schema)).isEqualTo(Things.SCHEMA.asText());
            assertThat(schema.readInt()).isZero();
            assertThat(schema.read()).isNegative();

            DataInputStream commits = content(file);
            assertThat(text(commits)).isEmpty();
            assertThat(commits.readInt()).isOne();
            assertIsNext(commit, commits);
            assertThat(commits.read()).isNegative();
            assertThat(file.read()).isNegative();
        }
    }

    private static DataInputStream content(DataInputStream file) throws IOException {
        assertThat(file.readNBytes(8)).asString(StandardCharsets.US_ASCII).isEqualTo("JIANDU 1");
        byte[] length = file.readNBytes(4);
        int sum = file.readInt();
        byte[] content = file.readNBytes(new DataInputStream(new ByteArrayInputStream(length)).readInt());
        CRC32C expected = new CRC32C();
        expected.update(length);
        expected.update(content);
        assertThat(sum).isEqualTo((int) expected.getValue());
        return new DataInputStream(new ByteArrayInputStream(content));
    }

    private static void assertIsNext(Commit commit, DataInputStream in) throws IOException {
        assertThat(text(in)).isEqualTo(commit.id().tenant());
        assertThat(text(in)).isEqualTo(commit.id().collection());
        assertThat(text(in)).isEqualTo(commit.id().key());
        assertThat(in.readLong()).isEqualTo(commit.expectedVersion());
        assertThat(in.readLong()).isEqualTo(commit.commitId().getMostSignificantBits());
        assertThat(in.readLong()).isEqualTo(commit.commitId().getLeastSignificantBits());
        assertThat(in.readLong()).isEqualTo(commit.recordedAt().toEpochMilli());
        assertThat(in.readInt()).isEqualTo(commit.facts().size()).isPositive();
        for (Payload fact : commit.facts()) {
            assertIsNext(fact, in);
        }
        assertIsNext(commit.snapshot(), in);
        assertThat(in.readInt()).isEqualTo(commit.attributes().size()).isPositive();
        for (Map.Entry<String, Set<AttributeValue>> attribute :
                commit.attributes().entrySet()) {
            assertThat(text(in)).isEqualTo(attribute.getKey());
            assertThat(in.readInt()).isEqualTo(attribute.getValue().size());
            for (AttributeValue value : attribute.getValue()) {
                assertThat(text(in)).isEqualTo(value.type().name());
                assertThat(text(in)).isEqualTo(value.asText());
            }
        }
    }

    private static void assertIsNext(Payload payload, DataInputStream in) throws IOException {
        assertThat(text(in)).isEqualTo(payload.schema());
        assertThat(in.readInt()).isEqualTo(payload.schemaVersion());
        assertThat(text(in)).isEqualTo(payload.text());
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    /** What a vendor copies as it is. */
    @Test
    void the_classes_that_stay_know_nothing_of_files() {
        Path sources = Path.of("src/main/java/org/jiandu/examples/file");
        for (String kept : new String[] {"FileRecordStore", "Match", "Entry"}) {
            assertThat(sources.resolve(kept + ".java"))
                    .content()
                    .as(kept)
                    .doesNotContain("LogFile", "LockFile", "java.nio.file", "java.nio.channels");
        }
    }
}
