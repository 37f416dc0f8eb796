package org.jiandu.examples.boot.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiandu.examples.boot.config.Directory;
import org.jiandu.examples.boot.problem.Problems;
import org.jiandu.examples.boot.security.Part;
import org.jiandu.message.Messages;
import org.jiandu.party.Actor;
import org.jiandu.party.IdDocument;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.Person;
import org.jiandu.registry.Recorded;
import org.jiandu.registry.Result;
import org.jiandu.report.Report;
import org.jiandu.report.ReportFact;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.report.ReportView;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.term.Service;
import org.jiandu.term.Term;
import org.jiandu.time.Deadline;
import org.jiandu.time.DeadlineLadder;
import org.jiandu.verdict.PossibleAct;
import org.springframework.stereotype.Component;

/**
 * What each caller sees of files and reports: the only place where personal data leaves the registry. What of it a part may see is
 * the host's decision, but for reports, where article 14 decides ({@link ReportView}).
 */
@Component
public class Views {
    /** A choice of the host; no law says when a deadline is near or long past. */
    private static final DeadlineLadder LADDER = new DeadlineLadder(7, 30);

    private final Lifecycle lifecycle;
    private final ReportLifecycle reportLifecycle;
    private final Directory directory;
    private final Problems problems;

    Views(Lifecycle lifecycle, ReportLifecycle reportLifecycle, Directory directory, Problems problems) {
        this.lifecycle = lifecycle;
        this.reportLifecycle = reportLifecycle;
        this.directory = directory;
        this.problems = problems;
    }

    /** Agencies know whom they have to support (article 12); to others a name is shown in part. */
    private static String name(Call call, Person person) {
        boolean whole = call.caller().isOfBureau()
                || call.caller().part() == Part.AGENCY
                || call.caller().is(person.getId());
        return whole ? person.getName().value() : person.getName().masked();
    }

    /**
     * A supervisor on the roster.
     *
     * @param call the request
     * @param file the file
     * @param on the day of the roster
     * @return what the caller sees
     */
    public FileView.OnRoster onRoster(Call call, SupervisorFile file, LocalDate on) {
        boolean deals = call.caller().isOfBureau()
                || call.caller().part() == Part.AGENCY
                || call.caller().is(file.getPerson().getId());
        return new FileView.OnRoster(
                Optional.of(file.getPerson().getId().value()).filter(person -> deals),
                name(call, file.getPerson()),
                sector(call, file, on),
                file.appointmentOn(on).map(Appointment::certificate),
                file.termOn(on).map(Views::term));
    }

    /**
     * A candidate on a public notice, which shows the name to everybody.
     *
     * @param call the request
     * @param file the file
     * @param on the day
     * @return what the caller sees
     */
    public FileView.OnNotice onNotice(Call call, SupervisorFile file, LocalDate on) {
        return new FileView.OnNotice(
                file.getPerson().getId().value(),
                file.getPerson().getName().value(),
                sector(call, file, on),
                notice(file).orElseThrow());
    }

    /**
     * What was done on a file. Who may not read the file is told that it was done, and no more.
     *
     * @param call the request
     * @param done what was done
     * @param on the day
     * @return what the caller sees
     */
    public Done<FileView> done(Call call, Result.Done<SupervisorFact, SupervisorFile> done, LocalDate on) {
        SupervisorFile file = done.now().state();
        boolean reads =
                call.caller().isOfBureau() || call.caller().is(file.getPerson().getId());
        return new Done<>(
                done.facts().stream().map(fact -> fact.kind().storedName()).toList(),
                reads ? Optional.of(file(call, file, on)) : Optional.empty());
    }

    /**
     * What was done on a report.
     *
     * @param call the request
     * @param done what was done
     * @param on the day
     * @return what the caller sees
     */
    public Done<Reported> reportDone(Call call, Result.Done<ReportFact, Report> done, LocalDate on) {
        return new Done<>(
                done.facts().stream().map(fact -> fact.kind().storedName()).toList(),
                Optional.of(report(call, done.now().state(), on)));
    }

