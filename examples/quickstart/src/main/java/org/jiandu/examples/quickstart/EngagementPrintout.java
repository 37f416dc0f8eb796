package org.jiandu.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.Participation;
import org.jiandu.engagement.Recusal;
import org.jiandu.engagement.Reexamination;
import org.jiandu.examples.quickstart.EngagementPlayback.AttendanceStep;
import org.jiandu.examples.quickstart.EngagementPlayback.Late;
import org.jiandu.examples.quickstart.EngagementPlayback.Played;
import org.jiandu.message.Messages;
import org.jiandu.party.Audience;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.Screening;
import org.jiandu.supervisor.Attendance;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.verdict.Reason;

/** Prints who takes part in what, who had to stand aside as two audiences are told, and what absences come to. */
final class EngagementPrintout {
    private final EngagementPlayback playback;
    private final Playback supervisors;
    private final Locale locale;
    private final Messages messages;
    private final Words words;
    private final PrintStream out;

    EngagementPrintout(EngagementPlayback playback, Playback supervisors, Locale locale, PrintStream out) {
        this.playback = playback;
        this.supervisors = supervisors;
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.words = Words.in(locale);
        this.out = out;
    }

    void print(LocalDate date) {
        participants(date);
        recusals();
        late();
        absences();
    }

    private void participants(LocalDate date) {
        TextTable table = new TextTable(10, 10, 24, 10, 20, 34).header(words.list("engagements.columns"));
        for (Engagement engagement : playback.engagements()) {
            String id = engagement.getId().value();
            String day = engagement.getDay().map(LocalDate::toString).orElse("");
            String what = words.text(
                    "fact.pair",
                    engagement.getKind().map(messages::label).orElse(""),
                    engagement.getTitle().orElse(""));
            List<Participation> parts = engagement.getParticipations();
            if (parts.isEmpty()) {
                table.row(id, day, what, "", messages.label(engagement.stageOn(date)), "");
            }
            for (Participation part : parts) {
                table.row(id, day, what, person(part.getPerson()), messages.label(part.stageOn(date)), remarks(part));
                id = "";
                day = "";
                what = "";
            }
        }
        title("engagements.title", date, playback.engagements().size());
        table.print(out);
    }

    /** How somebody came to take part, or not to. */
    private String remarks(Participation part) {
        Stream<String> replacement =
                part.getReplaces().stream().map(replaces -> words.text("engagements.replaces", replaces.person()));
        Stream<String> recusals = part.getRecusals().stream().map(this::recusal);
        return Stream.concat(replacement, recusals).collect(Collectors.joining(words.text("separator")));
    }

    private String recusal(Recusal recusal) {
        String heads = recusal.heads().stream().sorted().map(messages::label).collect(Collectors.joining(", "));
        return words.text(recusal.ordered() ? "engagements.ordered" : "engagements.declared", recusal.date(), heads);
    }

    /** Once for each who came to take part or stepped aside with a ground, or with one that nobody can exclude. */
    private void recusals() {
        TextTable table = new TextTable(10, 10, 14, 52, 24).header(words.list("recusals.columns"));
        Set<String> seen = new HashSet<>();
        for (Played played : playback.played()) {
            played.screening()
                    .filter(screening -> !screening.isClear())
                    .filter(screening -> seen.add(played.dated().engagement() + "/" + screening.person()))
                    .ifPresent(screening -> table.row(
                            played.dated().engagement().value(),
                            person(screening.person()),
                            played.act().map(act -> messages.label(act.kind())).orElse(""),
                            told(screening, Audience.HANDLER),
                            told(screening, Audience.PUBLIC)));
        }
        title("recusals.title", playback.recusal().citation().text(locale));
        if (playback.played().stream().anyMatch(played -> played.reply().isEarlier())) {
            out.println(words.text("recusals.earlier"));
        }
        table.print(out);
    }

    private String told(Screening screening, Audience audience) {
        List<Reason> reasons = playback.recusal().explain(screening, audience);
        return reasons.stream()
                .flatMap(reason -> reason.because().stream())
                .map(messages::text)
                .collect(Collectors.joining(words.text("separator")));
    }

    private void late() {
        List<Late> all = playback.late();
        TextTable table = new TextTable(10, 10, 16, 10, 10, 50).header(words.list("late.columns"));
        for (Late late : all) {
            PersonId person = late.affected().act().person();
            table.row(
                    late.knownFrom().toString(),
                    person(person),
                    late.affected().act().reference(),
                    late.affected().act().date().toString(),
                    late.affected().since().toString(),
                    late.engagement().participationOf(person).getReexaminations().stream()
                            .map(this::reexamination)
                            .collect(Collectors.joining(words.text("separator"))));
        }
        title("late.title", all.size());
        table.print(out);
    }

    private String reexamination(Reexamination reexamination) {
        return reexamination
                .ruling()
                .map(ruling -> words.text(
                        ruling.granted() ? "late.stands" : "late.falls", reexamination.date(), ruling.date()))
                .orElseGet(() -> words.text("late.open", reexamination.date()));
    }

    /** Each time that the ground of absences arose or went away. */
    private void absences() {
        TextTable table = new TextTable(10, 10, 46, 46).header(words.list("absences.columns"));
        for (AttendanceStep step : playback.attendances()) {
            String before = absences(step.before(), step.recordedOn());
            String after = absences(step.after(), step.recordedOn());
            if (!before.equals(after)) {
                table.row(step.recordedOn().toString(), person(step.person()), before, after);
            }
        }
        Lifecycle lifecycle = supervisors.lifecycle();
        title(
                "absences.title",
                lifecycle.policy().get(SupervisorParameters.ABSENCES).citation().text(locale));
        table.print(out);
    }

    private String absences(SupervisorFile file, LocalDate date) {
        Lifecycle lifecycle = supervisors.lifecycle();
        List<Attendance> absences = lifecycle.absencesOn(file, date);
        return absences.isEmpty()
                ? words.text("absences.none")
                : words.text(
                        "absences.ground",
                        absences.stream()
                                .map(absence -> absence.activity() + " " + absence.date())
                                .collect(Collectors.joining(", ")));
    }

    private String person(PersonId person) {
        return Printout.person(supervisors.person(person));
    }

    private void title(String key, Object... arguments) {
        out.println();
        out.println(words.text(key, arguments));
    }
}
