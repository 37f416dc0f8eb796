package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;
import static org.jiandu.supervisor.Weihai.OFFICER;
import static org.jiandu.supervisor.Weihai.approve;
import static org.jiandu.supervisor.Weihai.by;
import static org.jiandu.supervisor.Weihai.found;
import static org.jiandu.supervisor.Weihai.inOffice;
import static org.jiandu.supervisor.Weihai.newFile;
import static org.jiandu.supervisor.Weihai.nominate;
import static org.jiandu.supervisor.Weihai.play;
import static org.jiandu.supervisor.Weihai.renew;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.law.Setting;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** From when an act is lawful, where what is already on record or in the act has effect on a later day. */
class EarliestDayTest {
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    private static final LocalDate SAT_2022_06_11 = LocalDate.of(2022, 6, 11);

    @Test
    void art16_a_finding_decided_later_establishes_the_ground_from_that_day() {
        SupervisorAct act = new SupervisorAct.Dismiss(
                by(OFFICER, WED_2022_06_01),
                DismissalGround.CIRCUMSTANCES,
                Optional.empty(),
                Optional.empty(),
                List.of(found(Topics.CIRCUMSTANCES, true, SAT_2022_06_11)));

        assertEarliest(LIFECYCLE.assess(inOffice(WED_2022_06_01), act), SAT_2022_06_11);
    }

    @Test
    void art7_a_review_dated_back_is_lawful_from_the_day_on_which_the_circumstances_changed() {
        SupervisorFile file = play(
                newFile(),
                nominate(WED_2022_06_01, Weihai.ENFORCER),
                new SupervisorAct.ChangeProfile(by(OFFICER, SAT_2022_06_11), Weihai.LAWYER));

        assertEarliest(LIFECYCLE.assess(file, approve(WED_2022_06_01)), SAT_2022_06_11);
    }

    @Test
    void art5_a_third_term_with_a_gap_found_to_break_the_run_is_lawful_after_the_shortest_gap() {
        Lifecycle lifecycle = Lifecycle.of(Variation.WINDOW_AROUND_THE_END.applyTo(Weihai.POLICY));
        SupervisorFile file = play(inOffice(WED_2022_06_01), renew(LocalDate.of(2024, 5, 1)));
        LocalDate onTheLastDay = LocalDate.of(2026, 5, 31);
        SupervisorAct act =
                new SupervisorAct.Renew(by(OFFICER, onTheLastDay), List.of(found(Topics.GAP, true, onTheLastDay)));

        assertEarliest(lifecycle.assess(file, act), onTheLastDay.plusDays(2));
    }

    @Test
    void a_card_given_back_before_it_was_issued_is_given_back_from_the_day_of_its_issue() {
        Lifecycle lifecycle = Lifecycle.of(Elsewhere.POLICY.toBuilder()
                .set(SupervisorParameters.CARD_ISSUER, Setting.text(IssuerLevel.APPOINTER, Elsewhere.PLACE))
                .build());
        SupervisorFile file = play(
                lifecycle,
                inOffice(WED_2022_06_01),
                new SupervisorAct.IssueCard(by(OFFICER, SAT_2022_06_11), "C-1", Weihai.BUREAU));

        assertEarliest(
                lifecycle.assess(file, new SupervisorAct.ReturnCard(by(OFFICER, WED_2022_06_01))), SAT_2022_06_11);
    }

    private static void assertEarliest(Verdict verdict, LocalDate day) {
        assertThat(verdict.earliest()).isEqualTo(Earliest.from(day));
        assertThat(verdict.unmet()).extracting(Reason::earliest).containsExactly(Earliest.from(day));
    }
}
