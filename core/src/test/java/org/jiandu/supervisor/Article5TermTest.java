package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.supervisor.Verdicts.against;
import static org.jiandu.supervisor.Verdicts.reason;
import static org.jiandu.supervisor.Weihai.LAWYER;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;
import static org.jiandu.supervisor.Weihai.OFFICER;
import static org.jiandu.supervisor.Weihai.PERSON;
import static org.jiandu.supervisor.Weihai.accept;
import static org.jiandu.supervisor.Weihai.approve;
import static org.jiandu.supervisor.Weihai.by;
import static org.jiandu.supervisor.Weihai.candidacy;
import static org.jiandu.supervisor.Weihai.certify;
import static org.jiandu.supervisor.Weihai.found;
import static org.jiandu.supervisor.Weihai.inOffice;
import static org.jiandu.supervisor.Weihai.newFile;
import static org.jiandu.supervisor.Weihai.nominate;
import static org.jiandu.supervisor.Weihai.play;
import static org.jiandu.supervisor.Weihai.postNotice;
import static org.jiandu.supervisor.Weihai.renew;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jiandu.law.Parameter;
import org.jiandu.law.Reading;
import org.jiandu.law.Reliance;
import org.jiandu.term.LimitMeaning;
import org.jiandu.term.RenewalWindow;
import org.jiandu.term.RunBreak;
import org.jiandu.term.Term;
import org.jiandu.term.TermChaining;
import org.jiandu.term.TermEnd;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;

