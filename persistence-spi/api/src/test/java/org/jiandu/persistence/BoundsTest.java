package org.jiandu.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiandu.persistence.AttributeValue.Day;
import org.jiandu.persistence.AttributeValue.Moment;
import org.jiandu.persistence.AttributeValue.Text;
import org.jiandu.persistence.AttributeValue.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The values admit what {@link Limits} says and refuse the next, by the name of the field. */
class BoundsTest {
    private static final RecordId ID = new RecordId("t", "thing", "k");
    private static final UUID COMMIT = new UUID(1, 2);
    private static final Instant TIME = Instant.parse("2026-05-29T08:30:00.123Z");
    private static final Payload EMPTY = new Payload("thing", 1, "");

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", ".", "_", "~", ":", "%", "-", "a.B_c~d:e%f-9"})
    void tenants_and_keys_are_of_a_safe_alphabet(String text) {
        assertThat(new RecordId(text, "thing", text)).hasToString(text + "/thing/" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "/", "a b", "é", "监", "a\n", "\\", "'", "*", "@", "\u0000"})
    void tenants_and_keys_have_no_other_characters(String text) {
        refused("tenant", () -> new RecordId(text, "thing", "k"));
        refused("key", () -> new RecordId("t", "thing", text));
    }

    @Test
    void ids_have_a_length() {
        assertThat(new RecordId("t".repeat(64), "c".repeat(24), "k".repeat(190)).key())
                .hasSize(190);
        refused("tenant", () -> new RecordId("t".repeat(65), "thing", "k"));
        refused("tenant", () -> new RecordId("", "thing", "k"));
        refused("key", () -> new RecordId("t", "thing", "k".repeat(191)));
        refused("key", () -> new RecordId("t", "thing", ""));
        refused("collection", () -> new RecordId("t", "c".repeat(25), "k"));
        missing("tenant", () -> new RecordId(nothing(), "thing", "k"));
        missing("collection", () -> new RecordId("t", nothing(), "k"));
        missing("key", () -> new RecordId("t", "thing", nothing()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "_a", "1a", "a-b", "a.b", "a b", "termEnd", "é"})
    void names_can_be_names_of_columns(String name) {
        refused("name", () -> AttributeSpec.one(name, AttributeType.DAY, "d"));
        refused("name", () -> LookupSpec.of(name, "d"));
        refused("name", () -> new CollectionSpec(name, "d", List.of(), List.of()));
        refused("collection", () -> new RecordId("t", name, "k"));
    }

    @Test
    void a_payload_has_a_format_and_at_most_256_kib() {
        assertThat(new Payload("A.b-c_9", 1, "x".repeat(262_144)).text()).hasSize(262_144);
        assertThat(new Payload("a", 1, "\uD842\uDFB7".repeat(65_536)).schemaVersion())
                .isOne();
        refused("text", () -> new Payload("a", 1, "x".repeat(262_145)));
        refused("text", () -> new Payload("a", 1, "监".repeat(87_382)));
        refused("text", () -> new Payload("a", 1, "\uD842\uDFB7".repeat(65_536) + "x"));
        refused("text", () -> new Payload("a", 1, "é".repeat(131_073)));
        refused("text", () -> new Payload("a", 1, "a\u0000"));
        refused("text", () -> new Payload("a", 1, "\uD842"));
        refused("text", () -> new Payload("a", 1, "\uD842x"));
        refused("text", () -> new Payload("a", 1, "x\uDFB7\uD842"));
        refused("schemaVersion", () -> new Payload("a", 0, ""));
        refused("schema", () -> new Payload("", 1, ""));
        refused("schema", () -> new Payload("a b", 1, ""));
        refused("schema", () -> new Payload("a".repeat(101), 1, ""));
    }

    @Test
    void a_payload_keeps_its_text_to_itself() {
        assertThat(new Payload("a", 1, "secret")).hasToString("Payload[schema=a, schemaVersion=1, text=***]");
        assertThat(commit(0, List.of(new Payload("a", 1, "secret")), Map.of()).toString())
                .doesNotContain("secret");
    }

    @Test
    void a_commit_has_its_bounds() {
        Payload full = new Payload("a", 1, "x".repeat(262_144));
        assertThat(commit(0, List.of(full, full, full, full), Map.of()).newVersion())
                .isEqualTo(4);
        assertThat(commit(Long.MAX_VALUE - 32, Collections.nCopies(32, EMPTY), Map.of())
                        .newVersion())
                .isEqualTo(Long.MAX_VALUE);
        refused("texts", () -> commit(0, List.of(full, full, full, full, new Payload("a", 1, "x")), Map.of()));
        refused("facts", () -> commit(0, Collections.nCopies(33, EMPTY), Map.of()));
        refused("expectedVersion", () -> commit(-1, List.of(), Map.of()));
        refused("expectedVersion", () -> commit(Long.MAX_VALUE, List.of(), Map.of()));
        refused("recordedAt", () -> new Commit(ID, 0, COMMIT, TIME.plusNanos(1), List.of(), EMPTY, Map.of()));
        missing("snapshot", () -> new Commit(ID, 0, COMMIT, TIME, List.of(), nothing(), Map.of()));
        missing("commitId", () -> new Commit(ID, 0, nothing(), TIME, List.of(), EMPTY, Map.of()));
    }

    @Test
    void a_commit_has_values_for_the_attributes_it_names() {
        assertThat(commit(0, List.of(), Map.of("b", Set.of(new Whole(1)), "a", numbers(500)))
                        .attributes())
                .containsOnlyKeys("a", "b");
        refused("values of a", () -> commit(0, List.of(), Map.of("a", Set.of())));
        refused("values of a", () -> commit(0, List.of(), Map.of("a", numbers(501))));
        refused("attributes", () -> commit(0, List.of(), Map.of("Not A Name", Set.of(new Whole(1)))));
        missing("a", () -> commit(0, List.of(), Map.of("a", new HashSet<>(Arrays.asList((AttributeValue) null)))));
    }

    @Test
    void a_commit_cannot_be_changed_from_outside() {
        Set<AttributeValue> values = new HashSet<>(numbers(2));
        Map<String, Set<AttributeValue>> attributes = new HashMap<>(Map.of("a", values));
        Commit commit = commit(0, List.of(), attributes);
        attributes.clear();
        values.clear();
        assertThat(commit.attributes().get("a")).isEqualTo(numbers(2)).isUnmodifiable();
        assertThat(commit.attributes()).isUnmodifiable();
    }

    @Test
    void attribute_values_have_their_bounds() {
        assertThat(new Text("\uD842\uDFB7".repeat(120)).value()).hasSize(240);
        refused("value", () -> new Text("a".repeat(121)));
        refused("value", () -> new Text("\uDFB7"));
        assertThat(new Day(LocalDate.of(1600, 1, 1)).asText()).isEqualTo("1600-01-01");
        assertThat(new Day(LocalDate.of(9999, 12, 31)).asText()).isEqualTo("9999-12-31");
        refused("value", () -> new Day(LocalDate.of(1599, 12, 31)));
        refused("value", () -> new Day(LocalDate.of(10_000, 1, 1)));
        refused("value", () -> new Day(LocalDate.MAX));
        assertThat(new Moment(Limits.LATEST_MOMENT).asText()).isEqualTo("9999-12-31T23:59:59.999Z");
        refused("value", () -> new Moment(Limits.LATEST_MOMENT.plusMillis(1)));
        refused("value", () -> new Moment(Limits.EARLIEST_MOMENT.minusMillis(1)));
        refused("value", () -> new Moment(Instant.EPOCH.plusNanos(999_999)));
        refused("value", () -> new Moment(Instant.EPOCH.plusNanos(1_000)));
        refused("value", () -> new Moment(Instant.EPOCH.minusNanos(1)));
    }

    @Test
    void attribute_values_can_be_read_from_their_texts() {
        for (AttributeValue value : List.of(
                new Text(""),
                new Text("a\tb"),
                new Whole(Long.MIN_VALUE),
                new Day(LocalDate.of(2024, 2, 29)),
                new Moment(Instant.EPOCH),
                new Moment(TIME))) {
            assertThat(value.type().parse(value.asText())).isEqualTo(value);
        }
    }

    @Test
    void pages_have_their_bounds() {
        assertThat(PageRequest.first(1000).after("c")).isEqualTo(new PageRequest(1000, Optional.of("c")));
        refused("limit", () -> PageRequest.first(0));
        refused("limit", () -> PageRequest.first(1001));
        refused("cursor", () -> PageRequest.first(1).after(""));
        refused("cursor", () -> PageRequest.first(1).after("c".repeat(1001)));
        refused("items", () -> new Page<>(List.of(), Optional.of("c")));
        refused("cursor", () -> new ChangeFeed.Changes(List.of(), ""));
    }

    @Test
    void a_batch_is_of_different_records_of_one_tenant() {
        Commit one = commit(0, List.of(EMPTY), Map.of());
        Commit elsewhere =
                new Commit(new RecordId("u", "thing", "k"), 0, COMMIT, TIME, List.of(EMPTY), EMPTY, Map.of());
        refused("commits", () -> new AtomicCommits.Batch(List.of()));
        refused("commits", () -> new AtomicCommits.Batch(List.of(one, one)));
        refused("commits", () -> new AtomicCommits.Batch(List.of(one, elsewhere)));
        refused("actualVersions", () -> new AtomicCommits.VersionConflicts(Map.of()));
    }

    @Test
    void a_store_names_itself() {
        refused("adapter", () -> new StoreInfo(" ", "1", LookupFreshness.EVENTUAL, Durability.VOLATILE));
        refused("version", () -> new StoreInfo("a", "", LookupFreshness.EVENTUAL, Durability.VOLATILE));
    }

    @Test
    void versions_of_what_exists_begin_at_1() {
        refused("version", () -> new StoredRecord(ID, 0, COMMIT, TIME, EMPTY));
        refused("version", () -> new JournalEntry(ID, 0, COMMIT, TIME, EMPTY));
        refused("indexedVersion", () -> new Hit(ID, 0));
        refused("version", () -> new Receipt(COMMIT, -1, TIME));
        refused("actualVersion", () -> new CommitOutcome.VersionConflict(-1));
        assertThat(new CommitOutcome.VersionConflict(0).actualVersion()).isZero();
    }

    @Test
    void a_commit_leads_to_a_receipt_a_head_and_entries() {
        Commit commit = commit(3, List.of(new Payload("a", 1, "x"), new Payload("a", 1, "y")), Map.of());
        assertThat(Receipt.of(commit)).isEqualTo(new Receipt(COMMIT, 5, TIME));
        assertThat(StoredRecord.after(commit)).isEqualTo(new StoredRecord(ID, 5, COMMIT, TIME, EMPTY));
        assertThat(JournalEntry.of(commit))
                .containsExactly(
                        new JournalEntry(ID, 4, COMMIT, TIME, new Payload("a", 1, "x")),
                        new JournalEntry(ID, 5, COMMIT, TIME, new Payload("a", 1, "y")));
    }

    private static Commit commit(long version, List<Payload> facts, Map<String, Set<AttributeValue>> attributes) {
        return new Commit(ID, version, COMMIT, TIME, facts, EMPTY, attributes);
    }

    private static Set<AttributeValue> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Whole::new).collect(Collectors.toSet());
    }

    private static void refused(String field, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(field);
    }

    private static void missing(String field, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(field);
    }

    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // what a careless caller hands over
    private static <T> T nothing() {
        return (T) null;
    }
}
