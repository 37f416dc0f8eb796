package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementId;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.engagement.MatterActKind;
import org.jiandu.engagement.Participation;
import org.jiandu.engagement.ParticipationActKind;
import org.jiandu.engagement.ParticipationStage;
import org.jiandu.engagement.Reexamination;
import org.jiandu.engagement.Replacement;
import org.jiandu.engagement.Request;
import org.jiandu.engagement.Ruling;
import org.jiandu.examples.quickstart.EngagementPlayback.AttendanceStep;
import org.jiandu.examples.quickstart.EngagementPlayback.Played;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.Ground;
import org.jiandu.recusal.Kinship;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.recusal.RecusalNeed;
import org.jiandu.recusal.Relation;
import org.jiandu.recusal.Screening;
import org.jiandu.supervisor.Attendance;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;

class EngagementsRunTest {
    private static final Playback SUPERVISORS = Bundled.SUPERVISORS;
    private static final EngagementPlayback ENGAGEMENTS = Bundled.ENGAGEMENTS;
    private static final Run RUN = Run.english();
    private static final String ENGLISH = RUN.out();
    private static final String CHINESE = Run.chinese().out();

    @Test
    void every_act_says_what_it_expects_and_comes_so() {
        assertThat(ENGAGEMENTS.played())
                .hasSizeGreaterThan(70)
                .allSatisfy(played -> assertThat(played.line().expected())
                        .as("line %d", played.line().number())
                        .contains(played.reply().answer()));
        assertThat(ENGAGEMENTS.attended())
                .hasSize(10)
                .allSatisfy(attended -> assertThat(attended.reply().answer()).isEqualTo(Answer.ACCEPTED));
    }

    @Test
    void the_refused_acts_are_these_with_these_articles() {
        assertThat(ENGAGEMENTS.played().stream()
                        .filter(played -> played.reply().answer() != Answer.ACCEPTED)
                        .map(EngagementsRunTest::summary))
                .containsExactly(
                        "2025-11-04 e-01 INVITE Art. 10 para. 1 UNLAWFUL",
                        "2025-11-04 e-01 INVITE Art. 10 para. 1 UNLAWFUL",
                        "2025-11-12 e-01 ASK_WITHDRAWAL Art. 10 para. 1 UNLAWFUL",
                        "2025-12-08 e-02 DECIDE_WITHDRAWAL Art. 10 para. 1 UNLAWFUL",
                        "2025-12-09 e-02 WAIVE_RECUSAL Art. 10 UNLAWFUL",
                        "2026-01-06 e-03 INVITE Art. 10 para. 1 NEEDS_FINDING");
    }

    private static String summary(Played played) {
        Verdict verdict = played.reply().verdict().orElseThrow();
        return played.dated().date() + " " + played.dated().engagement() + " "
                + played.act().orElseThrow().kind() + " "
                + verdict.unmet().get(0).citation().text(Locale.ENGLISH) + " "
                + verdict.conclusion();
    }

    @Test
    void the_engagements_show_every_kind_and_every_act() {
        assertThat(ENGAGEMENTS.engagements().stream().flatMap(engagement -> engagement.getKind().stream()))
                .contains(EngagementKind.values());
        assertThat(ENGAGEMENTS.played())
                .<Enum<?>>extracting(played -> played.act().orElseThrow().kind())
                .contains(MatterActKind.values())
                .contains(ParticipationActKind.values());
    }

    @Test
    void art10_a_brother_or_sister_by_a_parent_in_common_is_a_near_relative_and_a_place_of_service_is_another_ground() {
        assertThat(screening("e-01", "p-05").grounds())
                .singleElement()
                .isInstanceOfSatisfying(Ground.NearRelative.class, ground -> {
                    assertThat(ground.path().relation()).isEqualTo(Relation.SIBLING);
                    assertThat(ground.path().ties())
                            .extracting(Kinship::person)
                            .containsExactly(new PersonId("q-01"), new PersonId("q-01"));
                });
        assertThat(screening("e-01", "p-26").grounds()).singleElement().isInstanceOf(Ground.OwnPlaceOfService.class);
        assertThat(screening("e-03", "p-23").need()).isEqualTo(RecusalNeed.NEEDS_PERSON);
    }

