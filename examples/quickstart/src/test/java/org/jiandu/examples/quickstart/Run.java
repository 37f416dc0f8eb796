package org.jiandu.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jiandu.input.InputValidator;
import org.jiandu.law.Policy;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DayUnit;
import org.jiandu.time.WorkCalendars;

/** One run of the example, caught. */
record Run(int exitCode, String out, String err) {
    static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(printer(out), printer(err), arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The bundled files, played without the report. */
    static Playback bundled() {
        Problems problems = new Problems(Words.in(Locale.ENGLISH));
        InputValidator validator = InputValidator.create();
        Cohort cohort = cohort(problems);
        List<DatedAct> acts = new ActsFile(validator, problems, cohort).read(TextFile.bundled("acts.csv"));
        Playback playback = new Playback(Lifecycle.of(policy()), Actors.BUREAU_OF_WEIHAI, cohort);
        acts.forEach(playback::play);
        return playback;
    }

    /** The bundled reports, played after the bundled acts. */
    static ReportPlayback bundledReports(Playback supervisors) {
        Problems problems = new Problems(Words.in(Locale.ENGLISH));
        Cohort cohort = cohort(problems);
        Organisations organisations = organisations(problems);
        ReportPlayback playback = new ReportPlayback(
                ReportLifecycle.of(policy(), WorkCalendars.stateCouncil()),
                Actors.BUREAU_OF_WEIHAI,
                supervisors,
                ties(problems, cohort, organisations));
        new ReportsFile(InputValidator.create(), problems, cohort, organisations)
                .read(TextFile.bundled("reports.csv"))
                .forEach(playback::play);
        return playback;
    }

    /** The bundled engagements, played after the bundled acts, whose files they change. */
    static EngagementPlayback bundledEngagements(Playback supervisors) {
        Problems problems = new Problems(Words.in(Locale.ENGLISH));
        Cohort cohort = cohort(problems);
        Organisations organisations = organisations(problems);
        EngagementPlayback playback = new EngagementPlayback(
                policy(), Actors.BUREAU_OF_WEIHAI, supervisors, ties(problems, cohort, organisations));
        new EngagementsFile(InputValidator.create(), problems, cohort, organisations)
                .read(TextFile.bundled("engagements.csv"))
                .forEach(playback::play);
        return playback;
    }

    private static Cohort cohort(Problems problems) {
        return new CohortFile(InputValidator.create(), problems).read(TextFile.bundled("cohort.csv"));
    }

    private static Organisations organisations(Problems problems) {
        return new OrganisationsFile(InputValidator.create(), problems).read(TextFile.bundled("organisations.csv"));
    }

    private static KnownTies ties(Problems problems, Cohort cohort, Organisations organisations) {
        return new TiesFile(InputValidator.create(), problems, cohort, organisations)
                .read(TextFile.bundled("ties.csv"));
    }

    private static Policy policy() {
        return WeihaiMeasures.policy()
                .choose(SupervisorParameters.NOTICE_LENGTH, 7)
                .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                .build();
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