    /**
     * A file, for an officer or for the person.
     *
     * @param call the request
     * @param file the file
     * @param on the day
     * @return what the caller sees
     */
    public FileView file(Call call, SupervisorFile file, LocalDate on) {
        Messages messages = call.messages();
        return new FileView(
                file.getPerson().getId().value(),
                name(call, file.getPerson()),
                file.getPerson().getIdDocument().map(IdDocument::maskedNumber),
                Coded.of(file.stageOn(on), messages),
                sector(call, file, on),
                file.profileOn(on).flatMap(Profile::getEmployer).map(Organisation::getName),
                file.appointmentOn(on).map(Appointment::certificate),
                file.termOn(on).map(Views::term),
                notice(file).filter(days -> file.stageOn(on) == Stage.PUBLIC_NOTICE),
                file.getObjections().stream()
                        .map(objection -> new FileView.Objection(
                                objection.number(),
                                objection.raisedOn(),
                                Optional.of(objection.substance())
                                        .filter(text -> call.caller().isOfBureau()),
                                objection.isOpen()))
                        .toList(),
                call.caller().isOfBureau()
                        ? lifecycle.concernsOn(file, on).stream()
                                .map(concern -> new FileView.Concern(
                                        Coded.of(concern.kind(), messages),
                                        concern.citation().text(call.locale()),
                                        messages.text(concern.message())))
                                .toList()
                        : List.of());
    }

    private static Optional<Coded> sector(Call call, SupervisorFile file, LocalDate on) {
        return file.profileOn(on).map(profile -> Coded.of(profile.getSector(), call.messages()));
    }

    private static FileView.Term term(Term term) {
        return new FileView.Term(term.ordinal(), term.firstDay(), term.lastDay());
    }

    private static Optional<FileView.Days> notice(SupervisorFile file) {
        return file.getNotice()
                .map(days -> new FileView.Days(days.firstDay(), days.lastDay().orElseThrow()));
    }

    /**
     * The history of a file.
     *
     * @param call the request
     * @param journal the facts
     * @return what the caller sees, in the order of recording
     */
    public List<FileView.Event> history(Call call, List<Recorded<SupervisorFact>> journal) {
        return journal.stream()
                .map(recorded -> new FileView.Event(
                        recorded.fact().date(),
                        recorded.recordedAt(),
                        Coded.of(recorded.fact().kind(), call.messages()),
                        detail(call, recorded.fact()),
                        by(call, recorded.fact().occasion().actor())))
                .toList();
    }

    /** Words that somebody wrote about the person are for the officers. */
    private Optional<String> detail(Call call, SupervisorFact fact) {
        Messages messages = call.messages();
        if (fact instanceof SupervisorFact.Nominated nominated) {
            return Optional.of(messages.label(nominated.channel()));
        }
        if (fact instanceof SupervisorFact.NoticePosted posted) {
            return Optional.of(problems.word(
                    "detail.until", call.locale(), posted.lastDay().toString()));
        }
        if (fact instanceof SupervisorFact.ObjectionRaised raised) {
            return Optional.of(raised.substance()).filter(text -> call.caller().isOfBureau());
        }
        if (fact instanceof SupervisorFact.CandidacyClosed closed) {
            return Optional.of(messages.label(closed.closure()));
        }
        if (fact instanceof SupervisorFact.Appointed appointed) {
            return Optional.of(appointed.certificate() + " · " + days(call, appointed.term()));
        }
        if (fact instanceof SupervisorFact.Renewed renewed) {
            return Optional.of(days(call, renewed.term()));
        }
        if (fact instanceof SupervisorFact.AttendanceRecorded attended) {
            return Optional.of(attended.activity() + " · " + messages.label(attended.presence()));
        }
        if (fact instanceof SupervisorFact.BreachReported reported) {
            return Optional.of(messages.label(reported.duty()));
        }
        if (fact instanceof SupervisorFact.ConductFound found) {
            return Optional.of(messages.label(found.duty()));
        }
        if (fact instanceof SupervisorFact.Dismissed dismissed) {
            return Optional.of(messages.label(dismissed.ground()));
        }
        return Optional.empty();
    }