class Article5TermTest {
    private static final LocalDate MON_2022_05_02 = LocalDate.of(2022, 5, 2);
    private static final LocalDate WED_2024_05_01 = LocalDate.of(2024, 5, 1);
    private static final LocalDate THU_2024_05_02 = LocalDate.of(2024, 5, 2);
    private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);
    private static final LocalDate SAT_2026_05_02 = LocalDate.of(2026, 5, 2);
    private static final LocalDate TUE_2028_05_02 = LocalDate.of(2028, 5, 2);

    @Test
    void art5_a_a_term_of_two_years_ends_on_the_eve_of_the_anniversary() {
        assertThat(inOffice(MON_2022_05_02).termOn(MON_2022_05_02))
                .contains(new Term(1, MON_2022_05_02, WED_2024_05_01));
    }

    @Test
    void art5_a_a_certificate_of_29_february_ends_on_28_february() {
        LocalDate thu20240229 = LocalDate.of(2024, 2, 29);

        assertThat(inOffice(thu20240229).termOn(thu20240229).map(Term::lastDay)).contains(LocalDate.of(2026, 2, 28));
    }

    @Test
    void art5_a_under_the_civil_code_reading_it_ends_on_the_corresponding_day() {
        Lifecycle civil = reading(SupervisorParameters.TERM_END, TermEnd.CORRESPONDING_DAY);
        SupervisorFile file = play(civil, newFile(), candidacy(MON_2022_05_02));

        assertThat(file.termOn(MON_2022_05_02).map(Term::lastDay)).contains(THU_2024_05_02);
    }

    @Test
    void art5_a_a_certificate_may_state_a_later_first_day_and_no_earlier_one() {
        SupervisorFile onNotice =
                play(newFile(), nominate(MON_2022_05_02), approve(MON_2022_05_02), postNotice(MON_2022_05_02));
        LocalDate tue20220510 = LocalDate.of(2022, 5, 10);
        LocalDate wed20220601 = LocalDate.of(2022, 6, 1);

        SupervisorFile appointed = accept(onNotice, certificate(tue20220510, wed20220601));

        assertThat(appointed.stageOn(wed20220601.minusDays(1))).isEqualTo(Stage.APPOINTED);
        assertThat(appointed.stageOn(wed20220601)).isEqualTo(Stage.IN_OFFICE);
        assertThat(against(onNotice, certificate(tue20220510, tue20220510.minusDays(1))))
                .containsExactly("term.first-day");
    }

    @Test
    void art5_a_where_the_term_begins_with_the_issue_a_stated_first_day_moves_nothing() {
        Lifecycle onIssue = reading(SupervisorParameters.TERM_START, TermStart.ISSUE);
        LocalDate tue20220510 = LocalDate.of(2022, 5, 10);
        SupervisorFile onNotice =
                play(newFile(), nominate(MON_2022_05_02), approve(MON_2022_05_02), postNotice(MON_2022_05_02));

        SupervisorFile file = play(onIssue, onNotice, certificate(tue20220510, LocalDate.of(2022, 6, 1)));

        assertThat(file.termOn(tue20220510).map(Term::firstDay)).contains(tue20220510);
    }

    @Test
    void art5_b_a_renewal_during_the_term_begins_the_day_after_it_ends() {
        SupervisorFile renewed = accept(inOffice(MON_2022_05_02), renew(WED_2024_05_01));

        assertThat(renewed.termOn(THU_2024_05_02)).contains(new Term(2, THU_2024_05_02, FRI_2026_05_01));
        assertThat(renewed.stageOn(SAT_2026_05_02)).isEqualTo(Stage.EXPIRED);
    }

    @Test
    void art5_b_after_the_lapse_there_is_nothing_left_to_renew() {
        Verdict verdict = LIFECYCLE.assess(inOffice(MON_2022_05_02), renew(THU_2024_05_02));

        assertThat(against(verdict)).containsExactly("renewal.window");
        assertThat(verdict.earliest()).isEqualTo(Earliest.never());
    }

    @Test
    void art5_b_a_policy_may_open_the_window_late_and_keep_it_open_after_the_lapse() {
        Lifecycle windowed = reading(
                SupervisorParameters.RENEWAL_WINDOW, RenewalWindow.around(Period.ofDays(30), Period.ofDays(30)));
        SupervisorFile file = inOffice(MON_2022_05_02);
        Verdict early = windowed.assess(file, renew(LocalDate.of(2024, 3, 1)));

        assertThat(against(early)).containsExactly("renewal.window");
        assertThat(early.earliest()).isEqualTo(Earliest.from(LocalDate.of(2024, 4, 1)));
        SupervisorFile late = play(windowed, file, renew(LocalDate.of(2024, 5, 20)));
        assertThat(late.stageOn(LocalDate.of(2024, 5, 19))).isEqualTo(Stage.EXPIRED);
        assertThat(late.termOn(LocalDate.of(2024, 5, 20)).map(Term::firstDay)).contains(LocalDate.of(2024, 5, 20));
    }

    @Test
    void art5_c_a_third_consecutive_term_is_refused_as_renewal_and_as_new_appointment() {
        SupervisorFile twice = play(inOffice(MON_2022_05_02), renew(WED_2024_05_01));
        SupervisorFile again = twiceServedAndOnNotice();

        assertThat(against(twice, renew(FRI_2026_05_01))).containsExactly("renewal.limit");
        Verdict anew = LIFECYCLE.assess(again, certify(LocalDate.of(2026, 5, 10)));
        assertThat(anew.conclusion()).isEqualTo(Conclusion.NEEDS_FINDING);
        assertThat(anew.findingsNeeded()).containsExactly(Topics.GAP);
        assertThat(anew.earliest()).isEqualTo(Earliest.from(TUE_2028_05_02));
    }

    @Test
    void art5_c_after_a_full_term_out_of_office_a_person_may_serve_again_and_not_a_day_earlier() {
        SupervisorFile twice = play(inOffice(MON_2022_05_02), renew(WED_2024_05_01));
        SupervisorFile again = play(
                twice,
                nominate(LocalDate.of(2028, 4, 20)),
                approve(LocalDate.of(2028, 4, 20)),
                postNotice(LocalDate.of(2028, 4, 20)));

        assertThat(LIFECYCLE.assess(again, certify(TUE_2028_05_02.minusDays(1))).conclusion())
                .isEqualTo(Conclusion.NEEDS_FINDING);
        assertThat(accept(again, certify(TUE_2028_05_02)).termOn(TUE_2028_05_02).map(Term::ordinal))
                .contains(3);
    }

    @Test
    void art5_c_a_finding_on_a_shorter_gap_decides_either_way() {
        SupervisorFile again = twiceServedAndOnNotice();

        assertThat(LIFECYCLE.assess(again, certifyFinding(true)).isLawful()).isTrue();
        assertThat(LIFECYCLE.assess(again, certifyFinding(false)).conclusion()).isEqualTo(Conclusion.UNLAWFUL);
    }

    @Test
    void art5_c_read_as_two_renewals_a_third_term_is_lawful_and_a_fourth_is_not() {
        Lifecycle renewals = reading(SupervisorParameters.LIMIT_MEANING, LimitMeaning.RENEWALS_AFTER_FIRST);
        SupervisorFile twice = play(inOffice(MON_2022_05_02), renew(WED_2024_05_01));
        SupervisorFile thrice = play(renewals, twice, renew(FRI_2026_05_01));

        assertThat(renewals.assess(thrice, renew(LocalDate.of(2028, 5, 1))).isLawful())
                .isFalse();
    }

    @Test
    void art5_c_waiting_does_not_move_a_first_day_that_the_certificate_states() {
        Lifecycle onIssue = reading(SupervisorParameters.TERM_START, TermStart.ISSUE);
        SupervisorFile again = twiceServedAndOnNotice();
        LocalDate mon20260511 = LocalDate.of(2026, 5, 11);
        SupervisorAct stated = certificate(mon20260511, mon20260511);

        assertThat(LIFECYCLE.assess(again, stated).earliest()).isEqualTo(Earliest.afterHumanAct());
        assertThat(reason(LIFECYCLE.assess(again, stated), "renewal.limit").earliest())
                .isEqualTo(Earliest.afterHumanAct());
        assertThat(LIFECYCLE.assess(again, certify(mon20260511)).earliest()).isEqualTo(Earliest.from(TUE_2028_05_02));
        assertThat(onIssue.assess(again, stated).earliest()).isEqualTo(Earliest.from(TUE_2028_05_02));
    }

    @Test
    void art5_c_where_no_gap_breaks_the_run_the_verdict_says_never() {
        Lifecycle strict = reading(SupervisorParameters.RUN_BREAK, RunBreak.NEVER);
        SupervisorFile again = twiceServedAndOnNotice();

        assertThat(strict.assess(again, certify(TUE_2028_05_02)).earliest()).isEqualTo(Earliest.never());
    }

    @Test
    void art5_c_a_term_cut_short_by_dismissal_counts() {
        SupervisorFile dismissed = play(
                inOffice(MON_2022_05_02),
                Weihai.dismiss(
                        LocalDate.of(2023, 1, 10),
                        DismissalGround.CIRCUMSTANCES,
                        found(Topics.CIRCUMSTANCES, true, LocalDate.of(2023, 1, 10))));
        SupervisorFile second = play(dismissed, candidacy(LocalDate.of(2023, 3, 1)));

        assertThat(second.services()).hasSize(2);
        assertThat(second.services().get(0).isCutShort()).isTrue();
        assertThat(LIFECYCLE.assess(second, renew(LocalDate.of(2024, 6, 1))).conclusion())
                .isEqualTo(Conclusion.NEEDS_FINDING);
    }

    @Test
    void art5_who_reaches_the_limit_when() {
        SupervisorFile first = inOffice(MON_2022_05_02);

        assertThat(LIFECYCLE.forecast(newFile())).isEmpty();
        assertThat(LIFECYCLE.forecast(first)).hasValueSatisfying(forecast -> {
            assertThat(forecast.renewalsLeft()).isEqualTo(1);
            assertThat(forecast.limitReachedOn()).isEqualTo(FRI_2026_05_01);
        });
        assertThat(LIFECYCLE.forecast(accept(first, renew(WED_2024_05_01))))
                .hasValueSatisfying(
                        forecast -> assertThat(forecast.renewalsLeft()).isZero());
    }

    @Test
    void art5_the_end_of_service_is_near_on_the_last_days_unless_it_is_renewed() {
        SupervisorFile first = inOffice(MON_2022_05_02);
        LocalDate mon20240401 = LocalDate.of(2024, 4, 1);

        assertThat(first.endsWithin(30, mon20240401)).isTrue();
        assertThat(first.endsWithin(29, mon20240401)).isFalse();
        assertThat(first.endsWithin(30, THU_2024_05_02)).isFalse();
        assertThat(accept(first, renew(mon20240401)).endsWithin(30, mon20240401))
                .isFalse();
    }

    @Test
    void art5_a_verdict_names_the_readings_it_relied_on() {
        Verdict verdict = Lifecycle.of(Weihai.POLICY).assess(inOffice(MON_2022_05_02), renew(WED_2024_05_01));

        assertThat(verdict.readings())
                .extracting(Reliance::parameter)
                .contains(
                        SupervisorParameters.LIMIT_MEANING,
                        SupervisorParameters.RUN_BREAK,
                        SupervisorParameters.TERM_END,
                        SupervisorParameters.RENEWAL_WINDOW)
                .doesNotContain(
                        SupervisorParameters.LIMIT,
                        SupervisorParameters.TERM_LENGTH,
                        SupervisorParameters.NOTICE_LENGTH);
    }

    @Test
    void art5_a_chaining_differs_only_where_the_first_term_began_on_29_february() {
        LocalDate thu20240229 = LocalDate.of(2024, 2, 29);
        LocalDate sun20260201 = LocalDate.of(2026, 2, 1);
        LocalDate sun20260301 = LocalDate.of(2026, 3, 1);
        SupervisorFile file = inOffice(thu20240229);

        assertThat(accept(file, renew(sun20260201)).termOn(sun20260301).map(Term::lastDay))
                .contains(LocalDate.of(2028, 2, 29));
        Lifecycle anchored = reading(SupervisorParameters.TERM_CHAINING, TermChaining.ANCHORED_ON_FIRST_TERM);
        assertThat(play(anchored, file, renew(sun20260201)).termOn(sun20260301).map(Term::lastDay))
                .contains(LocalDate.of(2028, 2, 28));
    }

    @Test
    void art4_and_5_a_person_without_a_record_is_the_same_person_in_the_file() {
        assertThat(inOffice(MON_2022_05_02).getPerson()).isEqualTo(PERSON);
        assertThat(inOffice(MON_2022_05_02).profileOn(MON_2022_05_02)).contains(LAWYER);
    }

    /** Two terms to 1 May 2026, and again on notice to 9 May. */
    private static SupervisorFile twiceServedAndOnNotice() {
        return play(
                inOffice(MON_2022_05_02),
                renew(WED_2024_05_01),
                nominate(SAT_2026_05_02),
                approve(SAT_2026_05_02),
                postNotice(SAT_2026_05_02));
    }

    private static <T> Lifecycle reading(Parameter<T> parameter, T value) {
        return Lifecycle.of(Weihai.POLICY.toBuilder()
                .read(parameter, value, Reading.of("Another reading.", "另一种解释。"))
                .build());
    }

    private static SupervisorAct certificate(LocalDate date, LocalDate firstDay) {
        return new SupervisorAct.IssueCertificate(by(OFFICER, date), "W-1", Optional.of(firstDay), List.of());
    }

    private static SupervisorAct certifyFinding(boolean breaks) {
        LocalDate sun20260510 = LocalDate.of(2026, 5, 10);
        return new SupervisorAct.IssueCertificate(
                by(OFFICER, sun20260510), "W-2", Optional.empty(), List.of(found(Topics.GAP, breaks, sun20260510)));
    }
}
