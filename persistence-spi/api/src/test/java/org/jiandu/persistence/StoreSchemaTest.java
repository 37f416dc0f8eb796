package org.jiandu.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiandu.persistence.PrepareMode.CREATE_OR_VERIFY;
import static org.jiandu.persistence.PrepareMode.VERIFY_ONLY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiandu.persistence.AttributeValue.Day;
import org.jiandu.persistence.AttributeValue.Text;
import org.jiandu.persistence.AttributeValue.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks that every adapter shares. */
class StoreSchemaTest {
    private static final AttributeSpec STAGE = AttributeSpec.one("stage", AttributeType.TEXT, "where it stands");
    private static final AttributeSpec CASE = AttributeSpec.many("case_ref", AttributeType.TEXT, "what it is about");
    private static final AttributeSpec DUE = AttributeSpec.one("due", AttributeType.DAY, "until when: 第十二条");
    private static final LookupSpec OVERDUE =
            LookupSpec.of("overdue", "what is due", "stage").by("due");
    private static final LookupSpec OF_CASE = LookupSpec.of("of_case", "what is about a case", "case_ref");
    private static final CollectionSpec REPORT =
            new CollectionSpec("report", "reports", List.of(STAGE, CASE, DUE), List.of(OVERDUE, OF_CASE));
    private static final CollectionSpec CLAIM = new CollectionSpec("claim", "claims", List.of(), List.of());
    private static final StoreSchema SCHEMA = new StoreSchema(3, List.of(REPORT, CLAIM));

    private static final String TEXT = """
            revision\t3
            collection\treport\treports
            attribute\tstage\tTEXT\tone\twhere it stands
            attribute\tcase_ref\tTEXT\tmany\twhat it is about
            attribute\tdue\tDAY\tone\tuntil when: 第十二条
            lookup\toverdue\tstage\tdue\twhat is due
            lookup\tof_case\tcase_ref\t\twhat is about a case
            collection\tclaim\tclaims
            """;

    @Test
    void the_text_of_a_schema_never_changes() {
        assertThat(SCHEMA.asText()).isEqualTo(TEXT);
        assertThat(StoreSchema.parse(TEXT)).isEqualTo(SCHEMA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "revision",
                "revision\t3",
                "revision\t3\n",
                "revision\tx\ncollection\ta\tb\n",
                "revision\t3\ncollection\ta\n",
                "revision\t3\ncollection\ta\tb",
                "revision\t3\nattribute\ta\tb\n",
                "revision\t3\ncollection\ta\tb\nattribute\tc\tNONE\tone\td\n",
                "revision\t3\ncollection\ta\tb\nnonsense\tc\td\te\tf\n",
                "revision\t03\ncollection\ta\tb\n"
            })
    void another_text_is_corrupted(String text) {
        assertThatExceptionOfType(StorageCorruptedException.class).isThrownBy(() -> StoreSchema.parse(text));
    }

    @Test
    void what_is_declared_is_taken() {
        SCHEMA.check(commit("report", Map.of("stage", Set.of(new Text("open")), "case_ref", texts("a", "b"))));
        SCHEMA.check(commit("claim", Map.of()));
        Day day = new Day(LocalDate.of(2026, 5, 29));
        assertThat(SCHEMA.check(
                        overdue(Map.of("stage", new Text("open"))).from(day).to(day)))
                .isEqualTo(OVERDUE);
    }

    @Test
    void what_is_not_declared_is_rejected_by_name() {
        rejected("nothing", () -> SCHEMA.check(commit("nothing", Map.of())));
        rejected("colour", () -> SCHEMA.check(commit("report", Map.of("colour", texts("red")))));
        rejected("stage", () -> SCHEMA.check(commit("claim", Map.of("stage", texts("open")))));
        rejected("stage", () -> SCHEMA.check(commit("report", Map.of("stage", texts("open", "shut")))));
        rejected("due", () -> SCHEMA.check(commit("report", Map.of("due", texts("2026-05-29")))));
        rejected("stage", () -> SCHEMA.check(overdue(Map.of())));
        rejected("stage", () -> SCHEMA.check(overdue(Map.of("stage", new Whole(1)))));
        rejected("due", () -> SCHEMA.check(overdue(Map.of("stage", new Text("a"), "due", new Text("b")))));
        rejected(
                "due",
                () -> SCHEMA.check(overdue(Map.of("stage", new Text("open"))).to(new Whole(1))));
        rejected(
                "of_case",
                () -> SCHEMA.check(Lookup.of("t", "report", "of_case", Map.of("case_ref", new Text("a")))
                        .from(new Whole(1))));
        rejected("unheard_of", () -> SCHEMA.check(Lookup.of("t", "report", "unheard_of", Map.of())));
        rejected("nothing", () -> SCHEMA.collection("nothing"));
    }

    @Test
    void a_new_store_is_made_unless_it_may_only_be_verified() {
        assertThat(SCHEMA.mustBeWritten(Optional.empty(), CREATE_OR_VERIFY)).isTrue();
        rejected("CREATE_OR_VERIFY", () -> SCHEMA.mustBeWritten(Optional.empty(), VERIFY_ONLY));
    }

    @ParameterizedTest
    @EnumSource
    void the_same_schema_needs_nothing(PrepareMode mode) {
        assertThat(SCHEMA.mustBeWritten(Optional.of(SCHEMA), mode)).isFalse();
    }

