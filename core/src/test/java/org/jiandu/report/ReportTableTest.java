package org.jiandu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.report.Voices.LIFECYCLE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jiandu.message.Messages;
import org.jiandu.verdict.RuleInfo;
import org.jiandu.verdict.Transition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of a report's life, act by act, written down a second time and compared cell by cell. */
class ReportTableTest {
    private static final Map<String, String> REFUSALS = Map.ofEntries(
            Map.entry("nx", "act.not-provided"),
            Map.entry("as", "report.already-submitted"),
            Map.entry("ns", "report.not-submitted"),
            Map.entry("np", "report.not-pursued"),
            Map.entry("cl", "report.closed"),
            Map.entry("at", "report.already-taken-up"),
            Map.entry("ri", "report.reopen-instead"),
            Map.entry("ad", "report.already-disposed-of"),
            Map.entry("nt", "report.not-taken-up"),
            Map.entry("nd", "report.nothing-decided"),
            Map.entry("al", "report.already-told"),
            Map.entry("so", "report.still-open"),
            Map.entry("sn", "report.supervisor-not-told"));

    /** Columns: new, submitted, taken up, being investigated, decided, told, declined, closed. */
    private static final String TABLE = """
            SUBMIT               +   as  as  as  as  as  as  as
            FORWARD              ns  +   +   +   +   +   np  np
            ACKNOWLEDGE          ns  +   +   +   +   +   +   cl
            FEED_BACK            ns  +   +   +   +   +   +   cl
            RECORD_REFUSAL       ns  +   +   +   +   +   +   cl
            REMIND               ns  +   +   +   +   +   +   cl
            EXTEND_FEEDBACK      nx  nx  nx  nx  nx  nx  nx  nx
            ACCEPT               ns  +   at  at  at  ri  ri  ri
            DECLINE              ns  +   at  at  at  ad  ad  ad
            INVESTIGATE          ns  nt  +   +   ri  ri  nt  ri
            DECIDE               ns  nt  +   +   ri  ri  nt  ri
            REPORT_BACK          ns  nd  nd  nd  +   al  +   al
            REOPEN               ns  so  so  so  +   +   +   +
            CLOSE                ns  +   so  so  sn  +   sn  cl
            LINK                 ns  +   +   +   +   +   +   +
            ASK_CONFIDENTIALITY  ns  +   +   +   +   +   +   +
            DISCLOSE             ns  +   +   +   +   +   +   +
            """;

    private static final List<ReportStage> COLUMNS = List.of(
            ReportStage.NEW,
            ReportStage.SUBMITTED,
            ReportStage.ACCEPTED,
            ReportStage.INVESTIGATING,
            ReportStage.DECIDED,
            ReportStage.ANSWERED,
            ReportStage.DECLINED,
            ReportStage.CLOSED);

    @Test
    void every_act_has_a_row_and_every_stage_a_column() {
        assertThat(COLUMNS).containsExactlyInAnyOrder(ReportStage.values());
        assertThat(TABLE.lines().map(row -> cells(row).get(0)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ReportActKind.values()).map(Enum::name).toList());
    }

    @TestFactory
    Stream<DynamicTest> every_act_at_every_stage_is_admitted_or_refused_as_written() {
        return TABLE.lines()
                .map(row -> DynamicTest.dynamicTest(
                        row,
                        () -> assertThat(actual(cells(row).get(0)))
                                .isEqualTo(cells(row).subList(1, cells(row).size()))));
    }

    @Test
    void every_rule_and_every_refusal_has_words_and_a_citation() {
        for (ReportStage stage : ReportStage.values()) {
            for (ReportActKind act : ReportActKind.values()) {
                for (RuleInfo rule : LIFECYCLE.transition(stage, act).rules()) {
                    assertThat(Messages.in(Locale.ENGLISH).text(rule.condition()))
                            .isNotBlank();
                    assertThat(Messages.in(Locale.CHINA).text(rule.condition())).isNotBlank();
                    assertThat(rule.citation().instrument()).isEqualTo(Voices.POLICY.instrument());
                }
            }
        }
    }

    private static List<String> actual(String act) {
        return COLUMNS.stream()
                .map(stage -> code(LIFECYCLE.transition(stage, ReportActKind.valueOf(act))))
                .toList();
    }

    private static String code(Transition<ReportStage, ReportActKind> transition) {
        return transition
                .refusal()
                .map(refusal -> REFUSALS.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(refusal.id().value()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(refusal.id().value()))
                .orElse("+");
    }

    private static List<String> cells(String row) {
        return Arrays.asList(row.trim().split("\\s+", -1));
    }
}
