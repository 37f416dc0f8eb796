package org.jiandu.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiandu.party.Authority;
import org.jiandu.party.OrganisationId;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportFact;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.report.ReportStage;
import org.jiandu.report.ReportStatistics;
import org.jiandu.time.Deadline;
import org.jiandu.verdict.Verdict;

/**
 * The reports of supervisors: opinions, corrections, leads. Thread-safe.
 *
 * <p>How the reporter stands is read from the supervisor's file when the report is decided on, whatever the act says. Questions
 * that find many reports are answered as those of {@link Supervisors} are.
 *
 * <p>Legal basis: articles 8, 11, 12, 14 and 15 of the Weihai Measures.
 */
public final class Reports {
    private final Records<Report, ReportFact> records;
    private final Supervisors supervisors;
    private final Desk desk;
    private final OwnReports own;
    private final Function<LocalDate, ReportLifecycle> lifecycles;

    Reports(
            Records<Report, ReportFact> records,
            Supervisors supervisors,
            Desk desk,
            OwnReports own,
            Function<LocalDate, ReportLifecycle> lifecycles) {
        this.records = records;
        this.supervisors = supervisors;
        this.desk = desk;
        this.own = own;
        this.lifecycles = lifecycles;
    }

    /**
     * Submits a report.
     *
     * @param id the id of the new report
     * @param authority the authority to which it is made
     * @param act the submission
     * @return the facts and the report, or why not
     * @throws InvalidInputException if the act has the wrong shape
     * @throws IllegalStateException if the file of the reporter was erased
     */
    public Result<ReportFact, Report> submit(ReportId id, Authority authority, ReportAct.Submit act) {
        return act(id, Optional.of(Report.open(id, authority)), act, Optional.empty());
    }

    /**
     * Submits a report, once: a repeated request answers with what the first one did.
     *
     * @param id the id of the new report
     * @param authority the authority to which it is made
     * @param act the submission
     * @param request the id of the request, kept by the caller until it has an answer
     * @return the facts and the report, or why not
     * @throws InvalidInputException if the act has the wrong shape
     * @throws IllegalArgumentException if the request was used for another act
     * @throws IllegalStateException if the file of the reporter was erased
     */
    public Result<ReportFact, Report> submit(ReportId id, Authority authority, ReportAct.Submit act, UUID request) {
        return act(id, Optional.of(Report.open(id, authority)), act, Optional.of(request));
    }

    /**
     * Does an act on a report.
     *
     * @param id the report
     * @param act the act
     * @return the facts and the report, or why not
     * @throws InvalidInputException if the act has the wrong shape
     * @throws java.util.NoSuchElementException if there is no such report
     * @throws IllegalStateException if data of the reporter was erased
     */
    public Result<ReportFact, Report> act(ReportId id, ReportAct act) {
        return act(id, Optional.empty(), act, Optional.empty());
    }

    /**
     * Does an act on a report, once: a repeated request answers with what the first one did.
     *
     * @param id the report
     * @param act the act
     * @param request the id of the request, kept by the caller until it has an answer
     * @return the facts and the report, or why not
     * @throws InvalidInputException if the act has the wrong shape
     * @throws IllegalArgumentException if the request was used for another act
     * @throws java.util.NoSuchElementException if there is no such report
     * @throws IllegalStateException if data of the reporter was erased
     */
    public Result<ReportFact, Report> act(ReportId id, ReportAct act, UUID request) {
        return act(id, Optional.empty(), act, Optional.of(request));
    }

    private Result<ReportFact, Report> act(
            ReportId id, Optional<Report> opened, ReportAct act, Optional<UUID> request) {
        desk.check(act);
        return records.act(
                records.id(id.value()),
                opened,
                request,
                act.occasion(),
                (report, erased) -> {
                    Erasing.refuse(id, erased);
                    return lifecycles.apply(act.date()).decide(report, onRecord(report, act));
                },
                (slot, before, facts) -> Optional.empty());
    }

    /**
     * Judges an act on a report, and does nothing.
     *
     * @param id the report
     * @param act the act
     * @return the verdict, with all reasons
     * @throws InvalidInputException if the act has the wrong shape
     * @throws java.util.NoSuchElementException if there is no such report
     */
    public Verdict assess(ReportId id, ReportAct act) {
        desk.check(act);
        Report report = get(id).state();
        return lifecycles.apply(act.date()).assess(report, onRecord(report, act));
    }

    /** The act with the reporter's standing as it is on record. */
    private ReportAct onRecord(Report report, ReportAct act) {
        if (!(act instanceof ReportAct.Submit submit)) {
            return act;
        }
        FileId reporter = new FileId(
                report.getAuthority().getOrganisation().getId(),
                submit.standing().person());
        return new ReportAct.Submit(
                submit.occasion(),
                supervisors.standingToAct(reporter, submit.date()),
                submit.reportKind(),
                submit.text(),
                submit.agency(),
                submit.confidentiality(),
                submit.parties(),
                submit.ties(),
                submit.findings());
    }

    /**
     * Finds a report.
     *
     * @param id the report
     * @return what is on record now, or empty if there is no such report
     */
    public Optional<OnRecord<Report>> find(ReportId id) {
        return records.find(records.id(id.value()));
    }

    /**
     * Loads a report.
     *
     * @param id the report
     * @return what is on record now
     * @throws java.util.NoSuchElementException if there is no such report
     */
    public OnRecord<Report> get(ReportId id) {
        return records.get(records.id(id.value()));
    }

