package org.jiandu.document.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiandu.document.sample.Weihai.BUREAU;
import static org.jiandu.document.sample.Weihai.CALENDAR;
import static org.jiandu.document.sample.Weihai.FRI_2023_09_01;
import static org.jiandu.document.sample.Weihai.OFFICER;
import static org.jiandu.document.sample.Weihai.PERSON;
import static org.jiandu.document.sample.Weihai.POLICY;
import static org.jiandu.document.sample.Weihai.by;
import static org.jiandu.document.sample.Weihai.found;
import static org.jiandu.document.sample.Weihai.standing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.document.sample.Weihai;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementAct;
import org.jiandu.engagement.EngagementId;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.engagement.EngagementLifecycle;
import org.jiandu.engagement.Invitee;
import org.jiandu.engagement.MatterAct;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.explanation.Explanation;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.Ties;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Verdicts as the golden files have them. {@code mvn -B -Pquick -pl persistence-spi/documents -am test -Dtest=VerdictDocumentTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Djiandu.regenerate=true} writes them anew, for the words and the law to be read again; what
 * changes in the names of members needs a higher version.
 */
class VerdictDocumentTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "verdict");
    private static final List<Locale> BOTH = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<Arguments> verdicts() {
        LocalDate day = FRI_2023_09_01;
        SupervisorFile onNotice = Weihai.play(
                Weihai.nominate(day), Weihai.approve(day, Weihai.review(day)), Weihai.postNotice(day.plusDays(3)));
        return Stream.of(
                Arguments.of("supervisor-lawful", onSupervisor(Weihai.newFile(), Weihai.nominate(day))),
                Arguments.of("supervisor-unlawful", onSupervisor(onNotice, Weihai.certify(day.plusDays(9)))),
                Arguments.of(
                        "supervisor-found-against",
                        onSupervisor(
                                Weihai.play(Weihai.nominate(day)),
                                Weihai.approve(day, found(WeihaiMeasures.WILLING_AND_ABLE, false, day)))),
                Arguments.of(
                        "supervisor-needs-finding",
                        onSupervisor(
                                Weihai.play(Weihai.nominate(day)),
                                Weihai.approve(day, found(WeihaiMeasures.WILLING_AND_ABLE, true, day)))),
                Arguments.of("report-unlawful", onReport(day)),
                Arguments.of("engagement-unlawful", onEngagement(day)));
    }

    private static Explanation onSupervisor(SupervisorFile file, SupervisorAct act) {
        return Explanation.of(POLICY, act, Lifecycle.of(POLICY, CALENDAR).assess(file, act))
                .by(CALENDAR);
    }

    private static Explanation onReport(LocalDate day) {
        ReportAct act = new ReportAct.Remind(by(OFFICER, day), "请反馈");
        Report report = Report.open(new ReportId("r-1"), BUREAU);
        return Explanation.of(POLICY, act, ReportLifecycle.of(POLICY, CALENDAR).assess(report, act))
                .by(CALENDAR);
    }

    /** Whoever is a party to the case is invited to it. */
    private static Explanation onEngagement(LocalDate day) {
        EngagementLifecycle lifecycle = EngagementLifecycle.of(POLICY);
        PersonId person = PERSON.getId();
        EngagementAct open = new MatterAct.Open(
                by(OFFICER, day),
                EngagementKind.INSPECTION,
                "专项检查",
                BUREAU.getOrganisation().getId(),
                day.plusDays(10),
                new CaseParties(List.of(new Party.OfPerson(person)), List.of()));
        Engagement engagement = lifecycle
                .decide(Engagement.open(new EngagementId("e-1"), BUREAU), open)
                .accepted()
                .orElseThrow()
                .state();
        EngagementAct act = new ParticipationAct.Invite(
                by(OFFICER, day),
                new Invitee(standing(person, day), standing(person, day.plusDays(10)), Ties.none(), 0),
                Optional.empty(),
                List.of());
        return Explanation.of(POLICY, act, lifecycle.assess(engagement, act));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void a_verdict_is_written_as_its_golden_file_has_it_and_as_the_schema_wants_it(String name, Explanation explanation)
            throws IOException {
        JsonNode document = MAPPER.readTree(VerdictDocument.write(explanation, BOTH));
        Path file = GOLDEN.resolve(name + ".json");
        if (Boolean.getBoolean("jiandu.regenerate")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, document.toPrettyString() + "\n");
        }

        assertThat(file).hasContent(document.toPrettyString());
        assertThat(Schema.problemsIn(document)).isEmpty();
    }

    @Test
    void the_golden_files_are_those_of_the_examples() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(verdicts()
                            .map(example -> example.get()[0] + ".json")
                            .toList());
        }
    }

    @Test
    void words_stand_under_the_languages_that_were_asked_for() {
        Explanation explanation = onReport(FRI_2023_09_01);

        JsonNode chinese = MAPPER.readTree(VerdictDocument.write(explanation, List.of(Locale.CHINA)));

        assertThat(chinese.get("text").propertyNames()).containsExactly("zh-CN");
        assertThat(chinese.get("text").get("zh-CN").stringValue()).isEqualTo("不合法");
        assertThatThrownBy(() -> VerdictDocument.write(explanation, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("locales");
    }

    @Test
    void a_document_can_stand_in_a_problem_of_rfc_9457() {
        JsonNode document = MAPPER.readTree(VerdictDocument.write(onReport(FRI_2023_09_01), BOTH));

        assertThat(document.propertyNames()).doesNotContain("type", "title", "status", "detail", "instance");
    }

    @Test
    void nothing_of_the_file_is_written_but_what_a_reason_says() {
        Explanation explanation = (Explanation) verdicts()
                .filter(example -> example.get()[0].equals("engagement-unlawful"))
                .findFirst()
                .orElseThrow()
                .get()[1];

        assertThat(VerdictDocument.write(explanation, BOTH))
                .doesNotContain("p-1", "王小明", "371002189003070012", "专项检查", "officer-1");
    }

    @Test
    void the_schema_refuses_what_no_verdict_has() {
        JsonNode document = MAPPER.readTree(VerdictDocument.write(onReport(FRI_2023_09_01), BOTH));
        Map<String, String> wrong = Map.of(
                "\"conclusion\":\"unlawful\"", "\"conclusion\":\"UNLAWFUL\"",
                "\"version\":1", "\"version\":2",
                "\"date\":\"2023-09-01\"", "\"date\":\"2023-9-1\"",
                "\"act\":\"report.remind\"", "\"act\":\"REMIND\"",
                "\"format\":", "\"more\":1,\"format\":");

        wrong.forEach((right, changed) -> {
            String text = document.toString().replace(right, changed);
            assertThat(text).isNotEqualTo(document.toString());
            assertThat(Schema.problemsIn(MAPPER.readTree(text))).as(changed).isNotEmpty();
        });
    }
}
