package org.jiandu.examples.first;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiandu.examples.first.Printed.printed;
import static org.jiandu.examples.first.Roster.OFFICER;
import static org.jiandu.examples.first.Roster.by;
import static org.jiandu.examples.first.Roster.done;
import static org.jiandu.supervisor.SupervisorParameters.RUN_BREAK;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.document.Format;
import org.jiandu.document.ParsedPolicy;
import org.jiandu.document.PolicyFile;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.term.RunBreak;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.RuleId;
import org.jiandu.verdict.Topic;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** The tests that a file of measures deserves; the page on measures shows the first of them. */
class YunzeMeasuresTest {
    private static final Path POLICIES = Path.of("policies");
    private static final Topic FAIR = Topic.of("condition.2", "The candidate is fair and upright.", "拟聘人员公道正派。");
    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
    private static final LocalDate SUN_2026_07_12 = LocalDate.of(2026, 7, 12);
    private static final LocalDate MON_2026_07_13 = LocalDate.of(2026, 7, 13);
    private static final LocalDate TUE_2026_07_14 = LocalDate.of(2026, 7, 14);
    private static final LocalDate FRI_2029_07_13 = LocalDate.of(2029, 7, 13);
    private static final LocalDate FRI_2032_07_09 = LocalDate.of(2032, 7, 9);

    private final Policy policy;
    private final Lifecycle lifecycle;

    YunzeMeasuresTest() throws IOException {
        policy = Measures.yunze(POLICIES);
        lifecycle = Lifecycle.of(policy, WorkCalendars.stateCouncil());
    }

    // readme:begin tests
    @Test
    void the_file_leaves_to_the_bureau_what_the_text_leaves_to_it_and_nothing_else() throws IOException {
        ParsedPolicy parsed = PolicyFile.read(POLICIES.resolve("yunze-2026.yaml"));

        assertThat(parsed.problems()).isEmpty();
        assertThatThrownBy(parsed.policyOrThrow()::build)
                .isInstanceOfSatisfying(
                        IncompletePolicyException.class,
                        open -> assertThat(open.missing())
                                .containsExactlyInAnyOrder("notice.length", "dismissal.effect"));
    }

    @Test
    void art3_a_notice_of_five_working_days_that_begins_on_a_monday_ends_on_the_next() {
        SupervisorFile file = reviewed(MON_2026_07_06);

        assertThat(unmet(lifecycle.assess(file, notice(MON_2026_07_06, SUN_2026_07_12))))
                .containsExactly(new RuleId("notice.length"));
        assertThat(unmet(lifecycle.assess(file, notice(MON_2026_07_06, MON_2026_07_13))))
                .isEmpty();
    }

    @Test
    void art4_a_term_is_renewed_once_and_not_twice() {
        SupervisorFile renewed = done(lifecycle, inOffice(TUE_2026_07_14), renewal(FRI_2029_07_13));
        Verdict second = lifecycle.assess(renewed, renewal(FRI_2032_07_09));

        assertThat(unmet(second)).containsExactly(new RuleId("renewal.limit"));
        assertThat(second.earliest()).isEqualTo(Earliest.never());
    }
    // readme:end

    @Test
    void art4_a_term_of_three_years_ends_on_the_eve_of_the_anniversary() {
        SupervisorFile file = inOffice(TUE_2026_07_14);

        assertThat(file.isInOfficeOn(FRI_2029_07_13)).isTrue();
        assertThat(file.isInOfficeOn(FRI_2029_07_13.plusDays(1))).isFalse();
    }

    @Test
    void art7_nobody_is_dismissed_on_a_ground_that_the_text_does_not_list() {
        SupervisorAct dismissal = new SupervisorAct.Dismiss(
                by(OFFICER, FRI_2029_07_13),
                DismissalGround.CIRCUMSTANCES,
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(unmet(lifecycle.assess(inOffice(TUE_2026_07_14), dismissal)))
                .contains(new RuleId("dismissal.ground-listed"));
    }

    @Test
    void another_reading_is_another_policy() throws IOException {
        assertThat(Measures.otherReading(POLICIES).value(RUN_BREAK)).isEqualTo(RunBreak.ANY_GAP);
    }

    @Test
    void a_reviewer_reads_each_value_with_its_article_and_its_source_and_sees_what_may_be_done_when() {
        assertThat(printed(out -> Measures.review(POLICIES, out)))
                .contains("第四条 连任届数 TEXT 1\n", "第三条 公示期起算 READING NOT_COUNTED\n", "第三条 公示期长度 HOST 5\n");
        assertThat(printed(out -> Measures.picture(POLICIES, out)))
                .contains("stateDiagram-v2", "## The conditions of each act", "第三条");
    }

    @Test
    void what_is_written_reads_as_the_same_policy() {
        for (Format format : Format.values()) {
            assertThat(PolicyFile.read("again", PolicyFile.write(policy, format), format)
                            .policyOrThrow()
                            .build())
                    .isEqualTo(policy);
        }
    }

    private SupervisorFile reviewed(LocalDate date) {
        return done(
                lifecycle,
                Roster.nominated(lifecycle, "p-1", date),
                new SupervisorAct.Approve(
                        by(OFFICER, date), List.of(new Finding(FAIR, true, "section head", date, "interviewed"))));
    }

    private SupervisorFile inOffice(LocalDate firstDay) {
        LocalDate posted = firstDay.minusDays(8);
        return done(
                lifecycle,
                reviewed(posted),
                notice(posted, firstDay.minusDays(1)),
                new SupervisorAct.IssueCertificate(by(OFFICER, firstDay), "Y-001", Optional.empty(), List.of()));
    }

    private static SupervisorAct notice(LocalDate posted, LocalDate lastDay) {
        return new SupervisorAct.PostNotice(by(OFFICER, posted), lastDay, List.of());
    }

    private static SupervisorAct renewal(LocalDate date) {
        return new SupervisorAct.Renew(by(OFFICER, date), List.of());
    }

    private static List<RuleId> unmet(Verdict verdict) {
        return verdict.unmet().stream().map(Reason::rule).toList();
    }
}