    @Test
    void art10_one_stepped_aside_and_one_was_ordered_and_each_is_on_record() {
        assertThat(part("e-01", "p-27").getRecusals()).singleElement().satisfies(recusal -> {
            assertThat(recusal.ordered()).isFalse();
            assertThat(recusal.heads()).isEqualTo(Set.of(RecusalHead.OTHER));
        });
        assertThat(part("e-01", "p-10").getRecusals()).singleElement().satisfies(recusal -> {
            assertThat(recusal.ordered()).isTrue();
            assertThat(recusal.heads()).isEqualTo(Set.of(RecusalHead.PLACE_OF_SERVICE));
        });
    }

    @Test
    void art10_a_recusal_is_taken_back_with_agreement_and_stays_where_a_ground_is_known() {
        assertThat(part("e-01", "p-27").getWithdrawal().flatMap(Request::ruling).map(Ruling::granted))
                .contains(true);
        assertThat(stage("e-01", "p-27")).isEqualTo(ParticipationStage.ATTENDED);
        assertThat(part("e-02", "p-02").getWithdrawal().flatMap(Request::ruling).map(Ruling::granted))
                .contains(false);
        assertThat(stage("e-02", "p-02")).isEqualTo(ParticipationStage.STEPPED_ASIDE);
    }

    @Test
    void art10_the_first_of_the_candidates_without_a_ground_takes_the_place() {
        assertThat(part("e-01", "p-13").getReplaces()).contains(new Replacement(new PersonId("p-10"), "原参加人员被要求回避"));
        assertThat(engagement("e-01").getParticipations())
                .extracting(Participation::getPerson)
                .containsExactlyInAnyOrder(new PersonId("p-10"), new PersonId("p-13"), new PersonId("p-27"));
    }

    @Test
    void art10_what_was_done_before_a_marriage_became_known_is_listed_and_re_examined() {
        assertThat(ENGAGEMENTS.late())
                .extracting(
                        late -> late.knownFrom() + " " + late.affected().act().person() + " "
                                + late.affected().act().reference() + " "
                                + late.affected().since())
                .containsExactly("2025-10-20 p-13 e-04/ENGAGED 2019-05-01", "2025-10-20 p-13 e-04/ATTENDED 2019-05-01");
        assertThat(part("e-04", "p-13").getReexaminations())
                .singleElement()
                .extracting(Reexamination::ruling)
                .satisfies(ruling -> assertThat(ruling.map(Ruling::granted)).contains(false));
    }

    @Test
    void art16_6_the_ground_arises_at_the_second_absence_and_a_late_excuse_lowers_it() {
        List<AttendanceStep> ofP30 = ENGAGEMENTS.attendances().stream()
                .filter(step -> step.person().equals(new PersonId("p-30")))
                .toList();

        assertThat(ofP30).extracting(EngagementsRunTest::absences).containsExactly("0 0", "0 0", "0 2", "2 0");
        assertThat(ofP30).extracting(EngagementsRunTest::isGround).containsExactly(false, false, true, false);
    }

    @Test
    void art16_6_an_event_of_an_agency_is_on_the_file_and_does_not_count() {
        SupervisorFile file = SUPERVISORS.file(new PersonId("p-30"));

        assertThat(file.getAttendances())
                .filteredOn(attendance -> !attendance.organisedByAuthority())
                .extracting(Attendance::activity)
                .containsExactly("e-06");
    }

    private static String absences(AttendanceStep step) {
        return Stream.of(step.before(), step.after())
                .map(file -> SUPERVISORS.lifecycle().absencesOn(file, step.recordedOn()))
                .map(absences -> String.valueOf(absences.size()))
                .reduce((before, after) -> before + " " + after)
                .orElseThrow();
    }

    private static boolean isGround(AttendanceStep step) {
        return SUPERVISORS.lifecycle().concernsOn(step.after(), step.recordedOn()).stream()
                .flatMap(concern -> concern.ground().stream())
                .anyMatch(DismissalGround.ABSENCES::equals);
    }

    @Test
    void art8_5_the_study_was_given_back_once_and_then_accepted() {
        assertThat(part("e-08", "p-01").getWork()).contains("study-2026-01/v2");
        assertThat(stage("e-08", "p-01")).isEqualTo(ParticipationStage.COMPLETED);
    }

