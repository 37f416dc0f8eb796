package org.jiandu.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.law.Citation;
import org.jiandu.law.Instrument;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.message.Messages;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.registry.OnRecord;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.Concern;
import org.jiandu.supervisor.Dismissal;
import org.jiandu.supervisor.History;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Objection;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.term.Term;
import org.jiandu.term.TermForecast;

/**
 * Asks the questions and prints the answers as tables. Names are masked and ID numbers never appear: the report is
 * for a screen that others may see.
 */
final class Printout {
    static final int PAGE = 120;

    private final Playback playback;
    private final ReportPlayback reports;
    private final EngagementPlayback engagements;
    private final Lifecycle lifecycle;
    private final Policy policy;
    private final Locale locale;
    private final Messages messages;
    private final Words words;
    private final PrintStream out;
    private List<OnRecord<SupervisorFile>> onRecord = List.of();

    Printout(
            Playback playback, ReportPlayback reports, EngagementPlayback engagements, Locale locale, PrintStream out) {
        this.playback = playback;
        this.reports = reports;
        this.engagements = engagements;
        this.lifecycle = playback.lifecycle();
        this.policy = lifecycle.policy();
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.words = Words.in(locale);
        this.out = out;
    }

    /**
     * Prints the whole report.
     *
     * @param on the day of the tables, else the day of the last act
     * @param dueWithin how many days ahead a term counts as ending soon
     * @param whose whose history is printed, else that of the person with the most facts
     * @param erased whose data is erased
     */
    void print(Optional<LocalDate> on, int dueWithin, Optional<PersonId> whose, Optional<PersonId> erased) {
        onRecord = playback.files();
        summary();
        Optional<LocalDate> day = on.or(this::dayOfLastAct);
        day.ifPresent(date -> {
            inOffice(date);
            new Refusals(playback, reports, engagements, locale, out).print();
            candidates(date);
            due(date, dueWithin);
        });
        whose.map(playback::history).or(this::longestHistory).ifPresent(this::history);
        day.filter(date -> !reports.played().isEmpty())
                .ifPresent(date -> new OwedPrintout(reports, policy, locale, out).print(date));
        day.filter(date -> !engagements.played().isEmpty())
                .ifPresent(date -> new EngagementPrintout(engagements, playback, locale, out).print(date));
        day.ifPresent(
                date -> erased.ifPresent(person -> new ErasurePrintout(playback, locale, out).print(person, date)));
    }

    private void summary() {
        Instrument instrument = policy.instrument();
        line(words.text(
                "summary.policy",
                instrument.title().in(locale),
                instrument.issuer().in(locale),
                policy.inForce().value().firstDay()));
        line(words.text(
                "summary.notice",
                policy.value(SupervisorParameters.NOTICE_LENGTH),
                place(policy.get(SupervisorParameters.NOTICE_LENGTH).citation())));
        if (!readings().isEmpty()) {
            line(words.text("summary.readings", readings()));
        }
        line(words.text(
                "summary.runs",
                acts().count(),
                acts().filter(act -> act.reply().isEarlier()).count(),
                acts().filter(act -> !act.reply().isEarlier()).count()));
        summary("", playback.people(), playback.played());
        if (!reports.played().isEmpty()) {
            summary("-reports", reports.reports().size(), reports.played());
        }
        if (!engagements.played().isEmpty()) {
            summary("-engagements", engagements.engagements().size(), engagements.played());
        }
    }

    /** How many acts there were on how many files, what came of them and whether that was expected. */
    private void summary(String of, int files, List<? extends Judged> acts) {
        line(words.text(
                "summary.played" + of,
                files,
                acts.size(),
                count(acts, Answer.ACCEPTED),
                count(acts, Answer.REFUSED),
                count(acts, Answer.NEEDS_FINDING)));
        String unexpected = acts.stream()
                .filter(act -> !act.isAsExpected())
                .map(act -> String.valueOf(act.line().number()))
                .collect(Collectors.joining(", "));
        line(
                unexpected.isEmpty()
                        ? words.text("summary.expected" + of)
                        : words.text("summary.unexpected" + of, unexpected));
    }

