package org.jiandu.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.engagement.Events.LIFECYCLE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiandu.message.Messages;
import org.jiandu.verdict.Transition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The two tables of an engagement, act by act, written down a second time and compared cell by cell. */
class EngagementTablesTest {
    private static final Map<String, String> REFUSALS = Map.ofEntries(
            Map.entry("op", "engagement.already-opened"),
            Map.entry("no", "engagement.not-opened"),
            Map.entry("ov", "engagement.over"),
            Map.entry("ca", "engagement.cancelled"),
            Map.entry("ai", "participation.already-invited"),
            Map.entry("re", "participation.recused"),
            Map.entry("pa", "participation.over"),
            Map.entry("ni", "participation.not-invited"),
            Map.entry("an", "participation.already-answered"),
            Map.entry("hl", "participation.has-leave"),
            Map.entry("na", "participation.recusal-is-no-absence"),
            Map.entry("nt", "participation.not-taking-part"),
            Map.entry("rx", "participation.re-examine-instead"),
            Map.entry("wo", "participation.is-work"),
            Map.entry("ne", "participation.nothing-to-excuse"),
            Map.entry("ng", "participation.not-agreed"),
            Map.entry("nd", "participation.nothing-delivered"),
            Map.entry("or", "participation.ordered-stands"),
            Map.entry("ow", "participation.own-is-withdrawn"),
            Map.entry("nr", "participation.not-recused"));

    /** Columns: not opened, open, concluded, called off. */
    private static final String WHOLE = """
            OPEN            +   op  op  op
            CHANGE_PARTIES  no  +   +   ca
            RESCHEDULE      no  +   ov  ca
            CANCEL          no  +   ov  ca
            CONCLUDE        no  +   ov  ca
            """;

    /**
     * Columns: not invited, invited, taking part, declined, on leave, stepped aside, ordered aside, took part, excused,
     * absent, delivered, work accepted, released.
     */
    private static final String PARTS = """
            INVITE                  +   ai  ai  +   +   re  re  pa  pa  pa  pa  pa  +
            ACCEPT                  ni  +   an  an  an  re  re  pa  pa  pa  pa  pa  ni
            DECLINE                 ni  +   +   an  an  re  re  pa  pa  pa  pa  pa  ni
            ASK_LEAVE               ni  +   +   +   hl  na  na  pa  pa  pa  pa  pa  ni
            DECIDE_LEAVE            ni  +   +   +   hl  na  na  pa  pa  pa  pa  pa  ni
            DECLARE_RECUSAL         nt  +   +   nt  +   re  re  rx  rx  rx  +   rx  nt
            ORDER_RECUSAL           nt  +   +   nt  +   +   re  rx  rx  rx  +   rx  nt
            ASK_WITHDRAWAL          nr  nr  nr  nr  nr  +   or  nr  nr  nr  nr  nr  nr
            DECIDE_WITHDRAWAL       nr  nr  nr  nr  nr  +   or  nr  nr  nr  nr  nr  nr
            LIFT_RECUSAL            nr  nr  nr  nr  nr  ow  +   nr  nr  nr  nr  nr  nr
            WAIVE_RECUSAL           nr  nr  nr  nr  nr  +   +   nr  nr  nr  nr  nr  nr
            RECORD_PRESENCE         ni  +   +   +   +   na  na  +   +   +   wo  wo  ni
            OFFER_EXCUSE            ne  ne  ne  ne  ne  ne  ne  ne  ne  +   ne  ne  ne
            DECIDE_EXCUSE           ne  ne  ne  ne  ne  ne  ne  ne  ne  +   ne  ne  ne
            DELIVER                 ni  ng  +   ng  ng  re  re  pa  pa  pa  pa  pa  ni
            ACCEPT_WORK             nd  nd  nd  nd  nd  nd  nd  nd  nd  nd  +   nd  nd
            RETURN_WORK             nd  nd  nd  nd  nd  nd  nd  nd  nd  nd  +   nd  nd
            RELEASE                 ni  +   +   +   +   re  re  pa  pa  pa  +   pa  ni
            MARK_FOR_REEXAMINATION  ni  +   +   +   +   +   +   +   +   +   +   +   +
            REEXAMINE               ni  +   +   +   +   +   +   +   +   +   +   +   +
            """;

