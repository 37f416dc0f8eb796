package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;
import static org.jiandu.supervisor.Weihai.OFFICER;
import static org.jiandu.supervisor.Weihai.POLICY;
import static org.jiandu.supervisor.Weihai.approve;
import static org.jiandu.supervisor.Weihai.by;
import static org.jiandu.supervisor.Weihai.certify;
import static org.jiandu.supervisor.Weihai.found;
import static org.jiandu.supervisor.Weihai.inOffice;
import static org.jiandu.supervisor.Weihai.newFile;
import static org.jiandu.supervisor.Weihai.nominate;
import static org.jiandu.supervisor.Weihai.play;
import static org.jiandu.supervisor.Weihai.postNotice;
import static org.jiandu.supervisor.Weihai.renew;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jiandu.explanation.Explanation;
import org.jiandu.explanation.Golden;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.time.WorkCalendar;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** Verdicts on a supervisor, as they are read. */
class SupervisorExplanationTest {
    private static final LocalDate SUN_2022_04_17 = LocalDate.of(2022, 4, 17);
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    private static final LocalDate THU_2022_06_02 = LocalDate.of(2022, 6, 2);
    private static final LocalDate MON_2022_06_06 = LocalDate.of(2022, 6, 6);
    private static final LocalDate TUE_2022_06_07 = LocalDate.of(2022, 6, 7);
    private static final LocalDate WED_2024_05_15 = LocalDate.of(2024, 5, 15);
    private static final LocalDate FRI_2026_05_15 = LocalDate.of(2026, 5, 15);

    @Test
    void a_lawful_an_unlawful_and_a_waiting_act_read_as_approved() throws IOException {
        SupervisorFile inOffice = inOffice(WED_2022_06_01);
        SupervisorFile renewed = play(inOffice, renew(WED_2024_05_15));
        Golden.assertRendered(
                "supervisor",
                explain(inOffice, renew(WED_2024_05_15)),
                explain(renewed, renew(FRI_2026_05_15)),
                explain(onNotice(), certify(TUE_2022_06_07)),
                explain(play(newFile(), nominate(WED_2022_06_01)), approveFinding(WeihaiMeasures.KNOWS_THE_LAW)),
                explain(newFile(), certify(SUN_2022_04_17)));
    }

    @Test
    void it_holds_what_the_verdict_holds() {
        SupervisorAct act = certify(TUE_2022_06_07);
        Verdict verdict = LIFECYCLE.assess(onNotice(), act);
        Explanation explanation = Explanation.of(POLICY, act, verdict);

        assertThat(explanation.act()).isEqualTo(ActKind.ISSUE_CERTIFICATE);
        assertThat(explanation.actor()).isEqualTo(OFFICER.role());
        assertThat(explanation.date()).isEqualTo(TUE_2022_06_07);
        assertThat(explanation.instrument()).isEqualTo(WeihaiMeasures.INSTRUMENT);
        assertThat(explanation.conclusion()).isEqualTo(Conclusion.UNLAWFUL);
        assertThat(explanation.conditions()).isEqualTo(verdict.reasons());
        assertThat(explanation.unmet()).isEqualTo(verdict.unmet());
        assertThat(explanation.readings()).isEqualTo(verdict.readings());
        assertThat(explanation.findingsNeeded()).isEqualTo(verdict.findingsNeeded());
        assertThat(explanation.earliest()).isEqualTo(Earliest.from(LocalDate.of(2022, 6, 14)));
        assertThat(explanation.calendar()).isEmpty();
    }

    @Test
    void a_question_for_another_day_names_that_day() {
        SupervisorAct act = certify(TUE_2022_06_07);
        LocalDate asked = LocalDate.of(2022, 6, 14);
        Explanation explanation = Explanation.of(POLICY, act, asked, LIFECYCLE.assessOn(onNotice(), act, asked));

        assertThat(explanation.date()).isEqualTo(asked);
        assertThat(explanation.conclusion()).isEqualTo(Conclusion.LAWFUL);
        assertThat(explanation.text(Locale.ENGLISH))
                .contains("2022-06-14", "Answer: lawful")
                .doesNotContain("What would make it lawful");
    }

    @Test
    void the_calendar_is_named_where_days_were_counted_by_one() {
        WorkCalendar calendar = WorkCalendars.stateCouncil();
        SupervisorAct act = postNotice(THU_2022_06_02);
        Explanation explanation = Explanation.of(POLICY, act, LIFECYCLE.assess(newFile(), act));

        assertThat(explanation.by(calendar).calendar()).contains(calendar.version());
        assertThat(explanation.by(calendar).text(Locale.ENGLISH)).contains("Work calendar: " + calendar.version());
        assertThat(explanation.text(Locale.ENGLISH)).doesNotContain("Work calendar");
    }

    @Test
    void an_instrument_that_is_repealed_says_until_when_it_was_in_force() {
        Lifecycle repealed = Lifecycle.of(Variation.REPEALED_IN_2027.applyTo(POLICY));
        SupervisorAct act = nominate(WED_2022_06_01);
        Explanation explanation = Explanation.of(repealed.policy(), act, repealed.assess(newFile(), act));

        assertThat(explanation.text(Locale.ENGLISH)).contains("in force from 2022-04-18 to 2027-04-17 (Art. 18)");
        assertThat(explanation.text(Locale.SIMPLIFIED_CHINESE)).contains("施行期间自2022-04-18至2027-04-17（第十八条）");
    }

    @Test
    void words_of_a_person_make_no_line_and_no_markup_of_their_own() {
        String words = "# seen\n- **not** [met](http://x) <b> `a`\u2028| \u001b[31m";
        SupervisorAct act = new SupervisorAct.Approve(
                by(OFFICER, THU_2022_06_02),
                List.of(new Finding(WeihaiMeasures.KNOWS_THE_LAW, false, "科_长", THU_2022_06_02, words)));
        Explanation explanation =
                Explanation.of(POLICY, act, LIFECYCLE.assess(play(newFile(), nominate(WED_2022_06_01)), act));

        assertThat(explanation.text(Locale.ENGLISH))
                .contains("Because: found not to hold by 科_长: # seen - **not** [met](http://x) <b> `a` | [31m\n");
        assertThat(explanation.markdown(Locale.ENGLISH))
                .contains("科\\_长: # seen - \\*\\*not\\*\\* \\[met\\](http://x) \\<b\\> \\`a\\` \\| \\[31m\n");
    }

    private static SupervisorFile onNotice() {
        return play(newFile(), nominate(WED_2022_06_01), approve(THU_2022_06_02), postNotice(MON_2022_06_06));
    }

    private static SupervisorAct approveFinding(Topic topic) {
        return new SupervisorAct.Approve(by(OFFICER, THU_2022_06_02), List.of(found(topic, true, THU_2022_06_02)));
    }

    private static Explanation explain(SupervisorFile file, SupervisorAct act) {
        return Explanation.of(POLICY, act, LIFECYCLE.assess(file, act));
    }
}
