package org.jiandu.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiandu.message.Messages;
import org.jiandu.party.Actor;
import org.jiandu.party.IdDocument;
import org.jiandu.party.Occasion;
import org.jiandu.party.PersonId;
import org.jiandu.registry.Erasure;
import org.jiandu.registry.FileId;
import org.jiandu.registry.OnRecord;
import org.jiandu.registry.Supervisors;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.BreachReport;
import org.jiandu.supervisor.Dismissal;
import org.jiandu.supervisor.SupervisorFile;

/** Erases the data of somebody whose service ended long enough ago, and prints the file before and after. */
final class ErasurePrintout {
    private final Supervisors supervisors;
    private final Messages messages;
    private final Words words;
    private final PrintStream out;

    ErasurePrintout(Playback playback, Locale locale, PrintStream out) {
        this.supervisors = playback.registry().supervision().supervisors();
        this.messages = Messages.in(locale);
        this.words = Words.in(locale);
        this.out = out;
    }

    /** Erases what may be erased on a day. Whoever is erased already stays so. */
    void print(PersonId person, LocalDate date) {
        FileId id = Registry.file(person);
        Optional<OnRecord<SupervisorFile>> before = supervisors.find(id);
        if (before.isEmpty()) {
            title("erasure.nothing", person);
            return;
        }
        List<String> fieldsBefore = fields(before.get());
        Occasion on =
                new Occasion(Actor.officerOf(Actors.BUREAU_OF_WEIHAI, "officer-1"), date, ActsFile.recordedOn(date));
        Erasure erasure = supervisors.erase(id, on, words.text("erasure.reason"));
        if (erasure instanceof Erasure.Receipt receipt) {
            title("erasure.title", person, receipt.occasion().date());
            line(words.text("erasure.kept", Registry.KEPT.getYears()));
            if (!before.get().erased().isEmpty()) {
                line(words.text("erasure.earlier"));
            }
            table(fieldsBefore, fields(supervisors.get(id)));
        } else if (erasure instanceof Erasure.NotYet notYet) {
            title(
                    "erasure.not-yet",
                    person,
                    notYet.from().map(LocalDate::toString).orElseGet(() -> words.text("not-yet")));
            line(words.text("erasure.kept", Registry.KEPT.getYears()));
        }
    }

    private void table(List<String> before, List<String> after) {
        TextTable table = new TextTable(18, 47, 47).header(words.list("erasure.columns"));
        String[] names = words.list("erasure.fields");
        for (int index = 0; index < names.length; index++) {
            table.row(names[index], before.get(index), after.get(index));
        }
        table.print(out);
    }

    private List<String> fields(OnRecord<SupervisorFile> onRecord) {
        SupervisorFile file = onRecord.state();
        return List.of(
                file.getPerson().getId().value(),
                onRecord.erased().isEmpty()
                        ? file.getPerson().getName().masked()
                        : file.getPerson().getName().value(),
                file.getPerson()
                        .getIdDocument()
                        .map(IdDocument::maskedNumber)
                        .orElseGet(() -> words.text("view.absent")),
                joined(file.getBreachReports(), BreachReport::substance),
                joined(file.getAppointments(), this::served),
                joined(
                        file.getAppointments().stream()
                                .flatMap(appointment -> appointment.dismissal().stream())
                                .toList(),
                        this::dismissed),
                String.valueOf(supervisors
                        .journal(Registry.file(file.getPerson().getId()))
                        .size()));
    }

    private String served(Appointment appointment) {
        return appointment.terms().stream()
                .map(term -> words.text("fact.term", term.ordinal(), term.firstDay(), term.lastDay()))
                .collect(Collectors.joining(
                        words.text("separator"), appointment.certificate() + words.text("separator"), ""));
    }

    private String dismissed(Dismissal dismissal) {
        return dismissal.decidedOn() + " " + messages.label(dismissal.ground())
                + dismissal
                        .liability()
                        .map(liability -> words.text("separator") + liability)
                        .orElse("");
    }

    private <T> String joined(List<T> things, Function<T, String> text) {
        return things.stream().map(text).collect(Collectors.joining(words.text("separator")));
    }

    private void title(String key, Object... arguments) {
        out.println();
        line(words.text(key, arguments));
    }

    private void line(String text) {
        TextTable.wrap(text, Printout.PAGE).forEach(out::println);
    }
}