    private static final List<MatterStage> WHOLE_COLUMNS =
            List.of(MatterStage.NEW, MatterStage.OPEN, MatterStage.CONCLUDED, MatterStage.CANCELLED);

    private static final List<ParticipationStage> PART_COLUMNS = List.of(
            ParticipationStage.NONE,
            ParticipationStage.INVITED,
            ParticipationStage.ENGAGED,
            ParticipationStage.DECLINED,
            ParticipationStage.ON_LEAVE,
            ParticipationStage.STEPPED_ASIDE,
            ParticipationStage.ORDERED_ASIDE,
            ParticipationStage.ATTENDED,
            ParticipationStage.EXCUSED,
            ParticipationStage.ABSENT,
            ParticipationStage.DELIVERED,
            ParticipationStage.COMPLETED,
            ParticipationStage.RELEASED);

    @Test
    void every_act_has_a_row_and_every_stage_a_column() {
        assertThat(WHOLE_COLUMNS).containsExactlyInAnyOrder(MatterStage.values());
        assertThat(PART_COLUMNS).containsExactlyInAnyOrder(ParticipationStage.values());
        assertThat(acts(WHOLE)).containsExactlyInAnyOrderElementsOf(names(MatterActKind.values()));
        assertThat(acts(PARTS)).containsExactlyInAnyOrderElementsOf(names(ParticipationActKind.values()));
    }

    @TestFactory
    Stream<DynamicTest> every_act_on_the_whole_is_admitted_or_refused_as_written() {
        return rows(
                WHOLE,
                act -> WHOLE_COLUMNS.stream()
                        .map(stage -> code(LIFECYCLE.transition(stage, MatterActKind.valueOf(act))))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> every_act_on_a_part_is_admitted_or_refused_as_written() {
        return rows(
                PARTS,
                act -> PART_COLUMNS.stream()
                        .map(stage -> code(LIFECYCLE.transition(stage, ParticipationActKind.valueOf(act))))
                        .toList());
    }

    @Test
    void every_rule_and_every_refusal_has_words_and_a_citation() {
        Stream.concat(
                        Stream.of(MatterStage.values())
                                .flatMap(stage ->
                                        Stream.of(MatterActKind.values()).map(act -> LIFECYCLE.transition(stage, act))),
                        Stream.of(ParticipationStage.values())
                                .flatMap(stage -> Stream.of(ParticipationActKind.values())
                                        .map(act -> LIFECYCLE.transition(stage, act))))
                .flatMap(cell -> cell.rules().stream())
                .forEach(rule -> {
                    assertThat(Messages.in(Locale.ENGLISH).text(rule.condition()))
                            .isNotBlank();
                    assertThat(Messages.in(Locale.CHINA).text(rule.condition())).isNotBlank();
                    assertThat(rule.citation().instrument()).isEqualTo(Events.POLICY.instrument());
                });
    }

    private static Stream<DynamicTest> rows(String table, Function<String, List<String>> actual) {
        return table.lines()
                .map(row -> DynamicTest.dynamicTest(
                        row,
                        () -> assertThat(actual.apply(cells(row).get(0)))
                                .isEqualTo(cells(row).subList(1, cells(row).size()))));
    }

    private static String code(Transition<?, ?> transition) {
        return transition
                .refusal()
                .map(refusal -> REFUSALS.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(refusal.id().value()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(refusal.id().value()))
                .orElse("+");
    }

    private static List<String> acts(String table) {
        return table.lines().map(row -> cells(row).get(0)).toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static List<String> cells(String row) {
        return Arrays.asList(row.trim().split("\\s+", -1));
    }
}
