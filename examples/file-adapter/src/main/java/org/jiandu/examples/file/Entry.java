package org.jiandu.examples.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiandu.persistence.AttributeType;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.persistence.StoreSchema;

/**
 * What is written at once: a schema, or the commits that go together. In bytes, numbers are big-endian, lists have their
 * size before them, and texts their length, in UTF-8. Every value has one form and comes back exactly (R25 to R29).
 */
record Entry(Optional<StoreSchema> schema, List<Commit> commits) {
    static Entry of(StoreSchema schema) {
        return new Entry(Optional.of(schema), List.of());
    }

    static Entry of(List<Commit> commits) {
        return new Entry(Optional.empty(), commits);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, schema.map(StoreSchema::asText).orElse(""));
            out.writeInt(commits.size());
            for (Commit commit : commits) {
                write(out, commit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    static Entry parse(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String schema = readText(in);
            List<Commit> commits = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                commits.add(readCommit(in));
            }
            return new Entry(schema.isEmpty() ? Optional.empty() : Optional.of(StoreSchema.parse(schema)), commits);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new StorageCorruptedException("what is stored is not what this adapter wrote", e);
        }
    }

    private static void write(DataOutputStream out, Commit commit) throws IOException {
        write(out, commit.id().tenant());
        write(out, commit.id().collection());
        write(out, commit.id().key());
        out.writeLong(commit.expectedVersion());
        out.writeLong(commit.commitId().getMostSignificantBits());
        out.writeLong(commit.commitId().getLeastSignificantBits());
        out.writeLong(commit.recordedAt().toEpochMilli());
        out.writeInt(commit.facts().size());
        for (Payload fact : commit.facts()) {
            write(out, fact);
        }
        write(out, commit.snapshot());
        out.writeInt(commit.attributes().size());
        for (Map.Entry<String, Set<AttributeValue>> attribute :
                commit.attributes().entrySet()) {
            write(out, attribute.getKey());
            out.writeInt(attribute.getValue().size());
            for (AttributeValue value : attribute.getValue()) {
                write(out, value.type().name());
                write(out, value.asText());
            }
        }
    }

    private static Commit readCommit(DataInputStream in) throws IOException {
        return new Commit(
                new RecordId(readText(in), readText(in), readText(in)),
                in.readLong(),
                new UUID(in.readLong(), in.readLong()),
                Instant.ofEpochMilli(in.readLong()),
                readFacts(in),
                readPayload(in),
                readAttributes(in));
    }

    private static List<Payload> readFacts(DataInputStream in) throws IOException {
        List<Payload> facts = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            facts.add(readPayload(in));
        }
        return facts;
    }

    private static Map<String, Set<AttributeValue>> readAttributes(DataInputStream in) throws IOException {
        Map<String, Set<AttributeValue>> attributes = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            Set<AttributeValue> values = new HashSet<>();
            attributes.put(readText(in), values);
            for (int j = in.readInt(); j > 0; j--) {
                values.add(AttributeType.valueOf(readText(in)).parse(readText(in)));
            }
        }
        return attributes;
    }

    private static void write(DataOutputStream out, Payload payload) throws IOException {
        write(out, payload.schema());
        out.writeInt(payload.schemaVersion());
        write(out, payload.text());
    }

    private static Payload readPayload(DataInputStream in) throws IOException {
        return new Payload(readText(in), in.readInt(), readText(in));
    }

    /** Not {@code writeUTF}, which ends at 64 KiB (R44). */
    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
