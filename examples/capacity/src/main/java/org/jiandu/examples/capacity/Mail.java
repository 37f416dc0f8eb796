package org.jiandu.examples.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jiandu.party.Actor;
import org.jiandu.party.Organisation;
import org.jiandu.party.Person;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.Ties;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportResult;
import org.jiandu.report.ReportTopics;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.Standing;
import org.jiandu.time.DateRange;
import org.jiandu.verdict.Finding;

/**
 * Invented reports of a cohort, each of a day on which its reporter was in office, and what became of them up to {@link
 * Cohort#TODAY}. Of a hundred, 90 are opinions and 10 opinions on correction, which the bureau investigates; 70 go to the agency at
 * once and 30 are forwarded some days later; 94 are answered within 28 days, 3 after 35 to 80, and 3 never; of those answered 95 are
 * closed within ten days. The same for the same seed.
 */
final class Mail {
    private static final String TEXT = "检查时未出示执法证件，未当场交付处罚决定书，建议纠正。";
    private static final String ANSWER = "已核实，已对当事人补正文书，并组织全员培训。";

    private final Cohort cohort;
    private final int size;

    Mail(Cohort cohort, int size) {
        this.cohort = cohort;
        this.size = size;
    }

    int size() {
        return size;
    }

    static ReportId id(int number) {
        return new ReportId("r-" + number);
    }

    /** The acts on a report; the first is the submission. */
    List<Planned<ReportAct>> acts(int number) {
        SplittableRandom draw = cohort.draw("report", number);
        int reporter = draw.nextInt(cohort.size());
        DateRange inOffice = cohort.inOffice(reporter);
        Organisation agency = Bureau.AGENCIES.get(draw.nextInt(Bureau.AGENCIES.size()));
        boolean isInvestigated = draw.nextInt(100) < 10;
        boolean isForwarded = !isInvestigated && draw.nextInt(90) < 30;
        LocalDate submitted = inOffice.firstDay()
                .plusDays(draw.nextLong(inOffice.lengthInDays().orElseThrow()));
        LocalDate delivered = isForwarded ? submitted.plusDays(1 + draw.nextInt(3)) : submitted;
        LocalDate told = submitted.plusDays(isInvestigated ? 15 : 0);
        Optional<LocalDate> answered = answered(delivered, draw);
        Optional<LocalDate> closed = answered.filter(day -> draw.nextInt(100) < 95)
                .map(day -> day.isAfter(told) ? day : told)
                .map(day -> day.plusDays(1 + draw.nextInt(10)));

        List<ReportAct> acts = new ArrayList<>();
        acts.add(submit(cohort.person(reporter), submitted, agency, isInvestigated, isForwarded));
        if (isForwarded) {
            acts.add(new ReportAct.Forward(Bureau.officer(delivered), agency.getId()));
        }
        if (isInvestigated) {
            acts.addAll(investigation(submitted, told));
        }
        answered.ifPresent(day ->
                acts.add(new ReportAct.FeedBack(Bureau.by(Actor.agencyOfficer(agency, "inspector-1"), day), ANSWER)));
        closed.ifPresent(day -> acts.add(new ReportAct.Close(Bureau.officer(day))));
        acts.removeIf(act -> act.date().isAfter(Cohort.TODAY));
        acts.sort(Comparator.comparing(ReportAct::date));
        return Planned.inOrder("report", acts);
    }

    private static List<ReportAct> investigation(LocalDate submitted, LocalDate told) {
        LocalDate decided = told.minusDays(1);
        return List.of(
                new ReportAct.Accept(Bureau.officer(submitted.plusDays(1))),
                new ReportAct.Investigate(Bureau.officer(submitted.plusDays(2)), "调取执法记录仪视频"),
                new ReportAct.Decide(
                        Bureau.officer(decided),
                        ReportResult.SUBSTANTIATED,
                        Optional.empty(),
                        new Finding(ReportTopics.VERIFIED, true, "科长", decided, "视频与反映一致")),
                new ReportAct.ReportBack(Bureau.officer(told), "反映的情况属实，已责令改正。"));
    }

    private static Optional<LocalDate> answered(LocalDate delivered, SplittableRandom draw) {
        int percent = draw.nextInt(100);
        int inTime = 3 + draw.nextInt(26);
        int late = 35 + draw.nextInt(46);
        return percent < 97 ? Optional.of(delivered.plusDays(percent < 94 ? inTime : late)) : Optional.empty();
    }

    private static ReportAct submit(
            Person reporter, LocalDate date, Organisation agency, boolean isInvestigated, boolean isForwarded) {
        return new ReportAct.Submit(
                Bureau.by(Actor.personConcerned(reporter.getId()), date),
                new Standing(
                        reporter.getId(), Bureau.AUTHORITY.getOrganisation().getId(), date, Stage.IN_OFFICE),
                isInvestigated ? ReportKind.CORRECTION : ReportKind.OPINION,
                TEXT,
                isForwarded ? Optional.empty() : Optional.of(agency.getId()),
                Confidentiality.IDENTITY,
                CaseParties.of(new Party.OfBody(Body.of(agency))),
                Ties.none(),
                List.of());
    }
}
