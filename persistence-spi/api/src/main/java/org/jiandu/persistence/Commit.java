package org.jiandu.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What is to be appended to one record. Immutable and thread-safe.
 *
 * @param id the record
 * @param expectedVersion the version that the record must have; 0 if it must not exist yet
 * @param commitId the caller's name for this commit, unique within the record (R8); repeating the commit under the same
 *     name is safe (R6)
 * @param recordedAt when the caller recorded it: whole milliseconds, from {@link Limits#EARLIEST_MOMENT} to
 *     {@link Limits#LATEST_MOMENT}. No store reads a clock, and time orders nothing (R15)
 * @param facts what happened, in order, at most {@value Limits#MAX_FACTS}; a commit without facts changes nothing (R5)
 * @param snapshot the state after the facts; replaces the one before
 * @param attributes what the record is looked up by, by attribute name; replaces all from before (R37). What is absent is left
 *     out; at most {@value Limits#MAX_VALUES} values for one attribute. The copy is in the order of the names
 */
public record Commit(
        RecordId id,
        long expectedVersion,
        UUID commitId,
        Instant recordedAt,
        List<Payload> facts,
        Payload snapshot,
        Map<String, Set<AttributeValue>> attributes) {

    /**
     * Checks and copies the parts.
     *
     * @param id the record
     * @param expectedVersion the version that the record must have
     * @param commitId the caller's name for this commit
     * @param recordedAt when the caller recorded it
     * @param facts what happened
     * @param snapshot the state after the facts
     * @param attributes what the record is looked up by
     * @throws IllegalArgumentException if a part is outside its bounds, or all texts together have more than
     *     {@value Limits#MAX_COMMIT_BYTES} bytes in UTF-8
     */
    public Commit {
        Objects.requireNonNull(id, "id");
        Checks.range(expectedVersion, "expectedVersion", 0, Long.MAX_VALUE - Limits.MAX_FACTS);
        Objects.requireNonNull(commitId, "commitId");
        Checks.moment(recordedAt, "recordedAt");
        facts = List.copyOf(facts);
        Checks.range(facts.size(), "the number of facts", 0, Limits.MAX_FACTS);
        Objects.requireNonNull(snapshot, "snapshot");
        attributes = Checks.attributes(attributes);
        Checks.range(bytes(facts, snapshot), "the length of all texts in UTF-8 bytes", 0, Limits.MAX_COMMIT_BYTES);
    }

    /**
     * Returns the version that the record has once this is committed.
     *
     * @return the expected version and the number of facts, added
     */
    public long newVersion() {
        return expectedVersion + facts.size();
    }

    /**
     * Returns a digest of the whole content. A store keeps it with the commit id, so that it can tell a repeated commit from
     * another one under the same id (R6, R7). The digest of a content is the same in every version of this library.
     *
     * @return SHA-256 in 64 lower-case hexadecimal digits
     */
    public String digest() {
        Digest digest = new Digest("commit")
                .add(id.tenant())
                .add(id.collection())
                .add(id.key())
                .add(expectedVersion)
                .add(commitId.toString())
                .add(recordedAt.toEpochMilli())
                .add(facts.size());
        facts.forEach(digest::add);
        return digest.add(snapshot).add(attributes).hex();
    }

    private static long bytes(List<Payload> facts, Payload snapshot) {
        return facts.stream().mapToLong(fact -> Checks.utf8Length(fact.text())).sum()
                + Checks.utf8Length(snapshot.text());
    }
}
