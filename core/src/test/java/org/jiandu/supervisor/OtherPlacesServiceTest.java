package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiandu.measures.WeihaiMeasures.INSTRUMENT;
import static org.jiandu.supervisor.Verdicts.against;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;
import static org.jiandu.supervisor.Weihai.OFFICER;
import static org.jiandu.supervisor.Weihai.POLICY;
import static org.jiandu.supervisor.Weihai.SELF;
import static org.jiandu.supervisor.Weihai.approve;
import static org.jiandu.supervisor.Weihai.attendance;
import static org.jiandu.supervisor.Weihai.by;
import static org.jiandu.supervisor.Weihai.candidacy;
import static org.jiandu.supervisor.Weihai.dismiss;
import static org.jiandu.supervisor.Weihai.found;
import static org.jiandu.supervisor.Weihai.inOffice;
import static org.jiandu.supervisor.Weihai.newFile;
import static org.jiandu.supervisor.Weihai.nominate;
import static org.jiandu.supervisor.Weihai.play;
import static org.jiandu.supervisor.Weihai.postNotice;
import static org.jiandu.supervisor.Weihai.renew;
import static org.jiandu.supervisor.Weihai.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.Setting;
import org.jiandu.law.Strength;
import org.jiandu.message.BilingualText;
import org.jiandu.term.RunBreak;
import org.jiandu.term.Term;
import org.jiandu.term.TermLength;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** What other places have in the service of a supervisor, each on its own in a policy that is otherwise Weihai's. */
class OtherPlacesServiceTest {
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    private static final LocalDate FRI_2022_07_01 = LocalDate.of(2022, 7, 1);
    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    private static final LocalDate MON_2022_08_15 = LocalDate.of(2022, 8, 15);
    private static final LocalDate WED_2024_05_01 = LocalDate.of(2024, 5, 1);
    private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);
    private static final LocalDate MON_2027_05_31 = LocalDate.of(2027, 5, 31);
    private static final AssessmentRule YEARLY =
            new AssessmentRule(Period.ofYears(1), EnumSet.of(Grade.EXCELLENT, Grade.COMPETENT));

    // Terms

    @Test
    void a_term_between_dates_has_both_days_inside_and_ends_with_them_for_everybody() {
        LocalDate wed20250101 = LocalDate.of(2025, 1, 1);
        LocalDate mon20291231 = LocalDate.of(2029, 12, 31);
        Lifecycle lifecycle = with(SupervisorParameters.TERM_LENGTH, new TermLength.Between(wed20250101, mon20291231));

        assertThat(term(lifecycle, LocalDate.of(2024, 12, 20))).isEqualTo(new Term(1, wed20250101, mon20291231));
        assertThat(term(lifecycle, FRI_2026_05_01)).isEqualTo(new Term(1, FRI_2026_05_01, mon20291231));
        assertThat(new TermLength.Between(wed20250101, mon20291231).period()).contains(Period.ofYears(5));
    }

    @Test
    void after_the_dates_nobody_is_appointed_or_renewed() {
        Lifecycle lifecycle =
                with(SupervisorParameters.TERM_LENGTH, new TermLength.Between(WED_2022_06_01, WED_2024_05_01));
        SupervisorFile file = state(lifecycle, onNotice(WED_2022_06_01), certify(WED_2022_06_01));
        Verdict late = lifecycle.assess(onNotice(FRI_2026_05_01), certify(FRI_2026_05_01));

        assertThat(against(lifecycle.assess(file, renew(WED_2024_05_01)))).containsExactly("term.last-day");
        assertThat(against(late)).containsExactly("term.last-day");
        assertThat(late.earliest()).isEqualTo(Earliest.never());
        assertThat(lifecycle.forecast(file)).isEmpty();
    }

    @Test
    void a_term_of_another_body_ends_when_a_person_finds_that_it_does() {
        Lifecycle lifecycle = with(
                SupervisorParameters.TERM_LENGTH,
                new TermLength.OfBody(new BilingualText("the leadership of the commission", "本级监委领导班子")));
        SupervisorFile file = onNotice(WED_2022_06_01);
        Finding ofBody = found(Topics.TERM_OF_BODY, true, WED_2022_06_01);

        Verdict nothingStated = lifecycle.assess(file, certify(WED_2022_06_01));
        assertThat(nothingStated.conclusion()).isEqualTo(Conclusion.NEEDS_FINDING);
        assertThat(nothingStated.findingsNeeded()).containsExactly(Topics.TERM_OF_BODY);
        assertThat(lifecycle.assess(file, certify(Optional.of(MON_2027_05_31))).conclusion())
                .isEqualTo(Conclusion.NEEDS_FINDING);
        assertThat(against(lifecycle.assess(file, certify(Optional.of(WED_2022_06_01.minusDays(1)), ofBody))))
                .containsExactly("term.last-day");

        SupervisorFile appointed = state(lifecycle, file, certify(Optional.of(MON_2027_05_31), ofBody));
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

        assertThat(against(LIFECYCLE.assess(file, certify(Optional.of(LocalDate.of(2024, 6, 1))))))
                .containsExactly("term.last-day");
        assertThat(against(LIFECYCLE.assess(file, certify(Optional.of(LocalDate.of(2024, 5, 31))))))
                .isEmpty();
        assertThat(ids(LIFECYCLE.assess(file, certify(WED_2022_06_01)))).doesNotContain("term.last-day");
    }

    // Renewal

    @Test
    void a_limit_that_binds_in_principle_gives_way_to_a_reason_found() {
        Lifecycle lifecycle = with(SupervisorParameters.LIMIT_STRENGTH, Strength.IN_PRINCIPLE);
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
        Lifecycle review = with(SupervisorParameters.RENEWAL_REQUIRES, EnumSet.of(RenewalRequirement.REVIEW));
        Lifecycle notice = with(SupervisorParameters.RENEWAL_REQUIRES, EnumSet.of(RenewalRequirement.NOTICE));
        List<Finding> reviewed = review(WED_2024_05_01);
        List<Finding> announced = List.of(found(Topics.RENEWAL_NOTICE, true, WED_2024_05_01));

        assertThat(review.assess(file, renew(WED_2024_05_01)).findingsNeeded()).hasSize(3);
        assertThat(review.assess(file, renewed(reviewed)).isLawful()).isTrue();
        assertThat(notice.assess(file, renew(WED_2024_05_01)).findingsNeeded()).containsExactly(Topics.RENEWAL_NOTICE);
        assertThat(notice.assess(file, renewed(announced)).isLawful()).isTrue();
    }

    @Test
    void who_failed_the_last_assessment_of_the_term_is_not_renewed() {
        Lifecycle lifecycle = Lifecycle.of(assessing()
                .set(SupervisorParameters.RENEWAL_REQUIRES, text(EnumSet.of(RenewalRequirement.PASSED_ASSESSMENT)))
                .build());
        SupervisorFile file = inOffice(WED_2022_06_01);
        SupervisorFile failed = state(lifecycle, file, assess(FRI_2022_07_01, Grade.BARELY_COMPETENT));
        SupervisorFile passed = state(lifecycle, failed, assess(MON_2022_08_01, Grade.COMPETENT));

        assertThat(against(lifecycle.assess(file, renew(WED_2024_05_01)))).containsExactly("renewal.assessment");
        assertThat(against(lifecycle.assess(failed, renew(WED_2024_05_01)))).containsExactly("renewal.assessment");
        assertThat(lifecycle.assess(passed, renew(WED_2024_05_01)).isLawful()).isTrue();
    }

    private static SupervisorAct renewed(List<Finding> findings) {
        return new SupervisorAct.Renew(by(OFFICER, WED_2024_05_01), findings);
    }

    // Resignation and suspension

    @Test
    void a_resignation_that_must_be_accepted_is_a_ground_on_which_the_authority_ends_the_engagement() {
        Lifecycle lifecycle = resigning(new Resignation(true, true));
        SupervisorFile file = inOffice(WED_2022_06_01);
        SupervisorAct accept = dismiss(
                MON_2022_08_01, DismissalGround.RESIGNED, found(Topics.CERTIFICATE_RETURNED, true, MON_2022_08_01));

        assertThat(against(lifecycle.assess(file, accept))).containsExactly("dismissal.resigned");
        SupervisorFile asked = state(lifecycle, file, resign(FRI_2022_07_01));
        assertThat(asked.stageOn(FRI_2022_07_01)).isEqualTo(Stage.IN_OFFICE);
        assertThat(lifecycle.concernsOn(asked, FRI_2022_07_01))
                .extracting(Concern::ground, Concern::discretion)
                .containsExactly(tuple(Optional.of(DismissalGround.RESIGNED), Optional.of(Discretion.MAY)));
        assertThat(lifecycle
                        .assess(asked, dismiss(MON_2022_08_01, DismissalGround.RESIGNED))
                        .findingsNeeded())
                .containsExactly(Topics.CERTIFICATE_RETURNED);
        SupervisorFile gone = state(lifecycle, asked, accept);
        assertThat(gone.stageOn(MON_2022_08_01)).isEqualTo(Stage.DISMISSED);
        assertThat(gone.services().get(0).isCutShort()).isTrue();
        assertThat(against(lifecycle.assess(gone, nominate(MON_2022_08_01)))).isEmpty();
        assertThat(ids(lifecycle.assess(
                        asked,
                        dismiss(
                                MON_2022_08_01,
                                DismissalGround.CIRCUMSTANCES,
                                found(Topics.CIRCUMSTANCES, true, MON_2022_08_01)))))
                .doesNotContain("resignation.certificate-returned");
    }

    @Test
    void a_resignation_is_a_ground_from_its_day_on_and_none_in_a_later_engagement() {
        Lifecycle lifecycle = resigning(new Resignation(true, true));
        SupervisorFile asked = state(lifecycle, inOffice(WED_2022_06_01), resign(FRI_2022_07_01));
        SupervisorFile again = state(
                lifecycle,
                asked,
                dismiss(
                        MON_2022_08_01,
                        DismissalGround.RESIGNED,
                        found(Topics.CERTIFICATE_RETURNED, true, MON_2022_08_01)));
        for (SupervisorAct act : candidacy(MON_2022_08_15)) {
            again = state(lifecycle, again, act);
        }

        assertThat(lifecycle.concernsOn(asked, FRI_2022_07_01)).hasSize(1);
        assertThat(lifecycle.concernsOn(asked, FRI_2022_07_01.minusDays(1))).isEmpty();
        assertThat(again.isInOfficeOn(MON_2022_08_15)).isTrue();
        assertThat(lifecycle.concernsOn(again, MON_2022_08_15)).isEmpty();
    }

    @Test
    void a_resignation_that_nobody_accepts_ends_the_engagement_at_once() {
        Lifecycle lifecycle = resigning(new Resignation(false, false));
        SupervisorFile gone = state(lifecycle, inOffice(WED_2022_06_01), resign(FRI_2022_07_01));

        assertThat(gone.stageOn(FRI_2022_07_01)).isEqualTo(Stage.DISMISSED);
        assertThat(against(lifecycle.assess(gone, resign(FRI_2022_07_01)))).containsExactly("stage.already-dismissed");
        assertThat(against(lifecycle.assess(
                        inOffice(WED_2022_06_01),
                        new SupervisorAct.Resign(by(OFFICER, FRI_2022_07_01), "工作变动", List.of()))))
                .containsExactly("actor.person-concerned");
    }

    @Test
    void a_resignation_takes_effect_on_publication_where_dismissals_do() {
        Lifecycle lifecycle = Lifecycle.of(listing(DismissalGround.RESIGNED)
                .set(SupervisorParameters.RESIGNATION, text(new Resignation(false, false)))
                .set(SupervisorParameters.DISMISSAL_EFFECT, text(DismissalEffect.PUBLICATION))
                .build());
        SupervisorFile leaving = state(lifecycle, inOffice(WED_2022_06_01), resign(FRI_2022_07_01));
        SupervisorFile published =
                state(lifecycle, leaving, new SupervisorAct.PublishDismissal(by(OFFICER, MON_2022_08_01)));

        assertThat(leaving.stageOn(MON_2022_08_01)).isEqualTo(Stage.LEAVING);
        assertThat(published.stageOn(MON_2022_08_01)).isEqualTo(Stage.DISMISSED);
    }

    @Test
    void who_is_suspended_keeps_the_office_and_is_not_called_upon() {
        Lifecycle lifecycle = with(SupervisorParameters.SUSPENSION, true);
        SupervisorFile file = inOffice(WED_2022_06_01);
        SupervisorAct suspend = new SupervisorAct.Suspend(
                by(OFFICER, FRI_2022_07_01), List.of(found(Topics.SUSPENSION, true, FRI_2022_07_01)));
        SupervisorAct resume = new SupervisorAct.Resume(by(OFFICER, MON_2022_08_01));

        assertThat(lifecycle
                        .assess(file, new SupervisorAct.Suspend(by(OFFICER, FRI_2022_07_01), List.of()))
                        .findingsNeeded())
                .containsExactly(Topics.SUSPENSION);
        assertThat(against(lifecycle.assess(file, resume))).containsExactly("suspension.running");
        SupervisorFile suspended = state(lifecycle, file, suspend);
        assertThat(suspended.isInOfficeOn(FRI_2022_07_01)).isTrue();
        assertThat(suspended.standingOn(FRI_2022_07_01).isServing()).isFalse();
        assertThat(suspended.standingOn(FRI_2022_07_01.minusDays(1)).isServing())
                .isTrue();
        assertThat(against(lifecycle.assess(suspended, attendance(MON_2022_08_01, Presence.UNEXCUSED))))
                .containsExactly("suspension.none");
        assertThat(against(lifecycle.assess(suspended, suspend))).containsExactly("suspension.none");
        SupervisorFile back = state(lifecycle, suspended, resume);
        assertThat(back.standingOn(MON_2022_08_01).isServing()).isTrue();
        assertThat(back.standingOn(MON_2022_08_01.minusDays(1)).isServing()).isFalse();
        assertThat(lifecycle
                        .assess(back, attendance(MON_2022_08_01, Presence.ATTENDED))
                        .isLawful())
                .isTrue();
        assertThat(against(lifecycle.assess(back, resume))).containsExactly("suspension.running");
        assertThat(against(lifecycle.assess(
                        back,
                        new SupervisorAct.Suspend(
                                by(OFFICER, MON_2022_08_01), List.of(found(Topics.SUSPENSION, true, MON_2022_08_01))))))
                .isEmpty();
        assertThat(ids(LIFECYCLE.assess(file, attendance(MON_2022_08_01, Presence.ATTENDED))))
                .doesNotContain("suspension.none");
    }

    // Assessment and training

    @Test
    void an_assessment_is_due_a_period_after_the_last_or_after_the_first_day() {
        Lifecycle lifecycle = Lifecycle.of(assessing().build());
        SupervisorFile file = inOffice(WED_2022_06_01);
        SupervisorFile assessed = state(lifecycle, file, assess(MON_2022_08_01, Grade.EXCELLENT));

        assertThat(lifecycle.assessmentDueOn(file, FRI_2022_07_01)).contains(LocalDate.of(2023, 6, 1));
        assertThat(lifecycle.assessmentDueOn(assessed, MON_2022_08_01)).contains(LocalDate.of(2023, 8, 1));
        assertThat(lifecycle.assessmentDueOn(assessed, FRI_2026_05_01)).isEmpty();
        assertThat(LIFECYCLE.assessmentDueOn(file, FRI_2022_07_01)).isEmpty();
    }

    @Test
    void an_assessment_that_nobody_answers_for_waits_for_a_person() {
        Lifecycle lifecycle = Lifecycle.of(assessing().build());
        SupervisorAct unfounded = new SupervisorAct.RecordAssessment(
                by(OFFICER, MON_2022_08_01), Grade.COMPETENT, found(Topics.CONDUCT, true, MON_2022_08_01));

        assertThat(lifecycle.assess(inOffice(WED_2022_06_01), unfounded).findingsNeeded())
                .containsExactly(Topics.ASSESSMENT);
    }

    @Test
    void a_failed_assessment_is_a_ground_where_the_instrument_lists_it() {
        Lifecycle lifecycle = Lifecycle.of(listing(DismissalGround.FAILED_ASSESSMENT)
                .set(SupervisorParameters.ASSESSMENT, text(YEARLY))
                .build());
        SupervisorFile failed = state(lifecycle, inOffice(WED_2022_06_01), assess(FRI_2022_07_01, Grade.NOT_COMPETENT));
        SupervisorFile passed = state(lifecycle, failed, assess(MON_2022_08_01, Grade.COMPETENT));

        assertThat(lifecycle.concernsOn(failed, MON_2022_08_01))
                .extracting(Concern::ground)
                .containsExactly(Optional.of(DismissalGround.FAILED_ASSESSMENT));
        assertThat(lifecycle
                        .assess(failed, dismiss(MON_2022_08_01, DismissalGround.FAILED_ASSESSMENT))
                        .isLawful())
                .isTrue();
        assertThat(lifecycle.concernsOn(passed, MON_2022_08_01)).isEmpty();
        assertThat(against(lifecycle.assess(passed, dismiss(MON_2022_08_01, DismissalGround.FAILED_ASSESSMENT))))
                .containsExactly("dismissal.failed-assessment");
        assertThat(against(LIFECYCLE.assess(failed, dismiss(MON_2022_08_01, DismissalGround.FAILED_ASSESSMENT))))
                .containsExactly("dismissal.ground-listed");
    }

    @Test
    void training_is_owed_for_each_year_in_office_by_whom_the_instrument_says() {
        TrainingRule hours = new TrainingRule(8, TrainingRule.Unit.HOURS, TrainingRule.Owed.BY_SUPERVISOR);
        TrainingRule once = new TrainingRule(1, TrainingRule.Unit.TIMES, TrainingRule.Owed.BY_AUTHORITY);
        Lifecycle byHours = with(SupervisorParameters.TRAINING, hours);
        Lifecycle byTimes = with(SupervisorParameters.TRAINING, once);
        SupervisorFile file = inOffice(WED_2022_06_01);
        SupervisorFile trained =
                state(byHours, file, new SupervisorAct.RecordTraining(by(OFFICER, FRI_2022_07_01), "执法监督", 3));

        assertThat(byHours.trainingOwed(file, 2022)).contains(new TrainingOwed(hours, 2022, 8));
        assertThat(byHours.trainingOwed(trained, 2022)).contains(new TrainingOwed(hours, 2022, 5));
        assertThat(byHours.trainingOwed(trained, 2023)).contains(new TrainingOwed(hours, 2023, 8));
        assertThat(byHours.trainingOwed(trained, 2021)).isEmpty();
        assertThat(byHours.trainingOwed(trained, 2025)).isEmpty();
        assertThat(byTimes.trainingOwed(file, 2022)).contains(new TrainingOwed(once, 2022, 1));
        assertThat(byTimes.trainingOwed(trained, 2022)).isEmpty();
        assertThat(LIFECYCLE.trainingOwed(file, 2022)).isEmpty();
    }

    // Dismissal

    @Test
    void each_ground_bars_a_return_as_long_as_the_instrument_says() {
        Lifecycle lifecycle = with(
                SupervisorParameters.REAPPOINTMENT,
                Map.of(
                        DismissalGround.HARM_TO_IMAGE,
                        Reappointment.of(Reappointment.Kind.BARRED_FOR_EVER),
                        DismissalGround.CIRCUMSTANCES,
                        Reappointment.barredFor(Period.ofYears(1))));
        SupervisorFile harmful = dismissed(DismissalGround.HARM_TO_IMAGE, Topics.HARM_TO_IMAGE);
        SupervisorFile ill = dismissed(DismissalGround.CIRCUMSTANCES, Topics.CIRCUMSTANCES);
        SupervisorFile other = dismissed(DismissalGround.OTHER, Topics.OTHER_GROUND);

        assertThat(lifecycle.assess(harmful, nominate(FRI_2026_05_01)).earliest())
                .isEqualTo(Earliest.never());
        assertThat(lifecycle.assess(ill, nominate(MON_2022_08_01)).earliest())
                .isEqualTo(Earliest.from(LocalDate.of(2023, 7, 1)));
        assertThat(lifecycle.assess(other, nominate(MON_2022_08_01)).isLawful()).isTrue();
    }

    @Test
    void absences_that_are_not_counted_make_a_ground_when_a_person_finds_it() {
        Lifecycle lifecycle =
                with(SupervisorParameters.ABSENCES, new AbsenceRule.Unquantified(AbsenceRule.Span.CURRENT_TERM));
        SupervisorFile file = play(
                inOffice(WED_2022_06_01),
                attendance(FRI_2022_07_01, Presence.UNEXCUSED),
                attendance(MON_2022_08_01, Presence.UNEXCUSED));

        assertThat(lifecycle.absencesOn(file, MON_2022_08_01)).isEmpty();
        assertThat(lifecycle.concernsOn(file, MON_2022_08_01)).isEmpty();
        assertThat(lifecycle
                        .assess(file, dismiss(MON_2022_08_01, DismissalGround.ABSENCES))
                        .findingsNeeded())
                .containsExactly(Topics.ABSENCES);
        assertThat(lifecycle
                        .assess(
                                file,
                                dismiss(
                                        MON_2022_08_01,
                                        DismissalGround.ABSENCES,
                                        found(Topics.ABSENCES, true, MON_2022_08_01)))
                        .isLawful())
                .isTrue();
    }

    @Test
    void nobody_is_dismissed_unheard_on_a_ground_that_asks_for_a_hearing() {
        Lifecycle lifecycle =
                with(SupervisorParameters.HEARING, EnumSet.of(DismissalGround.OTHER, DismissalGround.HARM_TO_IMAGE));
        SupervisorFile file = inOffice(WED_2022_06_01);
        Finding ground = found(Topics.OTHER_GROUND, true, MON_2022_08_01);
        Finding circumstances = found(Topics.CIRCUMSTANCES, true, MON_2022_08_01);

        assertThat(lifecycle
                        .assess(file, dismiss(MON_2022_08_01, DismissalGround.OTHER, ground))
                        .findingsNeeded())
                .containsExactly(Topics.HEARING);
        assertThat(against(lifecycle.assess(
                        file,
                        dismiss(
                                MON_2022_08_01,
                                DismissalGround.OTHER,
                                ground,
                                found(Topics.HEARING, false, MON_2022_08_01)))))
                .containsExactly("dismissal.hearing");
        assertThat(lifecycle
                        .assess(
                                file,
                                dismiss(
                                        MON_2022_08_01,
                                        DismissalGround.OTHER,
                                        ground,
                                        found(Topics.HEARING, true, MON_2022_08_01)))
                        .isLawful())
                .isTrue();
        assertThat(ids(lifecycle.assess(file, dismiss(MON_2022_08_01, DismissalGround.CIRCUMSTANCES, circumstances))))
                .doesNotContain("dismissal.hearing");
    }

    // Money

    @Test
    void an_allowance_is_paid_for_whole_days_where_the_instrument_grants_one() {
        Policy byTheDay = POLICY.toBuilder()
                .set(SupervisorParameters.COMPENSATION, text(Compensation.PER_DAY))
                .set(SupervisorParameters.PER_DAY, text(new BigDecimal("80")))
                .build();
        Lifecycle lifecycle = Lifecycle.of(byTheDay);
        SupervisorFile file = inOffice(WED_2022_06_01);

        assertThat(state(lifecycle, file, allowance("160.00")).getPayments())
                .containsExactly(new Payment(FRI_2022_07_01, new BigDecimal("160.00")));
        assertThat(against(lifecycle.assess(file, allowance("100")))).containsExactly("compensation.allowance");
        assertThat(against(lifecycle.assess(file, Weihai.pay(FRI_2022_07_01, PaymentKind.REMUNERATION))))
                .containsExactly("compensation.no-pay");
        assertThat(against(LIFECYCLE.assess(file, allowance("80")))).containsExactly("compensation.no-pay");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.of(byTheDay.toBuilder()
                        .set(SupervisorParameters.PER_DAY, text(BigDecimal.ZERO))
                        .build()))
                .withMessageContaining("compensation.per-day");
    }

    @Test
    void what_belongs_together_is_settled_together() {
        assertMissing(listing(DismissalGround.RESIGNED), "resignation");
        assertMissing(listing(DismissalGround.FAILED_ASSESSMENT), "assessment");
        assertMissing(
                POLICY.toBuilder().set(SupervisorParameters.COMPENSATION, text(Compensation.PER_DAY)),
                "compensation.per-day");
        assertMissing(
                POLICY.toBuilder()
                        .set(SupervisorParameters.RENEWAL_REQUIRES, text(Set.of(RenewalRequirement.PASSED_ASSESSMENT))),
                "assessment");
        assertMissing(POLICY.toBuilder().leaveOut(List.of(SupervisorParameters.TERM_END)), "term.end");
        assertThat(Lifecycle.of(POLICY.toBuilder()
                        .set(
                                SupervisorParameters.TERM_LENGTH,
                                text(new TermLength.Between(WED_2022_06_01, MON_2027_05_31)))
                        .leaveOut(List.of(SupervisorParameters.TERM_END, SupervisorParameters.TERM_CHAINING))
                        .build()))
                .isNotNull();
    }

    @Test
    void values_that_mean_nothing_are_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AssessmentRule(Period.ZERO, Set.of()))
                .withMessageContaining("every");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrainingRule(0, TrainingRule.Unit.TIMES, TrainingRule.Owed.BY_AUTHORITY))
                .withMessageContaining("amount");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Training(WED_2022_06_01, 0))
                .withMessageContaining("hours");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Suspension(FRI_2022_07_01, Optional.of(WED_2022_06_01)))
                .withMessageContaining("resumedOn");
    }

    private static void assertMissing(Policy.Builder policy, String parameter) {
        assertThatThrownBy(() -> Lifecycle.of(policy.build()))
                .isInstanceOf(IncompletePolicyException.class)
                .hasMessageEndingWith("does not settle " + parameter);
    }

    private static <T> Setting<T> text(T value) {
        return Setting.text(value, INSTRUMENT.article(16));
    }

    private static <T> Lifecycle with(Parameter<T> parameter, T value) {
        return Lifecycle.of(POLICY.toBuilder().set(parameter, text(value)).build());
    }

    private static Policy.Builder assessing() {
        return POLICY.toBuilder().set(SupervisorParameters.ASSESSMENT, text(YEARLY));
    }

    private static Policy.Builder listing(DismissalGround ground) {
        List<ListedGround> grounds = new ArrayList<>(POLICY.value(SupervisorParameters.GROUNDS));
        grounds.add(new ListedGround(ground, INSTRUMENT.article(16), Discretion.MAY));
        return POLICY.toBuilder().set(SupervisorParameters.GROUNDS, text(grounds));
    }

    private static SupervisorFile onNotice(LocalDate issue) {
        return play(
                newFile(), nominate(issue.minusDays(11)), approve(issue.minusDays(10)), postNotice(issue.minusDays(8)));
    }

    private static SupervisorAct certify(LocalDate date) {
        return Weihai.certify(date);
    }

    private static SupervisorAct certify(Optional<LocalDate> lastDay, Finding... findings) {
        return new SupervisorAct.IssueCertificate(
                by(OFFICER, WED_2022_06_01), "W-1", Optional.empty(), lastDay, List.of(findings));
    }

    private static Term term(Lifecycle lifecycle, LocalDate issue) {
        return state(lifecycle, onNotice(issue), Weihai.certify(issue))
                .getAppointments()
                .get(0)
                .firstTerm();
    }

    private static SupervisorAct resign(LocalDate date) {
        return new SupervisorAct.Resign(by(SELF, date), "工作变动", List.of());
    }

    private static SupervisorAct assess(LocalDate date, Grade grade) {
        return new SupervisorAct.RecordAssessment(by(OFFICER, date), grade, found(Topics.ASSESSMENT, true, date));
    }

    private static SupervisorAct allowance(String amount) {
        return new SupervisorAct.RecordPayment(
                by(OFFICER, FRI_2022_07_01), PaymentKind.ALLOWANCE, new BigDecimal(amount));
    }

    private static SupervisorFile dismissed(DismissalGround ground, Topic topic) {
        return play(inOffice(WED_2022_06_01), dismiss(FRI_2022_07_01, ground, found(topic, true, FRI_2022_07_01)));
    }

    private static Lifecycle resigning(Resignation resignation) {
        return Lifecycle.of(listing(DismissalGround.RESIGNED)
                .set(SupervisorParameters.RESIGNATION, text(resignation))
                .build());
    }

    private static SupervisorFile state(Lifecycle lifecycle, SupervisorFile file, SupervisorAct act) {
        return lifecycle
                .decide(file, act)
                .accepted()
                .orElseThrow(() -> new AssertionError(act.kind() + " refused: " + lifecycle.assess(file, act)))
                .state();
    }

    private static List<String> ids(Verdict verdict) {
        return verdict.reasons().stream().map(reason -> reason.rule().value()).toList();
    }
}
