package org.jiandu.report;

import static org.jiandu.report.Voices.FRI_2023_09_01;
import static org.jiandu.report.Voices.LIFECYCLE;
import static org.jiandu.report.Voices.POLICY;
import static org.jiandu.report.Voices.close;
import static org.jiandu.report.Voices.newReport;
import static org.jiandu.report.Voices.play;
import static org.jiandu.report.Voices.submit;

import java.io.IOException;
import java.time.LocalDate;
import org.jiandu.explanation.Explanation;
import org.jiandu.explanation.Golden;
import org.jiandu.time.WorkCalendars;
import org.junit.jupiter.api.Test;

/** Verdicts on a report, as they are read. */
class ReportExplanationTest {
    private static final LocalDate MON_2023_09_04 = LocalDate.of(2023, 9, 4);

    @Test
    void a_lawful_and_an_unlawful_act_on_a_report_read_as_approved() throws IOException {
        Report lead = play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01));
        Golden.assertRendered(
                "report",
                explain(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01)),
                explain(lead, close(MON_2023_09_04)));
    }

    private static Explanation explain(Report report, ReportAct act) {
        return Explanation.of(POLICY, act, LIFECYCLE.assess(report, act)).by(WorkCalendars.stateCouncil());
    }
}
