package org.jiandu.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.message.Message;
import org.jiandu.message.Messages;
import org.jiandu.party.Audience;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.FeedbackOwed;
import org.jiandu.report.Report;
import org.jiandu.report.ReportParameters;
import org.jiandu.report.ReportView;
import org.jiandu.time.DeadlineLadder;
import org.jiandu.time.Due;

/** Prints what is owed to those who report, and a confidential report as two audiences see it. */
final class OwedPrintout {
    /** A choice of the host; no law says when a deadline is near or long past. */
    private static final DeadlineLadder LADDER = new DeadlineLadder(7, 30);

    private static final int PAGE = 120;

    private final ReportPlayback playback;
    private final Policy policy;
    private final Locale locale;
    private final Messages messages;
    private final Words words;
    private final PrintStream out;

    OwedPrintout(ReportPlayback playback, Policy policy, Locale locale, PrintStream out) {
        this.playback = playback;
        this.policy = policy;
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.words = Words.in(locale);
        this.out = out;
    }

    void print(LocalDate date) {
        agencies(date);
        authority(date);
        playback.reports().stream()
                .filter(report -> report.getConfidentiality() != Confidentiality.NONE)
                .findFirst()
                .ifPresent(report -> views(report, date));
    }

    private void agencies(LocalDate date) {
        List<FeedbackOwed> all = playback.lifecycle().feedbackOwedOn(playback.reports(), date, LADDER);
        TextTable table = new TextTable(8, 18, 12, 10, 64).header(words.list("owed.columns"));
        for (FeedbackOwed owed : all) {
            String report = owed.report().value();
            String agency = owed.agency().value();
            String stage = messages.label(owed.stage());
            String due = due(owed.deadline().due());
            for (Message step : owed.deadline().explanation()) {
                table.row(report, agency, stage, due, messages.text(step));
                report = "";
                agency = "";
                stage = "";
                due = "";
            }
        }
        title(
                "owed.title",
                date,
                all.size(),
                place(ReportParameters.FEEDBACK_LENGTH),
                LADDER.soonDays(),
                LADDER.longOverdueDays());
        table.print(out);
    }

    static String due(Due due) {
        return due.date().map(LocalDate::toString).orElseGet(() -> "≥ " + due.earliest());
    }

    private void authority(LocalDate date) {
        List<Report> owed = playback.reports().stream()
                .filter(report -> playback.lifecycle().isResultOwedOn(report, date))
                .toList();
        TextTable table = new TextTable(8, 28, 18, 58).header(words.list("result.columns"));
        for (Report report : owed) {
            table.row(
                    report.getId().value(),
                    report.getKind().map(messages::label).orElseThrow(),
                    messages.label(report.stageOn(date)),
                    words.text("result.owed"));
        }
        title("result.title", date, owed.size(), place(ReportParameters.INVESTIGATED_KINDS));
        table.print(out);
    }

    private void views(Report report, LocalDate date) {
        ReportView handler = ReportView.of(report, Audience.HANDLER, date);
        ReportView agency = ReportView.of(report, Audience.AGENCY, date);
        TextTable table =
                new TextTable(18, 47, 47).header("", messages.label(Audience.HANDLER), messages.label(Audience.AGENCY));
        String[] names = words.list("view.fields");
        List<Function<ReportView, Optional<String>>> fields = List.of(
                view -> Optional.of(messages.label(view.stage())),
                view -> view.kind().map(messages::label),
                view -> view.submittedOn().map(LocalDate::toString),
                view -> view.reporter().map(person -> person.value()),
                ReportView::text,
                ReportView::answer,
                view -> view.result().map(messages::label));
        for (int index = 0; index < names.length; index++) {
            table.row(
                    names[index],
                    shown(fields.get(index).apply(handler)),
                    shown(fields.get(index).apply(agency)));
        }
        title(
                "view.title",
                report.getId(),
                messages.label(report.getConfidentiality()),
                place(ReportParameters.CONFIDENTIALITY));
        table.print(out);
    }

    private String shown(Optional<String> field) {
        return field.orElse(words.text("view.absent"));
    }

    private String place(Parameter<?> parameter) {
        return policy.get(parameter).citation().text(locale);
    }

    private void title(String key, Object... arguments) {
        out.println();
        TextTable.wrap(words.text(key, arguments), PAGE).forEach(out::println);
    }
}
