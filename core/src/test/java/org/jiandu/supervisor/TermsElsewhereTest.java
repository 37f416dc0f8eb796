package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiandu.supervisor.Elsewhere.lifecycle;
import static org.jiandu.supervisor.Verdicts.against;
import static org.jiandu.supervisor.Verdicts.ids;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;
import static org.jiandu.supervisor.Weihai.OFFICER;
import static org.jiandu.supervisor.Weihai.approve;
import static org.jiandu.supervisor.Weihai.assess;
import static org.jiandu.supervisor.Weihai.by;
import static org.jiandu.supervisor.Weihai.certify;
import static org.jiandu.supervisor.Weihai.found;
import static org.jiandu.supervisor.Weihai.inOffice;
import static org.jiandu.supervisor.Weihai.newFile;
import static org.jiandu.supervisor.Weihai.nominate;
import static org.jiandu.supervisor.Weihai.play;
import static org.jiandu.supervisor.Weihai.postNotice;
import static org.jiandu.supervisor.Weihai.renew;
import static org.jiandu.supervisor.Weihai.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jiandu.law.Setting;
import org.jiandu.law.Strength;
import org.jiandu.message.BilingualText;
import org.jiandu.term.RunBreak;
import org.jiandu.term.Term;
import org.jiandu.term.TermChaining;
import org.jiandu.term.TermLength;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** What other places have for terms and their renewal, each on its own in a policy that is otherwise Weihai's. */
class TermsElsewhereTest {
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    private static final LocalDate FRI_2022_07_01 = LocalDate.of(2022, 7, 1);
    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    private static final LocalDate WED_2024_05_01 = LocalDate.of(2024, 5, 1);
    private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);
    private static final LocalDate MON_2027_05_31 = LocalDate.of(2027, 5, 31);

    // Terms

    @Test
    void a_term_between_dates_has_both_days_inside_and_ends_with_them_for_everybody() {
        LocalDate wed20250101 = LocalDate.of(2025, 1, 1);
        LocalDate mon20291231 = LocalDate.of(2029, 12, 31);
        Lifecycle lifecycle =
                lifecycle(SupervisorParameters.TERM_LENGTH, new TermLength.Between(wed20250101, mon20291231));

        assertThat(term(lifecycle, LocalDate.of(2024, 12, 20))).isEqualTo(new Term(1, wed20250101, mon20291231));
        assertThat(term(lifecycle, FRI_2026_05_01)).isEqualTo(new Term(1, FRI_2026_05_01, mon20291231));
        assertThat(new TermLength.Between(wed20250101, mon20291231).period()).contains(Period.ofYears(5));
    }

    @Test
    void after_the_dates_nobody_is_appointed_or_renewed() {
        Lifecycle lifecycle =
                lifecycle(SupervisorParameters.TERM_LENGTH, new TermLength.Between(WED_2022_06_01, WED_2024_05_01));
        SupervisorFile file = play(lifecycle, onNotice(WED_2022_06_01), certify(WED_2022_06_01));
        Verdict late = lifecycle.assess(onNotice(FRI_2026_05_01), certify(FRI_2026_05_01));

        assertThat(against(lifecycle.assess(file, renew(WED_2024_05_01)))).containsExactly("term.last-day");
        assertThat(against(late)).containsExactly("term.last-day");
        assertThat(late.earliest()).isEqualTo(Earliest.never());
        assertThat(lifecycle.forecast(file)).isEmpty();
    }

    @Test
    void a_term_of_another_body_ends_when_a_person_finds_that_it_does() {
        Lifecycle lifecycle = lifecycle(
                SupervisorParameters.TERM_LENGTH,
                new TermLength.OfBody(new BilingualText("the leadership of the commission", "本级监委领导班子")));
        SupervisorFile file = onNotice(WED_2022_06_01);
        Finding ofBody = found(Topics.TERM_OF_BODY, true, WED_2022_06_01);

        Verdict nothingStated = lifecycle.assess(file, certify(WED_2022_06_01));
        assertThat(nothingStated.conclusion()).isEqualTo(Conclusion.NEEDS_FINDING);
        assertThat(nothingStated.findingsNeeded()).containsExactly(Topics.TERM_OF_BODY);
        assertThat(lifecycle
                        .assess(file, certificate(Optional.of(MON_2027_05_31)))
                        .conclusion())
                .isEqualTo(Conclusion.NEEDS_FINDING);
        assertThat(lifecycle.assess(file, certificate(Optional.empty(), ofBody)).conclusion())
                .isEqualTo(Conclusion.NEEDS_FINDING);
        Verdict overBeforeItBegins =
                lifecycle.assess(file, certificate(Optional.of(WED_2022_06_01.minusDays(1)), ofBody));
        assertThat(against(overBeforeItBegins)).containsExactly("term.last-day");
        assertThat(overBeforeItBegins.earliest()).isEqualTo(Earliest.afterHumanAct());

        SupervisorFile appointed = play(lifecycle, file, certificate(Optional.of(MON_2027_05_31), ofBody));
        assertThat(appointed.termOn(WED_2022_06_01)).contains(new Term(1, WED_2022_06_01, MON_2027_05_31));
        assertThat(appointed.stageOn(MON_2027_05_31.plusDays(1))).isEqualTo(Stage.EXPIRED);
        assertThat(lifecycle.forecast(appointed)).isEmpty();
    }

    @Test
    void a_gap_of_a_full_term_needs_a_person_where_a_term_has_no_length() {
        TermLength ofBody = new TermLength.OfBody(new BilingualText("the leadership", "领导班子"));

        assertThat(RunBreak.FULL_TERM.earliestBreak(WED_2022_06_01, ofBody)).isEmpty();
        assertThat(RunBreak.ANY_GAP.earliestBreak(WED_2022_06_01, ofBody)).contains(LocalDate.of(2022, 6, 3));
        assertThat(ofBody.period()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TermLength.Between(MON_2027_05_31, WED_2022_06_01))
                .withMessageContaining("2022-06-01 is before firstDay 2027-05-31");
    }

    @Test
    void a_last_day_that_is_stated_must_be_the_one_that_the_length_gives() {
        SupervisorFile file = onNotice(WED_2022_06_01);

        assertThat(against(LIFECYCLE.assess(file, certificate(Optional.of(LocalDate.of(2024, 6, 1))))))
                .containsExactly("term.last-day");
        assertThat(against(LIFECYCLE.assess(file, certificate(Optional.of(LocalDate.of(2024, 5, 31))))))
                .isEmpty();
        assertThat(ids(LIFECYCLE.assess(file, certify(WED_2022_06_01)))).doesNotContain("term.last-day");
    }

    @Test
    void a_certificate_opens_a_term_of_its_own_however_renewals_are_chained() {
        LocalDate thu20240229 = LocalDate.of(2024, 2, 29);
        LocalDate sun20260301 = LocalDate.of(2026, 3, 1);
        Lifecycle lifecycle = Lifecycle.of(
                Elsewhere.with(SupervisorParameters.TERM_CHAINING, TermChaining.ANCHORED_ON_FIRST_TERM).toBuilder()
                        .leaveOut(List.of(SupervisorParameters.NOTICE_LENGTH))
                        .build());

        SupervisorFile again = play(
                lifecycle, inOffice(thu20240229), nominate(sun20260301), approve(sun20260301), certify(sun20260301));

        assertThat(again.termOn(sun20260301)).contains(new Term(2, sun20260301, LocalDate.of(2028, 2, 29)));
    }

    // Renewal

    @Test
    void a_limit_that_binds_in_principle_gives_way_to_a_reason_found() {
        Lifecycle lifecycle = lifecycle(SupervisorParameters.LIMIT_STRENGTH, Strength.IN_PRINCIPLE);
        SupervisorFile second = play(inOffice(WED_2022_06_01), renew(WED_2024_05_01));

        assertThat(LIFECYCLE.assess(second, renew(FRI_2026_05_01)).conclusion()).isEqualTo(Conclusion.UNLAWFUL);
        Verdict open = lifecycle.assess(second, renew(FRI_2026_05_01));
        assertThat(open.conclusion()).isEqualTo(Conclusion.NEEDS_FINDING);
        assertThat(open.findingsNeeded()).containsExactly(Topics.LIMIT_EXCEPTION);
        assertThat(lifecycle.assess(second, third(true)).isLawful()).isTrue();
        assertThat(against(lifecycle.assess(second, third(false)))).containsExactly("renewal.limit");
    }

    private static SupervisorAct third(boolean reason) {
        return new SupervisorAct.Renew(
                by(OFFICER, FRI_2026_05_01), List.of(found(Topics.LIMIT_EXCEPTION, reason, FRI_2026_05_01)));
    }

    @Test
    void a_renewal_takes_what_the_instrument_asks_for() {
        SupervisorFile file = inOffice(WED_2022_06_01);
        Lifecycle review = lifecycle(SupervisorParameters.RENEWAL_REQUIRES, EnumSet.of(RenewalRequirement.REVIEW));
        Lifecycle notice = lifecycle(SupervisorParameters.RENEWAL_REQUIRES, EnumSet.of(RenewalRequirement.NOTICE));
        List<Finding> reviewed = review(WED_2024_05_01);
        List<Finding> announced = List.of(found(Topics.RENEWAL_NOTICE, true, WED_2024_05_01));

        assertThat(review.assess(file, renew(WED_2024_05_01)).findingsNeeded()).hasSize(3);
        assertThat(review.assess(file, renewed(reviewed)).isLawful()).isTrue();
        assertThat(notice.assess(file, renew(WED_2024_05_01)).findingsNeeded()).containsExactly(Topics.RENEWAL_NOTICE);
        assertThat(notice.assess(file, renewed(announced)).isLawful()).isTrue();
    }

    @Test
    void who_failed_the_last_assessment_of_the_term_is_not_renewed() {
        Lifecycle lifecycle = Lifecycle.of(Elsewhere.with(SupervisorParameters.ASSESSMENT, Elsewhere.YEARLY).toBuilder()
                .set(
                        SupervisorParameters.RENEWAL_REQUIRES,
                        Setting.text(EnumSet.of(RenewalRequirement.PASSED_ASSESSMENT), Elsewhere.PLACE))
                .build());
        SupervisorFile file = inOffice(WED_2022_06_01);
        SupervisorFile failed = play(lifecycle, file, assess(FRI_2022_07_01, Grade.BARELY_COMPETENT));
        SupervisorFile passed = play(lifecycle, failed, assess(MON_2022_08_01, Grade.COMPETENT));

        assertThat(against(lifecycle.assess(file, renew(WED_2024_05_01)))).containsExactly("renewal.assessment");
        assertThat(against(lifecycle.assess(failed, renew(WED_2024_05_01)))).containsExactly("renewal.assessment");
        assertThat(lifecycle.assess(passed, renew(WED_2024_05_01)).isLawful()).isTrue();
    }

    private static SupervisorAct renewed(List<Finding> findings) {
        return new SupervisorAct.Renew(by(OFFICER, WED_2024_05_01), findings);
    }

    private static SupervisorFile onNotice(LocalDate issue) {
        return play(
                newFile(), nominate(issue.minusDays(11)), approve(issue.minusDays(10)), postNotice(issue.minusDays(8)));
    }

    private static SupervisorAct certificate(Optional<LocalDate> lastDay, Finding... findings) {
        return new SupervisorAct.IssueCertificate(
                by(OFFICER, WED_2022_06_01), "W-1", Optional.empty(), lastDay, List.of(findings));
    }

    private static Term term(Lifecycle lifecycle, LocalDate issue) {
        return play(lifecycle, onNotice(issue), certify(issue))
                .getAppointments()
                .get(0)
                .firstTerm();
    }
}
