package org.jiandu.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.examples.quickstart.Timeline.Mark;
import org.jiandu.examples.quickstart.Timeline.Row;
import org.jiandu.examples.quickstart.Timeline.Shape;
import org.jiandu.message.Messages;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.Report;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.Dismissal;
import org.jiandu.supervisor.History;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.term.Service;
import org.jiandu.time.Deadline;

/**
 * Writes a timeline of each person who has a file or wanted one. They say what the tables say, in days: names are masked, and
 * a report is drawn only if its reporter asked for no confidentiality, because a picture of a person tells whose it is.
 */
final class Timelines {
    private final Playback playback;
    private final ReportPlayback reports;
    private final Messages messages;
    private final Words words;

    Timelines(Playback playback, ReportPlayback reports, Locale locale) {
        this.playback = playback;
        this.reports = reports;
        this.messages = Messages.in(locale);
        this.words = Words.in(locale);
    }

    /**
     * Writes one file a person.
     *
     * @param folder where; made if it is not there
     * @return how many files
     */
    int write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<PersonId> people = playback.played().stream()
                .map(played -> played.dated().person())
                .distinct()
                .toList();
        for (PersonId person : people) {
            Files.writeString(folder.resolve("timeline-" + person.value() + ".svg"), svg(person));
        }
        return people.size();
    }

    /** The timeline of one person, who has at least one act. */
    String svg(PersonId person) {
        History history = playback.history(person);
        SupervisorFile file = history.file();
        List<Row> rows = new ArrayList<>();
        history.facts().forEach(fact -> rows.add(fact(fact)));
        file.services().forEach(service -> rows.add(term(service)));
        dismissals(file).forEach(dismissal -> effect(dismissal).ifPresent(rows::add));
        refused(person).forEach(rows::add);
        reports(person).forEach(rows::add);
        return new Timeline(words, words.text("timeline.title", name(file.getPerson())), rows).svg();
    }

    /** What stands in the place of a name that was erased needs no mask. */
    private String name(Person person) {
        return playback.isErased(person.getId())
                ? person.getId() + " " + person.getName().value()
                : Printout.person(person);
    }

    private Row fact(SupervisorFact fact) {
        String label = messages.label(fact.kind());
        if (fact instanceof SupervisorFact.NoticePosted posted) {
            return new Row(
                    words.text("fact.pair", label, words.text("fact.notice", posted.lastDay())),
                    new Mark(Shape.NOTICE, posted.date(), posted.lastDay()));
        }
        Mark mark = Mark.at(Shape.DONE, fact.date());
        if (fact instanceof SupervisorFact.Dismissed dismissed) {
            return new Row(words.text("fact.pair", label, messages.label(dismissed.ground())), mark);
        }
        if (fact instanceof SupervisorFact.AttendanceRecorded attended) {
            return new Row(words.text("fact.pair", label, messages.label(attended.presence())), mark);
        }
        return new Row(label, mark);
    }

    private Row term(Service service) {
        String term = words.text(
                "fact.term",
                service.term().ordinal(),
                service.term().firstDay(),
                service.term().lastDay());
        Mark granted = new Mark(
                Shape.GRANTED, service.term().firstDay(), service.term().lastDay());
        return service.isBegun()
                ? new Row(term, granted, new Mark(Shape.SERVED, service.term().firstDay(), service.lastDayServed()))
                : new Row(term, granted);
    }

    private static Stream<Dismissal> dismissals(SupervisorFile file) {
        return file.getAppointments().stream().map(Appointment::dismissal).flatMap(Optional::stream);
    }

    private Optional<Row> effect(Dismissal dismissal) {
        return dismissal.effectiveOn().map(day -> new Row(words.text("timeline.effect"), Mark.at(Shape.DONE, day)));
    }

    /** The answers alone, which an earlier run leaves too; the reasons are in the printout. */
    private Stream<Row> refused(PersonId person) {
        return playback.played().stream()
                .filter(played -> played.dated().person().equals(person))
                .filter(played -> played.reply().answer() != Answer.ACCEPTED)
                .map(played -> {
                    boolean refused = played.reply().answer() == Answer.REFUSED;
                    String act = messages.label(played.dated().act().kind());
                    return new Row(
                            words.text(refused ? "timeline.refused" : "timeline.waiting", act),
                            Mark.at(
                                    refused ? Shape.REFUSED : Shape.WAITING,
                                    played.dated().act().date()));
                });
    }

    private Stream<Row> reports(PersonId person) {
        return reports.reports().stream()
                .filter(report -> report.getReporter().filter(person::equals).isPresent())
                .filter(report -> report.getConfidentiality() == Confidentiality.NONE)
                .sorted(Comparator.comparing(report -> report.getId().value()))
                .flatMap(report ->
                        reports
                                .lifecycle()
                                .feedbackDeadline(report)
                                .map(deadline -> answer(report, deadline))
                                .stream());
    }

    private Row answer(Report report, Deadline deadline) {
        LocalDate due = deadline.due().earliest();
        String last = OwedPrintout.due(deadline.due());
        Mark time = new Mark(Shape.DEADLINE, deadline.trigger(), due);
        return report.getAgencyAnswer()
                .map(answer -> new Row(
                        words.text("timeline.answered", report.getId(), last, answer.date()),
                        time,
                        Mark.at(Shape.DONE, answer.date())))
                .orElseGet(() -> new Row(words.text("timeline.owed", report.getId(), last), time));
    }
}