    /**
     * The facts of a report, in the order of recording.
     *
     * @param id the report
     * @return the facts
     */
    public List<Recorded<ReportFact>> journal(ReportId id) {
        return records.history(records.id(id.value())).toList();
    }

    /**
     * What was on record at a moment.
     *
     * @param id the report
     * @param momentInclusive the moment
     * @return the report up to the first fact that was recorded later, or empty if there was none
     */
    public Optional<Report> knownAt(ReportId id, Instant momentInclusive) {
        return records.knownAt(records.id(id.value()), momentInclusive);
    }

    /**
     * The due list: the reports to which agencies owe an answer that is due before a day, by the calendar of now. Give the reports
     * to {@link ReportLifecycle#feedbackOwedOn} for each deadline with its steps.
     *
     * <p>Legal basis: article 12 of the Weihai Measures.
     *
     * @param scope where
     * @param dueBefore the day before which the answer is due; the day after today for what is due by today
     * @param page how many at most, and behind which
     * @return the reports, by the day of delivery
     */
    public Page<OnRecord<Report>> answersDue(Scope scope, LocalDate dueBefore, PageRequest page) {
        return due(records.lookup(Catalog.OWED, scope, Map.of()), dueBefore, page);
    }

    /**
     * The reports to which one agency owes an answer that is due before a day, by the calendar of now.
     *
     * <p>Legal basis: article 12 of the Weihai Measures.
     *
     * @param agency the agency
     * @param dueBefore the day before which the answer is due
     * @param page how many at most, and behind which
     * @return the reports, by the day of delivery
     */
    public Page<OnRecord<Report>> answersDue(OrganisationId agency, LocalDate dueBefore, PageRequest page) {
        Lookup lookup = records.lookup(
                Catalog.OWED_BY, Scope.everywhere(), Map.of(Catalog.AGENCY, new AttributeValue.Text(agency.value())));
        return due(lookup, dueBefore, page);
    }

    /** No deadline ends before its start, and a later start never ends earlier: so a day of delivery bounds what is read. */
    private Page<OnRecord<Report>> due(Lookup owed, LocalDate dueBefore, PageRequest page) {
        LocalDate delivered = dueBefore;
        while (!boundsBefore(delivered, dueBefore)) {
            delivered = delivered.minusDays(1);
        }
        return records.find(
                owed.to(new AttributeValue.Day(delivered.plusDays(1))),
                page,
                report -> report.getAgencyAnswer().isEmpty()
                        && report.getDeliveredOn()
                                .flatMap(day -> lifecycles.apply(day).feedbackDeadline(report))
                                .filter(deadline -> isDue(deadline, dueBefore))
                                .isPresent());
    }

    /** A day on which no time is set bounds nothing more, and ends the search. */
    private boolean boundsBefore(LocalDate delivered, LocalDate dueBefore) {
        return lifecycles
                .apply(delivered)
                .feedbackDeadlineFrom(delivered)
                .map(deadline -> isDue(deadline, dueBefore))
                .orElse(true);
    }

    private static boolean isDue(Deadline deadline, LocalDate before) {
        return deadline.due().earliest().isBefore(before);
    }

    /**
     * The reports that are not closed.
     *
     * @param scope where
     * @param page how many at most, and behind which
     * @return the reports, by the day of submission
     */
    public Page<OnRecord<Report>> open(Scope scope, PageRequest page) {
        return records.find(records.lookup(Catalog.OPEN, scope, Map.of()), page, Catalog::isOpen);
    }

    /**
     * The reports at a stage.
     *
     * @param scope where
     * @param stage the stage
     * @param on the day, today or later
     * @param page how many at most, and behind which
     * @return the reports, by the day of submission
     */
    public Page<OnRecord<Report>> atStage(Scope scope, ReportStage stage, LocalDate on, PageRequest page) {
        Lookup lookup =
                records.lookup(Catalog.AT_STAGE, scope, Map.of(Catalog.STAGE, new AttributeValue.Text(stage.name())));
        return records.find(lookup, page, report -> report.stageOn(on) == stage);
    }

    /**
     * The reports of a supervisor. For the authority's officers; whoever else asks learns who reported (article 14).
     *
     * @param file the supervisor's file
     * @param page how many at most, and behind which
     * @return the reports, by the day of submission
     */
    public Page<OnRecord<Report>> ofSupervisor(FileId file, PageRequest page) {
        return own.of(file, page);
    }

    /**
     * The reports of a time.
     *
     * @param scope where
     * @param fromInclusive the first day of submission
     * @param toExclusive the day after the last day of submission
     * @param page how many at most, and behind which
     * @return the reports, by the day of submission
     */
    public Page<OnRecord<Report>> submitted(
            Scope scope, LocalDate fromInclusive, LocalDate toExclusive, PageRequest page) {
        Lookup lookup = records.lookup(Catalog.LISTED, scope, Map.of())
                .from(new AttributeValue.Day(fromInclusive))
                .to(new AttributeValue.Day(toExclusive));
        return records.find(lookup, page, report -> true);
    }

    /**
     * How many reports of a time there are, of which kind and at which stage. Reads each of them, page by page.
     *
     * @param scope where
     * @param fromInclusive the first day of submission
     * @param toExclusive the day after the last day of submission
     * @param on the day on which the stage is asked
     * @return the numbers
     */
    public ReportStatistics statistics(Scope scope, LocalDate fromInclusive, LocalDate toExclusive, LocalDate on) {
        Stream<Report> reports = Pages.all(page -> submitted(scope, fromInclusive, toExclusive, page))
                .map(OnRecord::state);
        return ReportStatistics.of(reports, on);
    }
}
