package org.jiandu.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiandu.registry.Weihai.BUREAU;
import static org.jiandu.registry.Weihai.OFFICER;
import static org.jiandu.registry.Weihai.by;
import static org.jiandu.registry.Weihai.certify;
import static org.jiandu.registry.Weihai.file;
import static org.jiandu.registry.Weihai.inOffice;
import static org.jiandu.registry.Weihai.onNotice;
import static org.jiandu.registry.Weihai.person;
import static org.jiandu.registry.Weihai.registry;
import static org.jiandu.registry.Weihai.require;
import static org.jiandu.registry.Weihai.submit;

import java.time.LocalDate;
import java.util.UUID;
import org.jiandu.party.Person;
import org.jiandu.persistence.OutcomeUnknownException;
import org.jiandu.persistence.memory.LostAnswers;
import org.jiandu.persistence.memory.LostAnswers.Fate;
import org.jiandu.persistence.memory.MemoryStorage;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A lost answer never doubles a certificate, a report or a reminder. */
class LostAnswersTest {
    private static final LocalDate SAT_2024_06_01 = LocalDate.of(2024, 6, 1);
    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LocalDate TUE_2024_07_09 = LocalDate.of(2024, 7, 9);
    private static final ReportId REPORT = new ReportId("r-1");
    private static final UUID REQUEST = new UUID(1, 2);

    private final LostAnswers store = new LostAnswers(new MemoryStorage().open());
    private final SocialSupervision registry = registry(store);
    private final Person wang = person("wang");

    @ParameterizedTest
    @EnumSource(names = {"LOST_BEFORE", "LOST_AFTER"})
    void art4_a_certificate_whose_answer_is_lost_is_issued_once(Fate fate) {
        onNotice(registry, wang, SAT_2024_06_01);
        store.next(Fate.ANSWERED); // the claim on the number
        store.next(fate);

        require(registry.supervisors().act(file(wang), certify(SAT_2024_06_01, "W-1")));
        assertThat(registry.supervisors().get(file(wang)).state().getAppointments())
                .hasSize(1);
        assertThat(registry.supervisors().journal(file(wang))).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOST_BEFORE", "LOST_AFTER"})
    void art4_a_claim_whose_answer_is_lost_is_the_callers_all_the_same(Fate fate) {
        onNotice(registry, wang, SAT_2024_06_01);
        store.next(fate);

        require(registry.supervisors().act(file(wang), certify(SAT_2024_06_01, "W-1")));
    }

    @Test
    void art8_a_report_whose_answers_stay_lost_is_submitted_once_by_the_request_that_is_repeated() {
        inOffice(registry, wang, SAT_2024_06_01);
        loseAll(Fate.LOST_AFTER);
        ReportAct.Submit report = submit(wang, MON_2024_06_03, "占道经营");
        assertThatExceptionOfType(OutcomeUnknownException.class)
                .isThrownBy(() -> registry.reports().submit(REPORT, BUREAU, report, REQUEST));

        require(registry.reports().submit(REPORT, BUREAU, report, REQUEST));
        assertThat(registry.reports().journal(REPORT)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOST_BEFORE", "LOST_AFTER"})
    void art12_a_reminder_whose_answers_stay_lost_is_sent_once_by_the_request_that_is_repeated(Fate fate) {
        inOffice(registry, wang, SAT_2024_06_01);
        require(registry.reports().submit(REPORT, BUREAU, submit(wang, MON_2024_06_03, "占道经营")));
        ReportAct remind = new ReportAct.Remind(by(OFFICER, TUE_2024_07_09), "请尽快反馈");
        loseAll(fate);
        assertThatExceptionOfType(OutcomeUnknownException.class)
                .isThrownBy(() -> registry.reports().act(REPORT, remind, REQUEST));

        require(registry.reports().act(REPORT, remind, REQUEST));
        require(registry.reports().act(REPORT, remind, REQUEST));
        assertThat(registry.reports().get(REPORT).state().getReminders()).hasSize(1);
    }

    /** As often as the registry sends again. */
    private void loseAll(Fate fate) {
        for (int i = 0; i < 5; i++) {
            store.next(fate);
        }
    }
}
