package org.jiandu.document.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.document.sample.Weihai.POLICY;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiandu.document.sample.Lives;
import org.jiandu.document.sample.Lives.Turn;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementAct;
import org.jiandu.explanation.Explanation;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VerdictProperties {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Property(tries = 60, seed = "20220418")
    void every_verdict_on_a_supervisor_is_as_the_schema_wants_it(
            @ForAll("supervisors") List<Turn<SupervisorFile, SupervisorAct>> life) {
        life.forEach(VerdictProperties::isRight);
    }

    @Property(tries = 60, seed = "20220418")
    void every_verdict_on_a_report_is_as_the_schema_wants_it(@ForAll("reports") List<Turn<Report, ReportAct>> life) {
        life.forEach(VerdictProperties::isRight);
    }

    @Property(tries = 60, seed = "20220418")
    void every_verdict_on_an_engagement_is_as_the_schema_wants_it(
            @ForAll("engagements") List<Turn<Engagement, EngagementAct>> life) {
        life.forEach(VerdictProperties::isRight);
    }

    private static void isRight(Turn<?, ?> turn) {
        Explanation explanation =
                Explanation.of(POLICY, turn.act(), turn.outcome().verdict());

        JsonNode document =
                MAPPER.readTree(VerdictDocument.write(explanation, List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)));

        assertThat(Schema.problemsIn(document)).isEmpty();
        assertThat(document.get("conditions")).hasSameSizeAs(explanation.conditions());
        assertThat(document.get("conclusion").stringValue().equals("lawful"))
                .isEqualTo(turn.outcome().isAccepted());
    }

    @Provide
    Arbitrary<List<Turn<SupervisorFile, SupervisorAct>>> supervisors() {
        return Lives.ofSupervisors();
    }

    @Provide
    Arbitrary<List<Turn<Report, ReportAct>>> reports() {
        return Lives.ofReports();
    }

    @Provide
    Arbitrary<List<Turn<Engagement, EngagementAct>>> engagements() {
        return Lives.ofEngagements();
    }
}