    private static long count(List<? extends Judged> acts, Answer answer) {
        return acts.stream().filter(act -> act.reply().answer() == answer).count();
    }

    private Stream<Judged> acts() {
        return Stream.of(playback.played(), reports.played(), engagements.played())
                .flatMap(List::stream);
    }

    /** The interpretations that the verdicts rest on, by the places that leave them open. */
    private String readings() {
        Map<String, String> byPlace = acts().flatMap(act -> act.reply().verdict().stream())
                .flatMap(verdict -> verdict.readings().stream())
                .distinct()
                .sorted(Comparator.comparing(
                        reliance -> reliance.setting().citation().article().orElse(0)))
                .collect(Collectors.groupingBy(
                        reliance -> place(reliance.setting().citation()),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                reliance -> messages.text(reliance.parameter().label()), Collectors.joining(", "))));
        return byPlace.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(words.text("separator")));
    }

    private void inOffice(LocalDate date) {
        TextTable table = new TextTable(10, 44, 4, 10, 10, 16).header(words.list("office.columns"));
        List<SupervisorFile> files = playback.roster(date);
        for (SupervisorFile file : files) {
            Term term = file.termOn(date).orElseThrow();
            table.row(
                    person(file),
                    sector(file, date),
                    String.valueOf(term.ordinal()),
                    term.firstDay().toString(),
                    term.lastDay().toString(),
                    file.appointmentOn(date).map(Appointment::certificate).orElseThrow());
        }
        title("office.title", date, files.size());
        table.print(out);
    }

    private void candidates(LocalDate date) {
        List<SupervisorFile> open =
                files().filter(file -> isCandidate(file.stageOn(date))).toList();
        TextTable table = new TextTable(10, 44, 24, 12).header(words.list("candidates.columns"));
        for (SupervisorFile file : lifecycle.rank(open, date)) {
            boolean qualified =
                    file.profileOn(date).map(Profile::isLegallyQualified).orElse(false);
            table.row(
                    person(file),
                    sector(file, date),
                    messages.label(file.stageOn(date)),
                    words.text(qualified ? "yes" : "no"));
        }
        title(
                "candidates.title",
                date,
                open.size(),
                place(policy.get(SupervisorParameters.QUALIFIED_FIRST).citation()));
        table.print(out);
    }

    private static boolean isCandidate(Stage stage) {
        return stage == Stage.INVITED
                || stage == Stage.NOMINATED
                || stage == Stage.REVIEWED
                || stage == Stage.PUBLIC_NOTICE;
    }

    private void due(LocalDate date, int dueWithin) {
        TextTable table = new TextTable(10, 18, 10, 74).header(words.list("due.columns"));
        files().forEach(file -> ending(table, file, date, dueWithin));
        files().forEach(file -> atLimit(table, file, date));
        files().forEach(file -> objected(table, file, date));
        files().forEach(file -> concerned(table, file, date));
        files().forEach(file -> leaving(table, file, date));
        title("due.title", date, dueWithin);
        table.print(out);
    }

    private void ending(TextTable table, SupervisorFile file, LocalDate date, int dueWithin) {
        if (file.endsWithin(dueWithin, date)) {
            Term term = file.termOn(date).orElseThrow();
            String what =
                    words.text("due.ends", term.ordinal(), term.daysLeftOn(date).orElseThrow());
            row(table, file, SupervisorParameters.TERM_LENGTH, term.lastDay(), what);
        }
    }

    private void atLimit(TextTable table, SupervisorFile file, LocalDate date) {
        if (file.isInOfficeOn(date)) {
            lifecycle
                    .forecast(file)
                    .filter(forecast -> forecast.renewalsLeft() == 0)
                    .map(TermForecast::limitReachedOn)
                    .ifPresent(day -> row(table, file, SupervisorParameters.LIMIT, day, words.text("due.limit")));
        }
    }

    private void objected(TextTable table, SupervisorFile file, LocalDate date) {
        if (file.stageOn(date) == Stage.PUBLIC_NOTICE) {
            file.getObjections().stream()
                    .filter(Objection::isOpen)
                    .filter(objection -> !objection.raisedOn().isAfter(date))
                    .forEach(objection -> row(
                            table,
                            file,
                            SupervisorParameters.OBJECTIONS,
                            objection.raisedOn(),
                            words.text("due.objection", objection.number(), objection.substance())));
        }
    }

    private void concerned(TextTable table, SupervisorFile file, LocalDate date) {
        for (Concern concern : lifecycle.concernsOn(file, date)) {
            table.row(person(file), place(concern.citation()), date.toString(), concern(concern));
        }
    }

    private void leaving(TextTable table, SupervisorFile file, LocalDate date) {
        if (file.stageOn(date) == Stage.LEAVING) {
            file.appointmentOn(date)
                    .flatMap(Appointment::dismissal)
                    .flatMap(Dismissal::effectiveOn)
                    .ifPresent(day ->
                            row(table, file, SupervisorParameters.DISMISSAL_EFFECT, day, words.text("due.leaving")));
        }
    }

    private String concern(Concern concern) {
        return words.text(
                concern.kind() == Concern.Kind.BAR ? "due.bar" : "due.ground", messages.text(concern.message()));
    }

    /** A row that cites the place where the instrument settles a parameter. */
    private void row(TextTable table, SupervisorFile file, Parameter<?> basis, LocalDate date, String what) {
        table.row(person(file), place(policy.get(basis).citation()), date.toString(), what);
    }

    private void history(History history) {
        title("history.title", person(history.opened()), history.facts().size());
        TextTable table = new TextTable(10, 10, 20, 48, 22).header(words.list("history.columns"));
        SupervisorFile file = history.opened();
        for (SupervisorFact fact : history.facts()) {
            file = Lifecycle.evolve(file, fact);
            table.row(
                    fact.date().toString(),
                    fact.occasion()
                            .recordedAt()
                            .atOffset(ActsFile.BEIJING)
                            .toLocalDate()
                            .toString(),
                    messages.label(fact.kind()),
                    FactDetails.of(fact, messages, words),
                    messages.label(file.stageOn(fact.date())));
        }
        table.print(out);
        file.getAppointments().stream()
                .flatMap(appointment -> appointment.dismissal().stream())
                .forEach(dismissal -> line(words.text(
                        "history.dismissal",
                        dismissal.decidedOn(),
                        day(dismissal.effectiveOn()),
                        day(dismissal.servedOn()),
                        day(dismissal.publishedOn()))));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(words.text("not-yet"));
    }

    private Stream<SupervisorFile> files() {
        return onRecord.stream().map(OnRecord::state);
    }

    private Optional<LocalDate> dayOfLastAct() {
        return Stream.of(
                        playback.played().stream()
                                .map(played -> played.dated().act().date()),
                        reports.played().stream().map(played -> played.dated().date()),
                        engagements.played().stream()
                                .map(played -> played.dated().date()))
                .<LocalDate>flatMap(days -> days)
                .max(Comparator.naturalOrder());
    }

    /** The version of a file counts what is on record of it. */
    private Optional<History> longestHistory() {
        return onRecord.stream()
                .reduce((first, next) -> next.version() > first.version() ? next : first)
                .map(file -> playback.history(file.state().getPerson().getId()));
    }

    static String person(SupervisorFile file) {
        return person(file.getPerson());
    }

    static String person(Person person) {
        return person.getId() + " " + person.getName().masked();
    }

    private String sector(SupervisorFile file, LocalDate date) {
        return file.profileOn(date)
                .map(profile -> profile.getSector() == Sector.OTHER
                        ? profile.getOtherSector().orElseGet(() -> messages.label(Sector.OTHER))
                        : messages.label(profile.getSector()))
                .orElse("");
    }

    private String place(Citation citation) {
        return citation.text(locale);
    }

    private void title(String key, Object... arguments) {
        out.println();
        out.println(words.text(key, arguments));
    }

    private void line(String text) {
        TextTable.wrap(text, PAGE).forEach(out::println);
    }
}
