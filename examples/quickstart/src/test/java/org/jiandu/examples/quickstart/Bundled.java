package org.jiandu.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import org.jiandu.input.InputValidator;
import org.jiandu.law.Policy;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.registry.keys.FileKeyVault;
import org.jiandu.registry.keys.MasterKey;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DayUnit;
import org.jiandu.time.WorkCalendars;

/** The bundled files, played without a printout, once for all tests. */
final class Bundled {
    static final Policy POLICY = WeihaiMeasures.policy()
            .choose(SupervisorParameters.NOTICE_LENGTH, 7)
            .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
            .build();
    static final Playback SUPERVISORS;
    static final ReportPlayback REPORTS;
    static final EngagementPlayback ENGAGEMENTS;

    static {
        Problems problems = new Problems(Words.in(Locale.ENGLISH));
        InputValidator validator = InputValidator.create();
        Cohort cohort = new CohortFile(validator, problems).read(TextFile.bundled("cohort.csv"));
        Organisations bodies = new OrganisationsFile(validator, problems).read(TextFile.bundled("organisations.csv"));
        KnownTies ties = new TiesFile(validator, problems, cohort, bodies).read(TextFile.bundled("ties.csv"));

        SUPERVISORS = new Playback(Lifecycle.of(POLICY), registry(POLICY), cohort);
        new ActsFile(validator, problems, cohort)
                .read(TextFile.bundled("acts.csv"))
                .forEach(SUPERVISORS::play);
        REPORTS = new ReportPlayback(
                ReportLifecycle.of(POLICY, WorkCalendars.stateCouncil()), SUPERVISORS.registry(), ties);
        new ReportsFile(validator, problems, cohort, bodies)
                .read(TextFile.bundled("reports.csv"))
                .forEach(REPORTS::play);
        ENGAGEMENTS = new EngagementPlayback(POLICY, SUPERVISORS, ties);
        new EngagementsFile(validator, problems, cohort, bodies)
                .read(TextFile.bundled("engagements.csv"))
                .forEach(ENGAGEMENTS::play);
    }

    private Bundled() {}

    private static Registry registry(Policy policy) {
        SecureRandom random = new SecureRandom();
        try {
            RegistryFolder folder = RegistryFolder.open(Path.of("target/bundled"), Storage.SQLITE, true, random);
            return Registry.open(
                    Storage.sqlite(folder.data()).store(),
                    folder.tenant(),
                    FileKeyVault.create(folder.keys(), random, new MasterKey(new byte[MasterKey.LENGTH])),
                    PlayedList.open(folder.played()),
                    policy,
                    random);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
