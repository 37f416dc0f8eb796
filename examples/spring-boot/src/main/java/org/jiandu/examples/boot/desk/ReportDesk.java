package org.jiandu.examples.boot.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiandu.examples.boot.problem.ProblemType;
import org.jiandu.examples.boot.problem.RefusedException;
import org.jiandu.party.Authority;
import org.jiandu.party.Occasion;
import org.jiandu.party.Organisation;
import org.jiandu.party.PersonId;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.registry.FileId;
import org.jiandu.registry.OnRecord;
import org.jiandu.registry.Recorded;
import org.jiandu.registry.Reports;
import org.jiandu.registry.Result;
import org.jiandu.registry.Scope;
import org.jiandu.registry.SocialSupervision;
import org.jiandu.registry.Supervisors;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportActKind;
import org.jiandu.report.ReportFact;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.report.ReportStatistics;
import org.jiandu.verdict.PossibleAct;
import org.springframework.stereotype.Service;

/** The reports of supervisors, as far as each caller gets to them. Thread-safe. */
@Service
public class ReportDesk {
    private final Reports reports;
    private final Supervisors supervisors;
    private final Authority bureau;
    private final ReportLifecycle lifecycle;
    private final FileDesk files;
    private final Desk desk;

    ReportDesk(SocialSupervision registry, Authority bureau, ReportLifecycle lifecycle, FileDesk files, Desk desk) {
        this.reports = registry.reports();
        this.supervisors = registry.supervisors();
        this.bureau = bureau;
        this.lifecycle = lifecycle;
        this.files = files;
        this.desk = desk;
    }

    /**
     * A supervisor reports. The id is made of the key, so that a request that is repeated finds the report that it made; it says nothing
     * of the person.
     *
     * @param call the request
     * @param kind the kind of report
     * @param text what is reported
     * @param agency to whom it is addressed as well
     * @param confidentiality what to keep secret
     * @return what was done
     */
    public Result.Done<ReportFact, Report> submit(
            Call call, ReportKind kind, String text, Optional<Organisation> agency, Confidentiality confidentiality) {
        PersonId reporter = call.caller().actor().person().orElseThrow();
        Occasion today = desk.occasion(call, Optional.empty());
        ReportAct.Submit act = new ReportAct.Submit(
                today,
                supervisors.standing(file(reporter), today.date()),
                kind,
                text,
                agency.map(Organisation::getId),
                confidentiality,
                agency.map(body -> CaseParties.of(new Party.OfBody(Body.of(body))))
                        .orElse(CaseParties.none()),
                files.placesOfService(reporter),
                List.of());
        return desk.done(call, () -> reports.submit(new ReportId("r-" + call.key()), bureau, act, call.key()));
    }

    /**
     * Does an act on a report.
     *
     * @param call the request
     * @param id the report
     * @param stated the day, as an officer says
     * @param act the act on its occasion
     * @return what was done
     */
    public Result.Done<ReportFact, Report> act(
            Call call, ReportId id, Optional<LocalDate> stated, Function<Occasion, ReportAct> act) {
        get(call, id);
        ReportAct made = act.apply(desk.occasion(call, stated));
        return desk.done(call, () -> reports.act(id, made, call.key()));
    }

    /**
     * A report. An agency gets to those that it owes an answer, a person to his or her own; of others they do not learn that they are there.
     *
     * @param call the request
     * @param id the report
     * @return the report as it is on record
     */
    public OnRecord<Report> get(Call call, ReportId id) {
        return reports.find(id)
                .filter(found -> isFor(call, found.state()))
                .orElseThrow(() -> new RefusedException(ProblemType.NOT_FOUND));
    }

    private static boolean isFor(Call call, Report report) {
        return switch (call.caller().part()) {
            case OFFICER, HANDLER -> true;
            case AGENCY -> report.getAgency().filter(call.caller()::isOf).isPresent();
            case PERSON -> report.getReporter().filter(call.caller()::is).isPresent();
            case PUBLIC, UNIT -> false;
        };
    }

    /**
     * The reports that a caller gets to: an officer those that are open, an agency those that it owes an answer, a person his or her own.
     *
     * @param call the request
     * @param cursor where to go on
     * @param view what is shown of each
     * @param <T> what is shown
     * @return a part of the list
     */
    public <T> Items<T> list(Call call, Optional<String> cursor, Function<Report, T> view) {
        return Items.of(cursor, page -> list(call, page), report -> view.apply(report.state()));
    }

    private Page<OnRecord<Report>> list(Call call, PageRequest page) {
        return switch (call.caller().part()) {
            case OFFICER, HANDLER -> reports.open(Scope.of(bureau), page);
            case AGENCY -> ofAgency(call, desk.today().plusYears(1), page);
            case PERSON ->
                reports.ofSupervisor(file(call.caller().actor().person().orElseThrow()), page);
            case PUBLIC, UNIT -> Page.last(List.of());
        };
    }

    /**
     * The reports whose answers are due: those of an agency for the agency, all for an officer.
     *
     * @param call the request
     * @param before the day before which they are due
     * @return the reports
     */
    public Stream<Report> answersDue(Call call, LocalDate before) {
        return Desk.all(page -> call.caller().isOfBureau()
                        ? reports.answersDue(Scope.of(bureau), before, page)
                        : ofAgency(call, before, page))
                .stream()
                .map(OnRecord::state);
    }

    private Page<OnRecord<Report>> ofAgency(Call call, LocalDate before, PageRequest page) {
        return reports.answersDue(call.caller().actor().organisation().orElseThrow(), before, page);
    }

    /**
     * What happened on a report.
     *
     * @param call the request
     * @param id the report
     * @return the facts in the order of recording
     */
    public List<Recorded<ReportFact>> journal(Call call, ReportId id) {
        get(call, id);
        return reports.journal(id);
    }

    /**
     * What the caller may do with a report today, from when, or why not.
     *
     * @param call the request
     * @param id the report
     * @return an answer for each kind of act
     */
    public List<PossibleAct<ReportActKind>> possibleActs(Call call, ReportId id) {
        return lifecycle.possibleActs(get(call, id).state(), call.caller().actor(), desk.today());
    }

    /**
     * How many reports there were.
     *
     * @param from the first day
     * @param toExclusive the day after the last
     * @return the numbers, by kind and by the stage today
     */
    public ReportStatistics statistics(LocalDate from, LocalDate toExclusive) {
        return reports.statistics(Scope.of(bureau), from, toExclusive, desk.today());
    }

    private FileId file(PersonId person) {
        return new FileId(bureau.getOrganisation().getId(), person);
    }
}