    @Test
    void a_higher_revision_may_add() {
        CollectionSpec more = new CollectionSpec(
                "report",
                "better said",
                List.of(AttributeSpec.one("more", AttributeType.MOMENT, "m"), DUE, CASE, STAGE),
                List.of(
                        OF_CASE,
                        LookupSpec.of("all", "all"),
                        new LookupSpec("overdue", "better said", List.of("stage"), Optional.of("due"))));
        StoreSchema higher = new StoreSchema(7, List.of(CLAIM, more));
        assertThat(higher.mustBeWritten(Optional.of(SCHEMA), CREATE_OR_VERIFY)).isTrue();
        rejected("revision 3", () -> higher.mustBeWritten(Optional.of(SCHEMA), VERIFY_ONLY));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_else_may_come_after(PrepareMode mode) {
        StoreSchema older = new StoreSchema(2, List.of(REPORT, CLAIM));
        StoreSchema same = new StoreSchema(3, List.of(REPORT));
        rejected("revision 3", () -> older.mustBeWritten(Optional.of(SCHEMA), mode));
        rejected("another content", () -> same.mustBeWritten(Optional.of(SCHEMA), mode));
        rejected("collection claim", () -> after(mode, REPORT));
        rejected("attribute report.case_ref", () -> after(mode, CLAIM, report(List.of(STAGE, DUE), List.of(OVERDUE))));
        rejected(
                "attribute report.stage",
                () -> after(
                        mode,
                        CLAIM,
                        report(
                                List.of(AttributeSpec.many("stage", AttributeType.TEXT, "s"), CASE, DUE),
                                List.of(OVERDUE, OF_CASE))));
        rejected(
                "attribute report.due",
                () -> after(
                        mode,
                        CLAIM,
                        report(
                                List.of(STAGE, CASE, AttributeSpec.one("due", AttributeType.MOMENT, "s")),
                                List.of(OVERDUE, OF_CASE))));
        rejected(
                "lookup report.of_case", () -> after(mode, CLAIM, report(List.of(STAGE, CASE, DUE), List.of(OVERDUE))));
        rejected(
                "lookup report.overdue",
                () -> after(
                        mode,
                        CLAIM,
                        report(
                                List.of(STAGE, CASE, DUE),
                                List.of(LookupSpec.of("overdue", "no order", "stage"), OF_CASE))));
    }

    @Test
    void a_declaration_that_cannot_be_is_refused() {
        refused("name", () -> report(List.of(STAGE, STAGE), List.of()));
        refused("name", () -> report(List.of(STAGE, DUE), List.of(OVERDUE, OVERDUE)));
        refused("name", () -> new StoreSchema(1, List.of(CLAIM, CLAIM)));
        refused("case_ref", () -> report(List.of(STAGE), List.of(OF_CASE)));
        refused("due", () -> report(List.of(STAGE), List.of(OVERDUE)));
        refused(
                "case_ref",
                () -> report(List.of(CASE), List.of(LookupSpec.of("l", "d").by("case_ref"))));
        refused(
                "stage",
                () -> report(List.of(STAGE), List.of(LookupSpec.of("l", "d").by("stage"))));
        refused("twice", () -> LookupSpec.of("l", "d", "a", "a"));
        refused("twice", () -> LookupSpec.of("l", "d", "a").by("a"));
        refused("equalTo", () -> LookupSpec.of("l", "d", "a", "b", "c", "d", "e"));
        refused("revision", () -> new StoreSchema(0, List.of(CLAIM)));
        refused("collections", () -> new StoreSchema(1, List.of()));
        refused("description", () -> LookupSpec.of("l", " "));
        refused("description", () -> LookupSpec.of("l", "a\tb"));
        refused("description", () -> LookupSpec.of("l", "a".repeat(201)));
        refused(
                "attributes",
                () -> report(
                        IntStream.range(0, 33)
                                .mapToObj(i -> AttributeSpec.one("a" + i, AttributeType.DAY, "d"))
                                .toList(),
                        List.of()));
        refused("lookups", () -> report(List.of(), Collections.nCopies(25, LookupSpec.of("l", "d"))));
    }

    private static boolean after(PrepareMode mode, CollectionSpec... collections) {
        return new StoreSchema(4, List.of(collections)).mustBeWritten(Optional.of(SCHEMA), mode);
    }

    private static CollectionSpec report(List<AttributeSpec> attributes, List<LookupSpec> lookups) {
        return new CollectionSpec("report", "reports", attributes, lookups);
    }

    private static Commit commit(String collection, Map<String, Set<AttributeValue>> attributes) {
        Payload empty = new Payload("a", 1, "");
        return new Commit(
                new RecordId("t", collection, "k"), 0, new UUID(0, 1), Instant.EPOCH, List.of(), empty, attributes);
    }

    private static Lookup overdue(Map<String, AttributeValue> equalTo) {
        return Lookup.of("t", "report", "overdue", equalTo);
    }

    private static Set<AttributeValue> texts(String... texts) {
        return Arrays.stream(texts).map(Text::new).collect(Collectors.toSet());
    }

    private static void rejected(String part, ThrowingCallable call) {
        assertThatExceptionOfType(StorageRejectedException.class)
                .isThrownBy(call)
                .withMessageContaining(part);
    }

    private static void refused(String part, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(part);
    }
}
