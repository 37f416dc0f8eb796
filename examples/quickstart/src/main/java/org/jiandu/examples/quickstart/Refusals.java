package org.jiandu.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.message.Messages;
import org.jiandu.party.PersonId;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Verdict;

/** Prints every act that was not lawful, of whichever file, with all reasons. */
final class Refusals {
    private record Refused(LocalDate date, String who, String act, Reply reply) {}

    private final Playback playback;
    private final ReportPlayback reports;
    private final EngagementPlayback engagements;
    private final Locale locale;
    private final Messages messages;
    private final Words words;
    private final PrintStream out;

    Refusals(
            Playback playback, ReportPlayback reports, EngagementPlayback engagements, Locale locale, PrintStream out) {
        this.playback = playback;
        this.reports = reports;
        this.engagements = engagements;
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.words = Words.in(locale);
        this.out = out;
    }

    void print() {
        TextTable table = new TextTable(10, 10, 22, 18, 50).header(words.list("refusals.columns"));
        List<Refused> all = Stream.of(ofFiles(), ofReports(), ofEngagements(), ofAttendances())
                .<Refused>flatMap(each -> each)
                .filter(refused -> refused.reply().answer() != Answer.ACCEPTED)
                .sorted(Comparator.comparing(Refused::date))
                .toList();
        all.forEach(refused -> rows(table, refused));
        out.println();
        out.println(words.text("refusals.title", all.size()));
        long earlier = Stream.of(playback.played(), reports.played(), engagements.played())
                .<Judged>flatMap(List::stream)
                .map(Judged::reply)
                .filter(reply -> reply.isEarlier() && reply.answer() != Answer.ACCEPTED)
                .count();
        if (earlier > 0) {
            out.println(words.text("refusals.earlier", earlier));
        }
        table.print(out);
    }

    private void rows(TextTable table, Refused refused) {
        String date = refused.date().toString();
        String who = refused.who();
        String act = refused.act();
        for (Reason reason : refused.reply().verdict().map(Verdict::unmet).orElse(List.of())) {
            table.row(date, who, act, reason.citation().text(locale), messages.text(reason.condition()));
            reason.because().ifPresent(because -> table.row("", "", "", "", "– " + messages.text(because)));
            date = "";
            who = "";
            act = "";
        }
        refused.reply()
                .obstacle()
                .ifPresent(obstacle -> table.row(
                        refused.date().toString(),
                        refused.who(),
                        refused.act(),
                        "",
                        words.text(obstacle.key(), obstacle.whose())));
        refused.reply()
                .verdict()
                .ifPresent(verdict -> table.row(
                        "", "", "", "", "→ " + messages.text(verdict.earliest().message())));
    }

    private Stream<Refused> ofFiles() {
        return playback.played().stream()
                .filter(played -> !played.reply().isEarlier())
                .map(played -> new Refused(
                        played.dated().act().date(),
                        person(played.dated().person()),
                        messages.label(played.dated().act().kind()),
                        played.reply()));
    }

    /** By the number of the report: who reported may be confidential. */
    private Stream<Refused> ofReports() {
        return reports.played().stream()
                .flatMap(played -> played.act().stream()
                        .map(act -> new Refused(
                                act.date(),
                                played.dated().report().value(),
                                messages.label(act.kind()),
                                played.reply())));
    }

    private Stream<Refused> ofEngagements() {
        return engagements.played().stream()
                .flatMap(played -> played.act().stream()
                        .map(act -> new Refused(
                                act.date(),
                                act instanceof ParticipationAct onPart
                                        ? person(onPart.person())
                                        : played.dated().engagement().value(),
                                messages.label(act.kind()),
                                played.reply())));
    }

    private Stream<Refused> ofAttendances() {
        return engagements.attended().stream()
                .map(attended -> new Refused(
                        attended.act().date(),
                        person(attended.person()),
                        messages.label(attended.act().kind()),
                        attended.reply()));
    }

    private String person(PersonId person) {
        return Printout.person(playback.person(person));
    }
}
