package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.supervisor.Verdicts.against;
import static org.jiandu.supervisor.Weihai.AGENCY;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;
import static org.jiandu.supervisor.Weihai.OFFICER;
import static org.jiandu.supervisor.Weihai.PUBLIC;
import static org.jiandu.supervisor.Weihai.accept;
import static org.jiandu.supervisor.Weihai.approve;
import static org.jiandu.supervisor.Weihai.by;
import static org.jiandu.supervisor.Weihai.certify;
import static org.jiandu.supervisor.Weihai.found;
import static org.jiandu.supervisor.Weihai.inOffice;
import static org.jiandu.supervisor.Weihai.newFile;
import static org.jiandu.supervisor.Weihai.nominate;
import static org.jiandu.supervisor.Weihai.play;
import static org.jiandu.supervisor.Weihai.postNotice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jiandu.law.Setting;
import org.jiandu.party.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Article9And13ConductTest {
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    private static final LocalDate FRI_2022_07_01 = LocalDate.of(2022, 7, 1);

    @Test
    void art13_an_agency_reports_a_breach_and_the_authority_answers_the_report() {
        SupervisorFile reported = accept(inOffice(WED_2022_06_01), report(AGENCY));
        SupervisorFile answered = accept(reported, finding(Duty.NO_GIFTS, true, Optional.of(1)));

        assertThat(reported.getBreachReports()).hasSize(1);
        assertThat(LIFECYCLE.concernsOn(reported, FRI_2022_07_01)).isEmpty();
        assertThat(answered.getConducts())
                .singleElement()
                .satisfies(conduct -> assertThat(conduct.isBreach()).isTrue());
    }

    @Test
    void art13_nobody_but_an_agency_reports_this_way() {
        assertThat(against(inOffice(WED_2022_06_01), report(PUBLIC))).containsExactly("actor.agency");
        assertThat(against(inOffice(WED_2022_06_01), report(OFFICER))).containsExactly("actor.agency");
    }

    @Test
    void art13_a_finding_answers_only_a_report_on_record() {
        SupervisorFile reported = accept(inOffice(WED_2022_06_01), report(AGENCY));

        for (int number : new int[] {0, 2}) {
            assertThat(against(reported, finding(Duty.NO_GIFTS, true, Optional.of(number))))
                    .containsExactly("duties.report-on-record");
        }
        assertThat(against(inOffice(WED_2022_06_01), finding(Duty.NO_GIFTS, true, Optional.of(1))))
                .containsExactly("duties.report-on-record");
    }

    @Test
    void art9_conduct_is_found_only_of_somebody_who_has_served() {
        assertThat(against(newFile(), finding(Duty.NO_GIFTS, true, Optional.empty())))
                .containsExactly("stage.never-served");
    }

    @ParameterizedTest
    @CsvSource({"NO_PRIVATE_GAIN, PRIVATE_GAIN", "SECRECY, LEAK", "NO_GIFTS, GIFTS"})
    void art9_2_to_4_an_established_breach_raises_the_ground_of_article_16(Duty duty, DismissalGround ground) {
        SupervisorFile file = accept(inOffice(WED_2022_06_01), finding(duty, true, Optional.empty()));

        assertThat(LIFECYCLE.concernsOn(file, FRI_2022_07_01))
                .extracting(Concern::ground)
                .containsExactly(Optional.of(ground));
        assertThat(LIFECYCLE.concernsOn(file, FRI_2022_07_01.minusDays(1))).isEmpty();
    }

    @Test
    void art9_4_a_breach_in_a_former_engagement_makes_no_ground_in_a_later_one() {
        LocalDate mon20240610 = LocalDate.of(2024, 6, 10);
        SupervisorFile again = play(
                accept(inOffice(WED_2022_06_01), finding(Duty.NO_GIFTS, true, Optional.empty())),
                nominate(mon20240610),
                approve(mon20240610),
                postNotice(mon20240610),
                certify(mon20240610.plusDays(8)));

        assertThat(again.isInOfficeOn(mon20240610.plusDays(8))).isTrue();
        assertThat(LIFECYCLE.concernsOn(again, mon20240610.plusDays(8))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DILIGENCE", "NO_MISUSE_OF_TITLE"})
    void art9_1_and_5_a_breach_is_on_record_and_makes_no_ground_of_its_own(Duty duty) {
        SupervisorFile file = accept(inOffice(WED_2022_06_01), finding(duty, true, Optional.empty()));

        assertThat(file.getConducts()).hasSize(1);
        assertThat(LIFECYCLE.concernsOn(file, FRI_2022_07_01)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void art9_a_later_finding_that_nothing_was_breached_lowers_the_ground(Duty duty) {
        SupervisorFile file = accept(inOffice(WED_2022_06_01), finding(duty, true, Optional.empty()));
        SupervisorFile cleared = accept(file, finding(duty, false, Optional.empty()));

        assertThat(LIFECYCLE.concernsOn(cleared, FRI_2022_07_01)).isEmpty();
    }

    @Test
    void art9_a_duty_that_the_instrument_does_not_list_is_not_found_breached() {
        Lifecycle fewer = Lifecycle.of(Weihai.POLICY.toBuilder()
                .set(
                        SupervisorParameters.DUTIES,
                        Setting.text(
                                Set.of(Duty.SECRECY), Weihai.POLICY.instrument().article(9)))
                .build());
        SupervisorFile file = inOffice(WED_2022_06_01);

        assertThat(against(fewer.assess(file, finding(Duty.NO_GIFTS, true, Optional.empty()))))
                .containsExactly("duties.listed");
        assertThat(against(fewer.assess(file, report(AGENCY)))).containsExactly("duties.listed");
        assertThat(against(fewer.assess(file, finding(Duty.SECRECY, true, Optional.empty()))))
                .isEmpty();
    }

    private static SupervisorAct report(Actor actor) {
        return new SupervisorAct.ReportBreach(by(actor, FRI_2022_07_01), Duty.NO_GIFTS, "收受礼品");
    }

    private static SupervisorAct finding(Duty duty, boolean breached, Optional<Integer> report) {
        return new SupervisorAct.FindConduct(
                by(OFFICER, FRI_2022_07_01), duty, report, found(Topics.CONDUCT, breached, FRI_2022_07_01));
    }
}
