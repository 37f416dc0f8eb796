package org.jiandu.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiandu.persistence.AttributeValue.Day;
import org.jiandu.persistence.AttributeValue.Text;
import org.jiandu.persistence.AttributeValue.Whole;
import org.junit.jupiter.api.Test;

/** Digests tell contents apart, and are the same for ever: stores keep them. */
class DigestTest {
    private static final RecordId ID = new RecordId("t", "thing", "k");
    private static final UUID NAME = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Instant TIME = Instant.parse("2026-05-29T08:30:00.123Z");
    private static final Payload ONE = new Payload("thing.changed", 1, "{\"n\":1}");
    private static final Payload TWO = new Payload("thing.changed", 1, "{\"n\":2}");
    private static final Payload SNAPSHOT = new Payload("thing", 2, "监督员");
    private static final Map<String, Set<AttributeValue>> ATTRIBUTES =
            Map.of("colour", Set.of(new Text("red")), "size", Set.of(new Whole(-7)));
    private static final Commit COMMIT = new Commit(ID, 3, NAME, TIME, List.of(ONE, TWO), SNAPSHOT, ATTRIBUTES);

    @Test
    void the_digest_of_a_commit_never_changes() {
        assertThat(COMMIT.digest()).isEqualTo("1b689c1945ccf54d248cb55133e91bb8f8b9516726d4a73cf2eaaccf023b21c8");
    }

    @Test
    void the_digest_of_a_lookup_never_changes() {
        Lookup lookup = Lookup.of("t", "thing", "by_colour", Map.of("colour", new Text("red")))
                .from(new Day(LocalDate.of(2026, 5, 29)));
        assertThat(lookup.digest()).isEqualTo("6d17a4aa0374913453cd20d79b7ec55d4c93d9ec1adbff49fdbef6e34bf325ae");
    }

    @Test
    void a_cursor_never_changes() {
        assertThat(Cursor.of("question", "position")).isEqualTo("5d24bd480bafc000position");
    }

    @Test
    void any_difference_makes_another_digest() {
        List<Payload> facts = List.of(ONE, TWO);
        Stream<Commit> others = Stream.of(
                new Commit(new RecordId("u", "thing", "k"), 3, NAME, TIME, facts, SNAPSHOT, ATTRIBUTES),
                new Commit(new RecordId("t", "other", "k"), 3, NAME, TIME, facts, SNAPSHOT, ATTRIBUTES),
                new Commit(new RecordId("t", "thing", "l"), 3, NAME, TIME, facts, SNAPSHOT, ATTRIBUTES),
                new Commit(ID, 4, NAME, TIME, facts, SNAPSHOT, ATTRIBUTES),
                new Commit(ID, 3, new UUID(0, 1), TIME, facts, SNAPSHOT, ATTRIBUTES),
                new Commit(ID, 3, NAME, TIME.plusMillis(1), facts, SNAPSHOT, ATTRIBUTES),
                new Commit(ID, 3, NAME, TIME, List.of(ONE), SNAPSHOT, ATTRIBUTES),
                new Commit(ID, 3, NAME, TIME, List.of(TWO, ONE), SNAPSHOT, ATTRIBUTES),
                new Commit(ID, 3, NAME, TIME, facts, ONE, ATTRIBUTES),
                new Commit(ID, 3, NAME, TIME, facts, new Payload("thing", 3, "监督员"), ATTRIBUTES),
                new Commit(ID, 3, NAME, TIME, facts, SNAPSHOT, Map.of()),
                new Commit(ID, 3, NAME, TIME, facts, SNAPSHOT, Map.of("colour", Set.of(new Text("red")))),
                new Commit(ID, 3, NAME, TIME, facts, SNAPSHOT, with("size", new Text("-7"))),
                new Commit(ID, 3, NAME, TIME, facts, SNAPSHOT, with("size", new Whole(-7), new Whole(7))));
        assertThat(Stream.concat(Stream.of(COMMIT), others).map(Commit::digest))
                .doesNotHaveDuplicates()
                .hasSize(15);
    }

    @Test
    void parts_do_not_run_into_each_other() {
        assertThat(new Digest("k").add("ab").add("c").hex())
                .isNotEqualTo(new Digest("k").add("a").add("bc").hex());
        assertThat(new Digest("k").add("1:a").hex())
                .isNotEqualTo(new Digest("k").add("").add("1:a").hex());
    }

    @Test
    void the_order_of_values_makes_no_difference() {
        assertThat(commit(new Text("a"), new Text("b")).digest())
                .isEqualTo(commit(new Text("b"), new Text("a")).digest());
        assertThat(commit(new Text("a"), new Text("b"))).isEqualTo(commit(new Text("b"), new Text("a")));
    }

    private static Commit commit(AttributeValue... values) {
        return new Commit(ID, 3, NAME, TIME, List.of(ONE), SNAPSHOT, with("tag", values));
    }

    private static Map<String, Set<AttributeValue>> with(String attribute, AttributeValue... values) {
        return Map.of("colour", Set.of(new Text("red")), attribute, new LinkedHashSet<>(List.of(values)));
    }
}
