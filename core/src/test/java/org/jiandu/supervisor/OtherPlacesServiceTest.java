package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiandu.measures.WeihaiMeasures.INSTRUMENT;
import static org.jiandu.supervisor.Verdicts.against;
import static org.jiandu.supervisor.Verdicts.ids;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;
import static org.jiandu.supervisor.Weihai.OFFICER;
import static org.jiandu.supervisor.Weihai.POLICY;
import static org.jiandu.supervisor.Weihai.SELF;
import static org.jiandu.supervisor.Weihai.assess;
import static org.jiandu.supervisor.Weihai.attendance;
import static org.jiandu.supervisor.Weihai.by;
import static org.jiandu.supervisor.Weihai.candidacy;
import static org.jiandu.supervisor.Weihai.dismiss;
import static org.jiandu.supervisor.Weihai.found;
import static org.jiandu.supervisor.Weihai.inOffice;
import static org.jiandu.supervisor.Weihai.nominate;
import static org.jiandu.supervisor.Weihai.play;

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
import org.jiandu.term.TermLength;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.PossibleAct;
import org.jiandu.verdict.Promises;
import org.jiandu.verdict.Topic;
import org.junit.jupiter.api.Test;

/** What other places have in the service and its end, each on its own in a policy that is otherwise Weihai's. */
class OtherPlacesServiceTest {
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    private static final LocalDate FRI_2022_07_01 = LocalDate.of(2022, 7, 1);
    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    private static final LocalDate MON_2022_08_15 = LocalDate.of(2022, 8, 15);
    private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);
    private static final LocalDate MON_2027_05_31 = LocalDate.of(2027, 5, 31);

    // Resignation and suspension

    @Test
    void a_resignation_that_must_be_accepted_is_a_ground_on_which_the_authority_ends_the_engagement() {
        Lifecycle lifecycle = resigning(new Resignation(true, true));
        SupervisorFile file = inOffice(WED_2022_06_01);
        SupervisorAct accept = dismiss(
                MON_2022_08_01, DismissalGround.RESIGNED, found(Topics.CERTIFICATE_RETURNED, true, MON_2022_08_01));

        assertThat(against(lifecycle.assess(file, accept))).containsExactly("dismissal.resigned");
        SupervisorFile asked = play(lifecycle, file, resign(FRI_2022_07_01));
        assertThat(asked.stageOn(FRI_2022_07_01)).isEqualTo(Stage.IN_OFFICE);
        assertThat(lifecycle.concernsOn(asked, FRI_2022_07_01))
                .extracting(Concern::ground, Concern::discretion)
                .containsExactly(tuple(Optional.of(DismissalGround.RESIGNED), Optional.of(Discretion.MAY)));
        assertThat(lifecycle
                        .assess(asked, dismiss(MON_2022_08_01, DismissalGround.RESIGNED))
                        .findingsNeeded())
                .containsExactly(Topics.CERTIFICATE_RETURNED);
        SupervisorFile gone = play(lifecycle, asked, accept);
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
        SupervisorFile asked = play(lifecycle, inOffice(WED_2022_06_01), resign(FRI_2022_07_01));
        SupervisorFile gone = play(
                lifecycle,
                asked,
                dismiss(
                        MON_2022_08_01,
                        DismissalGround.RESIGNED,
                        found(Topics.CERTIFICATE_RETURNED, true, MON_2022_08_01)));
        SupervisorFile again = play(lifecycle, gone, candidacy(MON_2022_08_15));

        assertThat(lifecycle.concernsOn(asked, FRI_2022_07_01)).hasSize(1);
        assertThat(lifecycle.concernsOn(asked, FRI_2022_07_01.minusDays(1))).isEmpty();
        assertThat(again.isInOfficeOn(MON_2022_08_15)).isTrue();
        assertThat(lifecycle.concernsOn(again, MON_2022_08_15)).isEmpty();
    }

    @Test
    void a_resignation_that_nobody_accepts_ends_the_engagement_at_once() {
        Lifecycle lifecycle = resigning(new Resignation(false, false));
        SupervisorFile gone = play(lifecycle, inOffice(WED_2022_06_01), resign(FRI_2022_07_01));

        assertThat(gone.stageOn(FRI_2022_07_01)).isEqualTo(Stage.DISMISSED);
        assertThat(against(lifecycle.assess(gone, resign(FRI_2022_07_01)))).containsExactly("stage.already-dismissed");
        assertThat(against(lifecycle.assess(
                        inOffice(WED_2022_06_01),
                        new SupervisorAct.Resign(by(OFFICER, FRI_2022_07_01), "工作变动", List.of()))))
                .containsExactly("actor.person-concerned");
    }

    @Test
    void who_resigns_at_will_gives_the_certificate_back_where_the_instrument_asks_for_it() {
        Lifecycle lifecycle = resigning(new Resignation(false, true));
        SupervisorFile file = inOffice(WED_2022_06_01);
        SupervisorAct returned = new SupervisorAct.Resign(
                by(SELF, FRI_2022_07_01), "工作变动", List.of(found(Topics.CERTIFICATE_RETURNED, true, FRI_2022_07_01)));

        assertThat(lifecycle.assess(file, resign(FRI_2022_07_01)).findingsNeeded())
                .containsExactly(Topics.CERTIFICATE_RETURNED);
        assertThat(play(lifecycle, file, returned).stageOn(FRI_2022_07_01)).isEqualTo(Stage.DISMISSED);
    }

    @Test
    void before_a_resignation_it_is_known_that_the_certificate_is_to_be_given_back_and_before_a_dismissal_it_is_not() {
        Lifecycle lifecycle = resigning(new Resignation(false, true));
        SupervisorFile file = inOffice(WED_2022_06_01);

        PossibleAct<ActKind> resign = Promises.of(lifecycle.possibleActs(file, SELF, FRI_2022_07_01), ActKind.RESIGN);
        PossibleAct<ActKind> dismiss =
                Promises.of(lifecycle.possibleActs(file, OFFICER, FRI_2022_07_01), ActKind.DISMISS);

        assertThat(resign.findingsNeeded()).containsExactly(Topics.CERTIFICATE_RETURNED);
        assertThat(resign.dependsOn()).isEmpty();
        assertThat(dismiss.findingsNeeded()).isEmpty();
        assertThat(dismiss.dependsOn())
                .extracting(rule -> rule.id().value())
                .contains("resignation.certificate-returned");
    }

    @Test
    void a_resignation_leads_out_of_office_only_where_nobody_accepts_it() {
        assertThat(resigning(new Resignation(true, false))
                        .transition(Stage.IN_OFFICE, ActKind.RESIGN)
                        .targets())
                .containsExactly(Stage.IN_OFFICE);
        assertThat(resigning(new Resignation(false, false))
                        .transition(Stage.IN_OFFICE, ActKind.RESIGN)
                        .targets())
                .containsExactlyInAnyOrder(Stage.LEAVING, Stage.DISMISSED);
    }

    @Test
    void a_resignation_takes_effect_on_publication_where_dismissals_do() {
        Lifecycle lifecycle = Lifecycle.of(listing(DismissalGround.RESIGNED)
                .set(SupervisorParameters.RESIGNATION, text(new Resignation(false, false)))
                .set(SupervisorParameters.DISMISSAL_EFFECT, text(DismissalEffect.PUBLICATION))
                .build());
        SupervisorFile leaving = play(lifecycle, inOffice(WED_2022_06_01), resign(FRI_2022_07_01));
        SupervisorFile published =
                play(lifecycle, leaving, new SupervisorAct.PublishDismissal(by(OFFICER, MON_2022_08_01)));

        assertThat(leaving.stageOn(MON_2022_08_01)).isEqualTo(Stage.LEAVING);
        assertThat(published.stageOn(MON_2022_08_01)).isEqualTo(Stage.DISMISSED);
    }

    @Test
    void who_is_suspended_keeps_the_office_and_is_not_called_upon() {
        Lifecycle lifecycle = with(SupervisorParameters.SUSPENSION, true);
        SupervisorFile file = inOffice(WED_2022_06_01);
        SupervisorAct suspend = suspend(FRI_2022_07_01);
        SupervisorAct resume = new SupervisorAct.Resume(by(OFFICER, MON_2022_08_01));

        assertThat(lifecycle
                        .assess(file, new SupervisorAct.Suspend(by(OFFICER, FRI_2022_07_01), List.of()))
                        .findingsNeeded())
                .containsExactly(Topics.SUSPENSION);
        assertThat(against(lifecycle.assess(file, resume))).containsExactly("suspension.running");
        SupervisorFile suspended = play(lifecycle, file, suspend);
        assertThat(suspended.isInOfficeOn(FRI_2022_07_01)).isTrue();
        assertThat(suspended.standingOn(FRI_2022_07_01).isServing()).isFalse();
        assertThat(suspended.standingOn(FRI_2022_07_01.minusDays(1)).isServing())
                .isTrue();
        assertThat(against(lifecycle.assess(suspended, attendance(MON_2022_08_01, Presence.UNEXCUSED))))
                .containsExactly("suspension.none");
        assertThat(against(lifecycle.assess(suspended, suspend))).containsExactly("suspension.none");
        SupervisorFile back = play(lifecycle, suspended, resume);
        assertThat(back.standingOn(MON_2022_08_01).isServing()).isTrue();
        assertThat(back.standingOn(MON_2022_08_01.minusDays(1)).isServing()).isFalse();
        assertThat(lifecycle
                        .assess(back, attendance(MON_2022_08_01, Presence.ATTENDED))
                        .isLawful())
                .isTrue();
        assertThat(against(lifecycle.assess(back, resume))).containsExactly("suspension.running");
        assertThat(against(lifecycle.assess(back, suspend(MON_2022_08_01)))).isEmpty();
        assertThat(ids(LIFECYCLE.assess(file, attendance(MON_2022_08_01, Presence.ATTENDED))))
                .doesNotContain("suspension.none");
    }

    @Test
    void a_suspension_does_not_reach_back_and_no_second_one_begins_before_it() {
        Lifecycle lifecycle = with(SupervisorParameters.SUSPENSION, true);
        SupervisorFile suspended = play(lifecycle, inOffice(WED_2022_06_01), suspend(MON_2022_08_01));

        assertThat(against(lifecycle.assess(suspended, attendance(FRI_2022_07_01, Presence.ATTENDED))))
                .isEmpty();
        assertThat(against(lifecycle.assess(suspended, suspend(FRI_2022_07_01))))
                .containsExactly("suspension.none");
        assertThat(against(lifecycle.assess(suspended, new SupervisorAct.Resume(by(OFFICER, FRI_2022_07_01)))))
                .containsExactly("suspension.running");
    }

    @Test
    void an_activity_during_a_suspension_is_recorded_from_the_day_on_which_it_is_lifted() {
        Lifecycle lifecycle = with(SupervisorParameters.SUSPENSION, true);
        SupervisorFile back = play(
                lifecycle,
                inOffice(WED_2022_06_01),
                suspend(FRI_2022_07_01),
                new SupervisorAct.Resume(by(OFFICER, MON_2022_08_01)));

        assertThat(lifecycle
                        .assess(back, attendance(FRI_2022_07_01, Presence.ATTENDED))
                        .earliest())
                .isEqualTo(Earliest.from(MON_2022_08_01));
    }

    // Assessment and training

    @Test
    void an_assessment_is_due_a_period_after_the_last_or_after_the_first_day() {
        Lifecycle lifecycle = Lifecycle.of(assessing().build());
        SupervisorFile file = inOffice(WED_2022_06_01);
        SupervisorFile assessed = play(lifecycle, file, assess(MON_2022_08_01, Grade.EXCELLENT));

        assertThat(lifecycle.assessmentDueOn(file, FRI_2022_07_01)).contains(LocalDate.of(2023, 6, 1));
        assertThat(lifecycle.assessmentDueOn(assessed, MON_2022_08_01)).contains(LocalDate.of(2023, 8, 1));
        assertThat(lifecycle.assessmentDueOn(assessed, FRI_2026_05_01)).isEmpty();
        assertThat(LIFECYCLE.assessmentDueOn(file, FRI_2022_07_01)).isEmpty();
    }

    @Test
    void the_last_assessment_is_that_of_the_latest_day_by_a_date_and_of_the_present_engagement() {
        Lifecycle lifecycle = Lifecycle.of(assessing().build());
        SupervisorFile late = play(lifecycle, inOffice(WED_2022_06_01), assess(MON_2022_08_01, Grade.EXCELLENT));
        SupervisorFile both = play(lifecycle, late, assess(FRI_2022_07_01, Grade.COMPETENT));
        SupervisorFile again = play(
                lifecycle,
                both,
                dismiss(
                        MON_2022_08_01,
                        DismissalGround.CIRCUMSTANCES,
                        found(Topics.CIRCUMSTANCES, true, MON_2022_08_01)));
        again = play(lifecycle, again, candidacy(MON_2022_08_15));

        assertThat(lifecycle.assessmentDueOn(late, FRI_2022_07_01)).contains(LocalDate.of(2023, 6, 1));
        assertThat(lifecycle.assessmentDueOn(both, FRI_2022_07_01)).contains(LocalDate.of(2023, 7, 1));
        assertThat(lifecycle.assessmentDueOn(both, MON_2022_08_01)).contains(LocalDate.of(2023, 8, 1));
        assertThat(lifecycle.assessmentDueOn(again, MON_2022_08_15)).contains(LocalDate.of(2023, 8, 15));
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
                .set(SupervisorParameters.ASSESSMENT, text(Elsewhere.YEARLY))
                .build());
        SupervisorFile failed = play(lifecycle, inOffice(WED_2022_06_01), assess(FRI_2022_07_01, Grade.NOT_COMPETENT));
        SupervisorFile passed = play(lifecycle, failed, assess(MON_2022_08_01, Grade.COMPETENT));

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
        TrainingRule twice = new TrainingRule(2, TrainingRule.Unit.TIMES, TrainingRule.Owed.BY_AUTHORITY);
        Lifecycle byHours = with(SupervisorParameters.TRAINING, hours);
        Lifecycle byTimesTwice = with(SupervisorParameters.TRAINING, twice);
        Lifecycle byTimes = with(SupervisorParameters.TRAINING, once);
        SupervisorFile file = inOffice(WED_2022_06_01);
        SupervisorFile trained =
                play(byHours, file, new SupervisorAct.RecordTraining(by(OFFICER, FRI_2022_07_01), "执法监督", 3));

        assertThat(byHours.trainingOwed(file, 2022)).contains(new TrainingOwed(hours, 2022, 8));
        assertThat(byHours.trainingOwed(trained, 2022)).contains(new TrainingOwed(hours, 2022, 5));
        assertThat(byHours.trainingOwed(trained, 2023)).contains(new TrainingOwed(hours, 2023, 8));
        assertThat(byHours.trainingOwed(trained, 2021)).isEmpty();
        assertThat(byHours.trainingOwed(trained, 2025)).isEmpty();
        assertThat(byTimes.trainingOwed(file, 2022)).contains(new TrainingOwed(once, 2022, 1));
        assertThat(byTimes.trainingOwed(trained, 2022)).isEmpty();
        assertThat(byTimesTwice.trainingOwed(trained, 2022)).contains(new TrainingOwed(twice, 2022, 1));
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

        assertThat(play(lifecycle, file, allowance("160.00")).getPayments())
                .containsExactly(new Payment(FRI_2022_07_01, new BigDecimal("160.00")));
        assertThat(lifecycle
                        .decide(file, allowance("160.00"))
                        .accepted()
                        .orElseThrow()
                        .facts())
                .extracting(SupervisorFact::kind)
                .containsExactly(FactKind.ALLOWANCE_PAID);
        assertThat(against(lifecycle.assess(file, allowance("100")))).containsExactly("compensation.allowance");
        assertThat(against(lifecycle.assess(file, Weihai.pay(FRI_2022_07_01, PaymentKind.REMUNERATION))))
                .containsExactly("compensation.no-pay");
        assertThat(against(lifecycle.assess(file, Weihai.pay(FRI_2022_07_01, PaymentKind.EXPENSES))))
                .containsExactly("compensation.expenses");
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
        return POLICY.toBuilder().set(SupervisorParameters.ASSESSMENT, text(Elsewhere.YEARLY));
    }

    private static Policy.Builder listing(DismissalGround ground) {
        List<ListedGround> grounds = new ArrayList<>(POLICY.value(SupervisorParameters.GROUNDS));
        grounds.add(new ListedGround(ground, INSTRUMENT.article(16), Discretion.MAY));
        return POLICY.toBuilder().set(SupervisorParameters.GROUNDS, text(grounds));
    }

    private static SupervisorAct resign(LocalDate date) {
        return new SupervisorAct.Resign(by(SELF, date), "工作变动", List.of());
    }

    private static SupervisorAct suspend(LocalDate date) {
        return new SupervisorAct.Suspend(by(OFFICER, date), List.of(found(Topics.SUSPENSION, true, date)));
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
}
