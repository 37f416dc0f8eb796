package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.supervisor.Verdicts.against;
import static org.jiandu.supervisor.Verdicts.reason;
import static org.jiandu.supervisor.Weihai.LAWYER;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;
import static org.jiandu.supervisor.Weihai.OFFICER;
import static org.jiandu.supervisor.Weihai.SELF;
import static org.jiandu.supervisor.Weihai.accept;
import static org.jiandu.supervisor.Weihai.approve;
import static org.jiandu.supervisor.Weihai.attendance;
import static org.jiandu.supervisor.Weihai.by;
import static org.jiandu.supervisor.Weihai.certify;
import static org.jiandu.supervisor.Weihai.dismiss;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jiandu.law.Parameter;
import org.jiandu.law.Reading;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Topic;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Article16DismissalTest {
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    private static final LocalDate FRI_2022_07_01 = LocalDate.of(2022, 7, 1);
    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    private static final LocalDate THU_2022_09_01 = LocalDate.of(2022, 9, 1);

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FAILED_ASSESSMENT", "RESIGNED"})
    void art16_nobody_is_dismissed_without_an_established_ground(DismissalGround ground) {
        Verdict verdict = LIFECYCLE.assess(inOffice(WED_2022_06_01), dismiss(THU_2022_09_01, ground));

        assertThat(verdict.unmet()).hasSize(1);
        assertThat(verdict.unmet().get(0).citation().text(Locale.ENGLISH)).isEqualTo("Art. 16 item " + itemOf(ground));
    }

    @Test
    void art16_1_a_criminal_punishment_or_serious_bad_credit_during_the_term_is_a_ground() {
        Profile convicted = LAWYER.toBuilder()
                .addRecord(RecordEntry.decided(RecordKind.CRIMINAL_PUNISHMENT, MON_2022_08_01))
                .build();
        Profile defaulter =
                LAWYER.toBuilder().creditStanding(CreditStanding.SERIOUSLY_BAD).build();

        for (Profile profile : List.of(convicted, defaulter)) {
            SupervisorFile file = accept(
                    inOffice(WED_2022_06_01), new SupervisorAct.ChangeProfile(by(OFFICER, MON_2022_08_01), profile));
            assertThat(accept(file, dismiss(THU_2022_09_01, DismissalGround.CRIME_OR_BAD_CREDIT))
                            .stageOn(THU_2022_09_01))
                    .isEqualTo(Stage.DISMISSED);
        }
    }

    @Test
    void art16_1_a_record_that_is_not_decided_yet_is_no_ground() {
        for (RecordEntry entry : List.of(
                RecordEntry.pending(RecordKind.CRIMINAL_PUNISHMENT),
                RecordEntry.decided(RecordKind.CRIMINAL_PUNISHMENT, THU_2022_09_01.plusDays(1)))) {
            Profile accused = LAWYER.toBuilder().addRecord(entry).build();
            SupervisorFile file = accept(
                    inOffice(WED_2022_06_01), new SupervisorAct.ChangeProfile(by(OFFICER, MON_2022_08_01), accused));

            assertThat(against(file, dismiss(THU_2022_09_01, DismissalGround.CRIME_OR_BAD_CREDIT)))
                    .containsExactly("dismissal.crime-or-bad-credit");
        }
    }

    @Test
    void art16_1_a_party_sanction_during_the_term_is_a_bar_and_not_this_ground() {
        Profile sanctioned = LAWYER.toBuilder()
                .addRecord(RecordEntry.decided(RecordKind.PARTY_SANCTION, MON_2022_08_01))
                .build();
        SupervisorFile file = accept(
                inOffice(WED_2022_06_01), new SupervisorAct.ChangeProfile(by(OFFICER, MON_2022_08_01), sanctioned));

        assertThat(LIFECYCLE.concernsOn(file, THU_2022_09_01))
                .extracting(Concern::kind)
                .containsExactly(Concern.Kind.BAR);
        assertThat(against(file, dismiss(THU_2022_09_01, DismissalGround.CRIME_OR_BAD_CREDIT)))
                .containsExactly("dismissal.crime-or-bad-credit");
    }

    @ParameterizedTest
    @CsvSource({"LEAK, SECRECY", "GIFTS, NO_GIFTS", "PRIVATE_GAIN, NO_PRIVATE_GAIN"})
    void art16_2_to_4_a_breach_found_is_a_ground_and_a_breach_of_another_duty_is_not(
            DismissalGround ground, Duty duty) {
        for (Duty found : Duty.values()) {
            SupervisorFile file = accept(
                    inOffice(WED_2022_06_01),
                    new SupervisorAct.FindConduct(
                            by(OFFICER, MON_2022_08_01),
                            found,
                            Optional.empty(),
                            found(Topics.CONDUCT, true, MON_2022_08_01)));
            assertThat(LIFECYCLE.assess(file, dismiss(THU_2022_09_01, ground)).isLawful())
                    .isEqualTo(found == duty);
        }
    }

    @ParameterizedTest
    @CsvSource({"HARM_TO_IMAGE", "CIRCUMSTANCES", "OTHER"})
    void art16_5_7_8_the_ground_is_what_a_person_finds(DismissalGround ground) {
        SupervisorFile file = inOffice(WED_2022_06_01);
        Topic topic = topicOf(ground);

        assertThat(LIFECYCLE.assess(file, dismiss(THU_2022_09_01, ground)).findingsNeeded())
                .containsExactly(topic);
        assertThat(LIFECYCLE
                        .assess(file, dismiss(THU_2022_09_01, ground, found(topic, true, THU_2022_09_01)))
                        .conclusion())
                .isEqualTo(Conclusion.LAWFUL);
        assertThat(LIFECYCLE
                        .assess(file, dismiss(THU_2022_09_01, ground, found(topic, false, THU_2022_09_01)))
                        .conclusion())
                .isEqualTo(Conclusion.UNLAWFUL);
    }

    @ParameterizedTest
    @CsvSource({
        "U,     false",
        "UU,    true",
        "UUU,   true",
        "UAU,   false",
        "UEU,   true",
        "EUEU,  true",
        "EE,    false",
        "UOU,   true",
        "UUA,   true",
        "OO,    false"
    })
    void art16_6_two_unexcused_absences_in_a_row_make_the_ground(String activities, boolean ground) {
        assertThat(absences(play(activities), LIFECYCLE)).isEqualTo(ground);
    }

    @Test
    void art16_6_where_an_excused_absence_breaks_the_run_it_takes_two_after_it() {
        Lifecycle breaks = reading(
                SupervisorParameters.ABSENCES,
                new AbsenceRule.InARow(2, AbsenceRule.Excused.BREAKS_RUN, AbsenceRule.Span.CURRENT_TERM));

        assertThat(absences(play("UEU"), breaks)).isFalse();
        assertThat(absences(play("UEUU"), breaks)).isTrue();
    }

    @Test
    void art16_6_absences_count_by_the_day_of_the_activity_not_of_recording() {
        SupervisorFile file = play(
                inOffice(WED_2022_06_01),
                attendance(THU_2022_09_01, Presence.UNEXCUSED),
                attendance(FRI_2022_07_01, Presence.UNEXCUSED),
                attendance(MON_2022_08_01, Presence.ATTENDED));

        assertThat(LIFECYCLE.concernsOn(file, THU_2022_09_01)).isEmpty();
    }

    @Test
    void art16_6_an_excuse_accepted_later_replaces_the_record_and_lowers_the_ground() {
        SupervisorFile twice = play("UU");
        SupervisorFile excused = accept(
                twice, new SupervisorAct.RecordAttendance(by(OFFICER, day(1)), "activity-1", true, Presence.EXCUSED));

        assertThat(absences(excused, LIFECYCLE)).isFalse();
    }

    @Test
    void art16_6_a_dismissal_on_absences_states_the_events_and_any_other_none() {
        SupervisorFile file = play("UEUAU");
        SupervisorFile dismissed = accept(file, dismiss(THU_2022_09_01, DismissalGround.ABSENCES));

        assertThat(LIFECYCLE.absencesOn(file, THU_2022_09_01))
                .extracting(Attendance::date)
                .containsExactly(day(0), day(2));
        assertThat(dismissed.getAppointments().get(0).dismissal().orElseThrow().absences())
                .isEqualTo(LIFECYCLE.absencesOn(file, THU_2022_09_01));
        assertThat(LIFECYCLE.absencesOn(file, day(1))).isEmpty();
        assertThat(accept(file, dismissEffective(THU_2022_09_01))
                        .getAppointments()
                        .get(0)
                        .dismissal()
                        .orElseThrow()
                        .absences())
                .isEmpty();
    }

    @Test
    void art16_6_an_activity_that_is_held_twice_is_two_activities() {
        SupervisorFile file = inOffice(WED_2022_06_01);
        for (LocalDate date : List.of(FRI_2022_07_01, MON_2022_08_01)) {
            file = accept(
                    file, new SupervisorAct.RecordAttendance(by(OFFICER, date), "执法案卷评查", true, Presence.UNEXCUSED));
        }

        assertThat(absences(file, LIFECYCLE)).isTrue();
    }

    @Test
    void art16_6_one_absence_in_each_of_two_terms_counts_only_over_the_whole_appointment() {
        LocalDate fri20240531 = LocalDate.of(2024, 5, 31);
        LocalDate sat20240601 = LocalDate.of(2024, 6, 1);
        SupervisorFile file = play(
                inOffice(WED_2022_06_01),
                renew(LocalDate.of(2024, 5, 1)),
                attendance(fri20240531, Presence.UNEXCUSED),
                attendance(sat20240601, Presence.UNEXCUSED));
        Lifecycle wide = reading(
                SupervisorParameters.ABSENCES,
                new AbsenceRule.InARow(2, AbsenceRule.Excused.IGNORED, AbsenceRule.Span.CURRENT_APPOINTMENT));

        assertThat(LIFECYCLE.concernsOn(file, sat20240601)).isEmpty();
        assertThat(wide.concernsOn(file, sat20240601)).hasSize(1);
    }

    @Test
    void art16_z_a_dismissal_keeps_its_four_dates_apart() {
        LocalDate sat20221001 = LocalDate.of(2022, 10, 1);
        SupervisorFile decided = accept(inOffice(WED_2022_06_01), dismissEffective(sat20221001));
        SupervisorFile published = play(
                decided,
                new SupervisorAct.ServeDismissal(by(OFFICER, LocalDate.of(2022, 9, 5))),
                new SupervisorAct.PublishDismissal(by(OFFICER, LocalDate.of(2022, 9, 9))));
        Dismissal dismissal = published.getAppointments().get(0).dismissal().orElseThrow();

        assertThat(dismissal.decidedOn()).isEqualTo(THU_2022_09_01);
        assertThat(dismissal.servedOn()).contains(LocalDate.of(2022, 9, 5));
        assertThat(dismissal.publishedOn()).contains(LocalDate.of(2022, 9, 9));
        assertThat(dismissal.effectiveOn()).contains(sat20221001);
        assertThat(dismissal.liability()).contains("通报所在单位");
        assertThat(published.stageOn(sat20221001.minusDays(1))).isEqualTo(Stage.LEAVING);
        assertThat(published.isInOfficeOn(sat20221001.minusDays(1))).isTrue();
        assertThat(published.stageOn(sat20221001)).isEqualTo(Stage.DISMISSED);
    }

    @Test
    void art16_z_a_dismissal_is_not_retroactive_is_served_once_and_published_once() {
        SupervisorFile file = inOffice(WED_2022_06_01);
        SupervisorFile decided = accept(file, dismissEffective(LocalDate.of(2022, 10, 1)));
        SupervisorAct serve = new SupervisorAct.ServeDismissal(by(OFFICER, THU_2022_09_01));
        SupervisorAct publish = new SupervisorAct.PublishDismissal(by(OFFICER, THU_2022_09_01));

        assertThat(against(file, dismissEffective(MON_2022_08_01))).containsExactly("dismissal.not-retroactive");
        assertThat(against(accept(decided, serve), serve)).containsExactly("dismissal.served-once");
        assertThat(against(accept(decided, publish), publish)).containsExactly("dismissal.published-once");
        assertThat(against(decided, dismissEffective(LocalDate.of(2022, 10, 1))))
                .containsExactly("stage.already-dismissed");
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVICE", "PUBLICATION"})
    void art16_z_read_otherwise_it_takes_effect_when_served_or_published(DismissalEffect effect) {
        Lifecycle lifecycle = reading(SupervisorParameters.DISMISSAL_EFFECT, effect);
        SupervisorFile decided = lifecycle
                .decide(
                        inOffice(WED_2022_06_01),
                        dismiss(
                                MON_2022_08_01,
                                DismissalGround.OTHER,
                                found(Topics.OTHER_GROUND, true, MON_2022_08_01)))
                .accepted()
                .orElseThrow()
                .state();
        SupervisorAct notified = effect == DismissalEffect.SERVICE
                ? new SupervisorAct.ServeDismissal(by(OFFICER, THU_2022_09_01))
                : new SupervisorAct.PublishDismissal(by(OFFICER, THU_2022_09_01));
        SupervisorFile done =
                lifecycle.decide(decided, notified).accepted().orElseThrow().state();

        assertThat(decided.stageOn(THU_2022_09_01)).isEqualTo(Stage.LEAVING);
        assertThat(done.stageOn(THU_2022_09_01.minusDays(1))).isEqualTo(Stage.LEAVING);
        assertThat(done.stageOn(THU_2022_09_01)).isEqualTo(Stage.DISMISSED);
    }

    @Test
    void art16_dismissal_is_for_the_period_of_engagement() {
        SupervisorFile file = inOffice(WED_2022_06_01);
        SupervisorFile appointed = Weihai.play(
                newFile(),
                nominate(WED_2022_06_01),
                approve(WED_2022_06_01),
                Weihai.postNotice(WED_2022_06_01),
                new SupervisorAct.IssueCertificate(
                        by(OFFICER, FRI_2022_07_01), "W-1", Optional.of(MON_2022_08_01), List.of()));
        Finding finding = found(Topics.OTHER_GROUND, true, FRI_2022_07_01);

        assertThat(against(file, dismiss(LocalDate.of(2024, 6, 1), DismissalGround.OTHER, finding)))
                .containsExactly("stage.no-longer-engaged");
        Verdict early = LIFECYCLE.assess(appointed, dismiss(FRI_2022_07_01, DismissalGround.OTHER, finding));
        assertThat(against(early)).containsExactly("stage.term-not-begun");
        assertThat(early.earliest()).isEqualTo(Earliest.from(MON_2022_08_01));
        assertThat(early.unmet()).extracting(Reason::earliest).containsExactly(Earliest.from(MON_2022_08_01));
        // Who will be in office comes forward again when that is over, two changes later.
        assertThat(LIFECYCLE.assess(appointed, nominate(FRI_2022_07_01)).unmet())
                .extracting(Reason::earliest)
                .containsExactly(Earliest.from(LocalDate.of(2024, 8, 1)));
    }

    @Test
    void art16_a_person_dismissed_for_fault_comes_back_only_as_the_policy_admits() {
        SupervisorFile dismissed = dismissedFor(DismissalGround.HARM_TO_IMAGE);
        SupervisorAct back = nominate(THU_2022_09_01);
        SupervisorFile candidate = accept(dismissed, back);
        List<Finding> findings = new ArrayList<>(review(THU_2022_09_01));
        findings.add(found(Topics.REAPPOINTMENT, true, THU_2022_09_01));

        assertThat(LIFECYCLE.assess(candidate, approve(THU_2022_09_01)).findingsNeeded())
                .containsExactly(Topics.REAPPOINTMENT);
        assertThat(LIFECYCLE
                        .assess(candidate, new SupervisorAct.Approve(by(OFFICER, THU_2022_09_01), findings))
                        .isLawful())
                .isTrue();
        assertThat(reappointment(Reappointment.of(Reappointment.Kind.BARRED_FOR_EVER))
                        .assess(dismissed, back)
                        .earliest())
                .isEqualTo(Earliest.never());
        assertThat(reappointment(Reappointment.barredFor(Period.ofYears(5)))
                        .assess(dismissed, back)
                        .earliest())
                .isEqualTo(Earliest.from(MON_2022_08_01.plusYears(5)));
        assertThat(reappointment(Reappointment.of(Reappointment.Kind.NOT_BARRED))
                        .assess(candidate, approve(THU_2022_09_01))
                        .isLawful())
                .isTrue();
    }

    @Test
    void art16_a_bar_for_a_period_is_over_on_the_anniversary_and_not_a_day_before() {
        Lifecycle lifecycle = reappointment(Reappointment.barredFor(Period.ofYears(1)));
        SupervisorFile dismissed = dismissedFor(DismissalGround.HARM_TO_IMAGE);
        LocalDate tue20230801 = LocalDate.of(2023, 8, 1);

        assertThat(against(lifecycle.assess(dismissed, nominate(tue20230801.minusDays(1)))))
                .containsExactly("eligibility.reappointment");
        assertThat(against(lifecycle.assess(dismissed, nominate(tue20230801)))).isEmpty();
    }

    @Test
    void art16_of_several_dismissals_the_bar_that_lasts_longest_counts_and_the_last_one_for_ever() {
        SupervisorFile twice = play(
                dismissedFor(DismissalGround.CIRCUMSTANCES),
                nominate(MON_2022_08_01),
                approve(MON_2022_08_01),
                postNotice(MON_2022_08_01),
                certify(MON_2022_08_01.plusDays(8)),
                dismiss(
                        THU_2022_09_01,
                        DismissalGround.HARM_TO_IMAGE,
                        found(Topics.HARM_TO_IMAGE, true, THU_2022_09_01)));
        LocalDate sat20221001 = LocalDate.of(2022, 10, 1);
        Reappointment never = Reappointment.of(Reappointment.Kind.BARRED_FOR_EVER);

        assertThat(afterBoth(Reappointment.barredFor(Period.ofYears(3)), Reappointment.barredFor(Period.ofYears(1)))
                        .assess(twice, nominate(sat20221001))
                        .earliest())
                .isEqualTo(Earliest.from(MON_2022_08_01.plusYears(3)));
        assertThat(afterBoth(Reappointment.barredFor(Period.ofYears(1)), Reappointment.barredFor(Period.ofYears(3)))
                        .assess(twice, nominate(sat20221001))
                        .earliest())
                .isEqualTo(Earliest.from(THU_2022_09_01.plusYears(3)));
        assertThat(reason(afterBoth(never, never).assess(twice, nominate(sat20221001)), "eligibility.reappointment")
                        .because()
                        .orElseThrow()
                        .arguments())
                .containsExactly(THU_2022_09_01);
    }

    private static Lifecycle afterBoth(Reappointment circumstances, Reappointment harm) {
        return reading(
                SupervisorParameters.REAPPOINTMENT,
                Map.of(DismissalGround.CIRCUMSTANCES, circumstances, DismissalGround.HARM_TO_IMAGE, harm));
    }

    @Test
    void art16_7_a_person_dismissed_without_fault_comes_back_freely() {
        SupervisorFile dismissed = dismissedFor(DismissalGround.CIRCUMSTANCES);
        Lifecycle strict = reappointment(Reappointment.of(Reappointment.Kind.BARRED_FOR_EVER));

        assertThat(strict.assess(dismissed, nominate(THU_2022_09_01)).isLawful())
                .isTrue();
        assertThat(against(accept(dismissed, nominate(THU_2022_09_01)), approve(THU_2022_09_01)))
                .isEmpty();
    }

    @Test
    void art16_the_person_concerned_cannot_dismiss_himself() {
        SupervisorAct act = new SupervisorAct.Dismiss(
                by(SELF, THU_2022_09_01),
                DismissalGround.OTHER,
                Optional.empty(),
                Optional.empty(),
                List.of(found(Topics.OTHER_GROUND, true, THU_2022_09_01)));

        Verdict verdict = LIFECYCLE.assess(inOffice(WED_2022_06_01), act);

        assertThat(against(verdict)).containsExactly("actor.engaging-authority");
        assertThat(reason(verdict, "dismissal.other").isMet()).isTrue();
    }

    private static SupervisorFile dismissedFor(DismissalGround ground) {
        return accept(
                inOffice(WED_2022_06_01),
                dismiss(MON_2022_08_01, ground, found(topicOf(ground), true, MON_2022_08_01)));
    }

    private static Lifecycle reappointment(Reappointment rule) {
        return reading(SupervisorParameters.REAPPOINTMENT, Reappointment.afterFaults(rule));
    }

    private static <T> Lifecycle reading(Parameter<T> parameter, T value) {
        return Lifecycle.of(Weihai.POLICY.toBuilder()
                .read(parameter, value, Reading.of("Another reading.", "另一种解释。"))
                .build());
    }

    private static SupervisorAct dismissEffective(LocalDate effective) {
        return new SupervisorAct.Dismiss(
                by(OFFICER, THU_2022_09_01),
                DismissalGround.OTHER,
                Optional.of(effective),
                Optional.of("通报所在单位"),
                List.of(found(Topics.OTHER_GROUND, true, THU_2022_09_01)));
    }

    /** A letter an activity: attended, excused, unexcused, or unexcused at an activity of others. */
    private static SupervisorFile play(String activities) {
        SupervisorFile file = inOffice(WED_2022_06_01);
        for (int i = 0; i < activities.length(); i++) {
            char letter = activities.charAt(i);
            Presence presence = switch (letter) {
                case 'A' -> Presence.ATTENDED;
                case 'E' -> Presence.EXCUSED;
                default -> Presence.UNEXCUSED;
            };
            file = accept(
                    file,
                    new SupervisorAct.RecordAttendance(by(OFFICER, day(i)), "activity-" + i, letter != 'O', presence));
        }
        return file;
    }

    private static LocalDate day(int activity) {
        return FRI_2022_07_01.plusDays(activity);
    }

    private static boolean absences(SupervisorFile file, Lifecycle lifecycle) {
        return lifecycle.concernsOn(file, THU_2022_09_01).stream()
                .anyMatch(concern -> concern.ground().equals(Optional.of(DismissalGround.ABSENCES)));
    }

    private static SupervisorFile play(SupervisorFile file, SupervisorAct... acts) {
        return Weihai.play(file, acts);
    }

    private static int itemOf(DismissalGround ground) {
        return switch (ground) {
            case CRIME_OR_BAD_CREDIT -> 1;
            case LEAK -> 2;
            case GIFTS -> 3;
            case PRIVATE_GAIN -> 4;
            case HARM_TO_IMAGE -> 5;
            case ABSENCES -> 6;
            case CIRCUMSTANCES -> 7;
            case OTHER -> 8;
            case FAILED_ASSESSMENT, RESIGNED -> throw new IllegalArgumentException(ground + " is not listed by Weihai");
        };
    }

    private static Topic topicOf(DismissalGround ground) {
        return switch (ground) {
            case HARM_TO_IMAGE -> Topics.HARM_TO_IMAGE;
            case CIRCUMSTANCES -> Topics.CIRCUMSTANCES;
            default -> Topics.OTHER_GROUND;
        };
    }
}
