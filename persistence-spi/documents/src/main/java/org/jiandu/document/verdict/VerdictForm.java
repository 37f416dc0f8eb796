package org.jiandu.document.verdict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jiandu.document.internal.name.Names;
import org.jiandu.explanation.Explanation;
import org.jiandu.law.Citation;
import org.jiandu.law.Instrument;
import org.jiandu.law.Reading;
import org.jiandu.law.Reliance;
import org.jiandu.law.Setting;
import org.jiandu.message.BilingualText;
import org.jiandu.message.Message;
import org.jiandu.time.DateRange;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Each part of a verdict in JSON, in the order in which people read it. */
final class VerdictForm {
    private static final String FORMAT = "jiandu-verdict";
    private static final String TEXT = "text";

    private final Words words;

    VerdictForm(List<Locale> locales) {
        this.words = new Words(locales);
    }

    String write(Explanation explanation) {
        ObjectNode document = object().put("format", FORMAT).put("version", VerdictDocument.VERSION);
        document.set("asked", asked(explanation));
        document.set("policy", policy(explanation.instrument(), explanation.inForce()));
        explanation.calendar().ifPresent(calendar -> document.put("calendar", calendar));
        document.put("conclusion", Names.of(explanation.conclusion()));
        document.set(TEXT, words.of(explanation.conclusion()));
        document.set("earliest", earliest(explanation.earliest()));
        document.set("findings-needed", array(explanation.findingsNeeded(), this::topic));
        document.set("conditions", array(explanation.conditions(), this::condition));
        document.set("readings", array(explanation.readings(), this::reading));
        return document.toString();
    }

    private ObjectNode asked(Explanation explanation) {
        ObjectNode asked = object().put("act", Names.ofAct(explanation.act()));
        asked.set(TEXT, words.of(explanation.act()));
        asked.put("role", Names.of(explanation.actor()));
        return asked.put("date", explanation.date().toString());
    }

    private ObjectNode policy(Instrument instrument, Setting<DateRange> inForce) {
        ObjectNode days = object().put("from", inForce.value().firstDay().toString());
        inForce.value().lastDay().ifPresent(last -> days.put("until", last.toString()));
        days.set("citation", citation(inForce.citation()));
        ObjectNode policy = object().put("instrument", instrument.id());
        policy.set("title", words.of(instrument.title()));
        policy.set("in-force", days);
        return policy;
    }

    private ObjectNode condition(Reason reason) {
        ObjectNode condition = object().put("rule", reason.rule().value());
        condition.set("citation", citation(reason.citation()));
        condition.set(TEXT, words.of(reason.condition()));
        condition.put("status", Names.of(reason.status()));
        reason.because().ifPresent(because -> condition.set("because", because(because)));
        condition.set("earliest", earliest(reason.earliest()));
        condition.set("findings-needed", array(reason.findingsNeeded(), this::topic));
        return condition;
    }

    private ObjectNode because(Message message) {
        ObjectNode because = object();
        because.set(TEXT, words.of(message));
        because.set("facts", array(message.arguments(), this::fact));
        return because;
    }

    /** A fact by its type, so that a program takes no date for words and no words for a name. */
    private ObjectNode fact(Object fact) {
        if (fact instanceof LocalDate date) {
            return object().put("date", date.toString());
        }
        if (fact instanceof Integer number) {
            return object().put("number", number);
        }
        if (fact instanceof Message message) {
            return object().set("words", words.of(message));
        }
        if (fact instanceof BilingualText text) {
            return object().set("words", words.of(text));
        }
        if (fact instanceof Enum<?> constant) {
            return object().set("words", words.of(constant));
        }
        if (fact instanceof Collection<?> several) {
            return object().set("list", array(several, this::fact));
        }
        return object().put(TEXT, fact.toString());
    }

    private ObjectNode earliest(Earliest earliest) {
        ObjectNode written = object().put("when", Names.of(earliest.kind()));
        earliest.date().ifPresent(date -> written.put("date", date.toString()));
        written.set(TEXT, words.of(earliest.message()));
        return written;
    }

    private ObjectNode topic(Topic topic) {
        ObjectNode written = object().put("topic", topic.key());
        written.set(TEXT, words.of(topic.text()));
        return written;
    }

    private ObjectNode reading(Reliance reliance) {
        Reading reading = reliance.setting().reading().orElseThrow();
        ObjectNode written = object().put("parameter", reliance.parameter().id());
        written.set(TEXT, words.of(reliance.parameter().label()));
        written.set("citation", citation(reliance.setting().citation()));
        written.set("meaning", words.of(reading.meaning()));
        ArrayNode alternatives = written.putArray("alternatives");
        reading.alternatives().forEach(alternatives::add);
        return written;
    }

    private ObjectNode citation(Citation citation) {
        ObjectNode written = object().put("instrument", citation.instrument().id());
        citation.article().ifPresent(number -> written.put("article", number));
        citation.paragraph().ifPresent(number -> written.put("paragraph", number));
        citation.item().ifPresent(number -> written.put("item", number));
        written.set(TEXT, words.of(citation.place()));
        return written;
    }

    private static <T> ArrayNode array(Collection<? extends T> several, Function<T, JsonNode> write) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        several.forEach(each -> array.add(write.apply(each)));
        return array;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