    private String days(Call call, Term term) {
        return problems.word(
                "detail.term",
                call.locale(),
                term.ordinal(),
                term.firstDay().toString(),
                term.lastDay().toString());
    }

    private static Coded by(Call call, Actor actor) {
        return Coded.of(actor.role(), call.messages());
    }

    /**
     * A report (article 14).
     *
     * @param call the request
     * @param report the report, which the caller gets to
     * @param on the day
     * @return what the caller sees
     */
    public Reported report(Call call, Report report, LocalDate on) {
        Messages messages = call.messages();
        ReportView view = ReportView.of(report, call.caller().audience(), on);
        return new Reported(
                view.id().value(),
                Coded.of(view.stage(), messages),
                view.kind().map(kind -> Coded.of(kind, messages)),
                view.submittedOn(),
                view.reporter().map(person -> person.value()),
                view.text(),
                view.agency().map(OrganisationId::value),
                Optional.of(report)
                        .filter(open -> open.isAnswerOwedOn(on))
                        .flatMap(reportLifecycle::feedbackDeadline)
                        .map(deadline -> deadline(call, deadline, on)),
                view.answer(),
                view.result().map(result -> Coded.of(result, messages)));
    }

    /**
     * The history of a report, for those who may know who reported.
     *
     * @param call the request
     * @param journal the facts
     * @return the events in the order of recording
     */
    public List<FileView.Event> reportHistory(Call call, List<Recorded<ReportFact>> journal) {
        return journal.stream()
                .map(recorded -> new FileView.Event(
                        recorded.fact().date(),
                        recorded.recordedAt(),
                        Coded.of(recorded.fact().kind(), call.messages()),
                        Optional.empty(),
                        by(call, recorded.fact().occasion().actor())))
                .toList();
    }

    /**
     * An answer that an agency owes.
     *
     * @param call the request
     * @param report the report
     * @param on the day
     * @return what the caller sees
     */
    public DueList.Answer answerDue(Call call, Report report, LocalDate on) {
        String agency = report.getAgency().orElseThrow().value();
        return new DueList.Answer(
                report.getId().value(),
                agency,
                directory.agency(agency).map(Organisation::getName).orElse(agency),
                Coded.of(report.getKind().orElseThrow(), call.messages()),
                deadline(call, reportLifecycle.feedbackDeadline(report).orElseThrow(), on));
    }

    private static DueList.Until deadline(Call call, Deadline deadline, LocalDate on) {
        Messages messages = call.messages();
        return new DueList.Until(
                deadline.due().earliest(),
                deadline.isProvisional(),
                Coded.of(deadline.stageOn(on, LADDER), messages),
                deadline.explanation().stream().map(messages::text).toList());
    }

    /**
     * A service that ends.
     *
     * @param call the request
     * @param file the file
     * @return what the caller sees
     */
    public DueList.Ending ending(Call call, SupervisorFile file) {
        List<Service> services = file.services();
        Service last = services.get(services.size() - 1);
        return new DueList.Ending(
                file.getPerson().getId().value(),
                name(call, file.getPerson()),
                last.term().ordinal(),
                last.lastDayServed());
    }

    /**
     * What may be done.
     *
     * @param call the request
     * @param possible the answers of the library
     * @param <K> the kinds of acts
     * @return what the caller sees: first what is open, then what is not
     */
    public <K extends Enum<K>> List<FileView.Possible> possible(Call call, List<PossibleAct<K>> possible) {
        List<FileView.Possible> open = new ArrayList<>();
        List<FileView.Possible> shut = new ArrayList<>();
        for (PossibleAct<K> act : possible) {
            (act.isOpen() ? open : shut)
                    .add(new FileView.Possible(
                            Coded.of(act.act(), call.messages()),
                            act.isOpen(),
                            problems.from(act.earliest(), call.locale()),
                            problems.grounds(act.unmet(), call.locale()),
                            problems.needed(act, call.locale())));
        }
        open.addAll(shut);
        return List.copyOf(open);
    }
}
