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
    private record Refused(LocalDate date, String who, String act, Verdict verdict) {}

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
                .filter(refused -> !refused.verdict().isLawful())
                .sorted(Comparator.comparing(Refused::date))
                .toList();
        all.forEach(refused -> rows(table, refused));
        out.println();
        out.println(words.text("refusals.title", all.size()));
        table.print(out);
    }

    private void rows(TextTable table, Refused refused) {
        String date = refused.date().toString();
        String who = refused.who();
        String act = refused.act();
        for (Reason reason : refused.verdict().unmet()) {
            table.row(date, who, act, reason.citation().text(locale), messages.text(reason.condition()));
            reason.because().ifPresent(because -> table.row("", "", "", "", "– " + messages.text(because)));
            date = "";
            who = "";
            act = "";
        }
        table.row(
                "",
                "",
                "",
                "",
                "→ " + messages.text(refused.verdict().earliest().message()));
    }

    private Stream<Refused> ofFiles() {
        return playback.played().stream()
                .map(played -> new Refused(
                        played.dated().act().date(),
                        person(played.dated().person()),
                        messages.label(played.dated().act().kind()),
                        played.verdict()));
    }

    /** By the number of the report: who reported may be confidential. */
    private Stream<Refused> ofReports() {
        return reports.played().stream()
                .map(played -> new Refused(
                        played.act().date(),
                        played.dated().report().value(),
                        messages.label(played.act().kind()),
                        played.verdict()));
    }

    private Stream<Refused> ofEngagements() {
        return engagements.played().stream()
                .map(played -> new Refused(
                        played.act().date(),
                        played.act() instanceof ParticipationAct onPart
                                ? person(onPart.person())
                                : played.dated().engagement().value(),
                        messages.label(played.act().kind()),
                        played.verdict()));
    }

    private Stream<Refused> ofAttendances() {
        return engagements.attended().stream()
                .map(attended -> new Refused(
                        attended.act().date(),
                        person(attended.person()),
                        messages.label(attended.act().kind()),
                        attended.verdict()));
    }

    private String person(PersonId person) {
        return Printout.person(playback.history(person).opened());
    }
}