    @Test
    void the_sections_speak_english() {
        assertThat(ENGLISH)
                .contains("9 engagements, 73 acts on them: 67 accepted, 5 refused, 1 waiting for a finding.")
                .contains("Every act on an engagement came as the engagements file expects.")
                .contains("9. Who takes part in what on 2026-04-10: 9 engagements")
                .contains("p-13 马**   took part             in the place of p-10")
                .contains("assigned matter: 走访摊               called off")
                .contains("10. Who had to stand aside, as two audiences are told (Art. 10 para. 1)")
                .contains("2025-11-04  p-05 陈**   invite                  Art. 10 para. 1     Nobody takes part");
        assertThat(RUN.section("11. ", "12. ")).isEqualTo("""
                        11. Done before a tie became known: 2
                          known from  person      what              done on     tie since   re-examination
                          ──────────  ──────────  ────────────────  ──────────  ──────────  ──────────────────────────────────────────────────
                          2025-10-20  p-13 马**   e-04/ENGAGED      2025-06-05  2019-05-01  marked 2025-10-21; 2025-11-05: does not stand
                          2025-10-20  p-13 马**   e-04/ATTENDED     2025-06-12  2019-05-01  marked 2025-10-21; 2025-11-05: does not stand

                        """);
        assertThat(RUN.section("12. ", "13. ")).isEqualTo("""
                        12. The ground of absences when it arises and when it goes away (Art. 16 item 6)
                          recorded    person      before                                          after
                          ──────────  ──────────  ──────────────────────────────────────────────  ──────────────────────────────────────────────
                          2026-03-13  p-30 曹**   no ground                                       ground: e-05 2026-01-15, e-07 2026-03-12
                          2026-03-18  p-30 曹**   ground: e-05 2026-01-15, e-07 2026-03-12        no ground

                        """);
    }

    @Test
    void art10_everybody_else_is_told_the_article_and_nothing_of_the_relation() {
        String told = RUN.section("10. ", "11. ");

        assertThat(told.replaceAll("\\s+", " "))
                .contains("q-02 is a party: brother or sister")
                .contains("not identified: 夜市摊主（姓名不详）");
        assertThat(told.lines().skip(3).filter(line -> TextTable.width(line) > 94))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(rightmost(line)).doesNotContain("q-0", "公司", "party", "parent"));
    }

    /** The last cell of a line, after the last gap of two spaces. */
    private static String rightmost(String line) {
        return line.substring(line.lastIndexOf("  ") + 2);
    }

    @Test
    void the_sections_speak_chinese() {
        assertThat(CHINESE)
                .contains("9项活动和任务，73项行为：通过67项，不予通过5项，待认定1项。")
                .contains("活动和任务的各项结果均与活动文件的预期一致。")
                .contains("九、2026-04-10的参加情况：9项活动和任务")
                .contains("已参加                替补p-10")
                .contains("十、应当回避的情形，对不同对象的说明（第十条第一款）")
                .contains("q-02是当事人：兄弟姐妹", "存在第十条第一款规定的", "身份不明：夜市摊主（姓名不详）")
                .contains("十一、关系获知之前已完成的行为：2项")
                .contains("2025-06-12  2019-05-01  2025-10-21标记；2025-11-05结论：不予保留")
                .contains("十二、无故不参加活动的解聘情形的出现与消除（第十六条第（六）项）")
                .contains("2026-03-18  p-30 曹**   情形成立：e-05 2026-01-15, e-07 2026-03-12      无此情形");
    }

    private static Screening screening(String engagement, String person) {
        return ENGAGEMENTS.played().stream()
                .filter(played -> played.dated().engagement().equals(new EngagementId(engagement)))
                .flatMap(played -> played.screening().stream())
                .filter(screening -> screening.person().equals(new PersonId(person)))
                .findFirst()
                .orElseThrow();
    }

    private static ParticipationStage stage(String engagement, String person) {
        Participation part = part(engagement, person);
        return part.stageOn(part.lastStepOn().orElseThrow());
    }

    private static Participation part(String engagement, String person) {
        return engagement(engagement).participationOf(new PersonId(person));
    }

    private static Engagement engagement(String id) {
        return ENGAGEMENTS.engagements().stream()
                .filter(engagement -> engagement.getId().equals(new EngagementId(id)))
                .findFirst()
                .orElseThrow();
    }
}
