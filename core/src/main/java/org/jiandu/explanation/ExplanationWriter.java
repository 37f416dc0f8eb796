package org.jiandu.explanation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jiandu.law.Citation;
import org.jiandu.law.Reading;
import org.jiandu.law.Reliance;
import org.jiandu.message.Message;
import org.jiandu.message.Messages;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Topic;

/** Writes one explanation from top to bottom. */
final class ExplanationWriter {
    private final Explanation explanation;
    private final Locale locale;
    private final Messages messages;
    private final Layout layout;
    private final StringBuilder page = new StringBuilder();

    private ExplanationWriter(Explanation explanation, Locale locale, Layout layout) {
        this.explanation = explanation;
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.layout = layout;
    }

    static String write(Explanation explanation, Locale locale, Layout layout) {
        ExplanationWriter writer = new ExplanationWriter(explanation, locale, layout);
        writer.question();
        writer.conditions();
        writer.remedy();
        writer.readings();
        return writer.page.toString();
    }

    private void question() {
        page.append(layout.title(messages.text(Message.of("explanation.title", explanation.act()))));
        item(Message.of("explanation.answer", layout.stress(messages.label(explanation.conclusion()))));
        item(Message.of("explanation.asked", explanation.date(), explanation.actor()));
        item(instrument());
        explanation.calendar().ifPresent(version -> item(Message.of("explanation.calendar", layout.safe(version))));
    }

    private Message instrument() {
        String title = layout.safe(explanation.instrument().title().in(locale));
        String id = layout.safe(explanation.instrument().id());
        String article = place(explanation.inForce().citation());
        LocalDate first = explanation.inForce().value().firstDay();
        return explanation
                .inForce()
                .value()
                .lastDay()
                .map(last -> Message.of("explanation.instrument-until", title, id, first, last, article))
                .orElseGet(() -> Message.of("explanation.instrument", title, id, first, article));
    }

    private void conditions() {
        heading(Message.of("explanation.conditions"));
        for (Reason reason : explanation.conditions()) {
            String status = messages.label(reason.status());
            item(Message.of(
                    "explanation.condition",
                    reason.isMet() ? status : layout.stress(status),
                    safe(reason.condition()),
                    place(reason.citation())));
            reason.because().ifPresent(because -> detail(Message.of("explanation.fact", safe(because))));
        }
    }

    private void remedy() {
        if (explanation.unmet().isEmpty()) {
            return;
        }
        heading(Message.of("explanation.remedy"));
        item(Message.of("explanation.earliest", explanation.earliest().message()));
        for (Topic topic : explanation.findingsNeeded()) {
            item(Message.of("explanation.finding", layout.safe(topic.text().in(locale))));
        }
        explanation.unmet().stream()
                .filter(ExplanationWriter::isMoreThanAFinding)
                .forEach(reason -> item(Message.of(
                        "explanation.condition-earliest",
                        safe(reason.condition()),
                        reason.earliest().message())));
    }

    /** A condition that waits for nothing but a finding is named by its topic. */
    private static boolean isMoreThanAFinding(Reason reason) {
        return reason.findingsNeeded().isEmpty() || reason.earliest().kind() == Earliest.Kind.FROM;
    }

    private void readings() {
        if (explanation.readings().isEmpty()) {
            return;
        }
        heading(Message.of("explanation.readings"));
        explanation.readings().forEach(this::reading);
    }

    private void reading(Reliance reliance) {
        Optional<Reading> reading = reliance.setting().reading();
        item(Message.of(
                "explanation.reading",
                safe(reliance.parameter().label()),
                place(reliance.setting().citation()),
                layout.safe(reading.map(each -> each.meaning().in(locale)).orElse(""))));
        reading.filter(each -> !each.alternatives().isEmpty())
                .ifPresent(each -> detail(Message.of(
                        "explanation.alternatives",
                        each.alternatives().stream().map(layout::safe).toList())));
    }

    private String safe(Message message) {
        return layout.safe(messages.text(message));
    }

    private String place(Citation citation) {
        return citation.text(locale);
    }

    private void heading(Message message) {
        page.append(layout.heading(messages.text(message)));
    }

    private void item(Message message) {
        page.append(layout.item(messages.text(message)));
    }

    private void detail(Message message) {
        page.append(layout.detail(messages.text(message)));
    }
}
