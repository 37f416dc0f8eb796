package org.jiandu.document.internal.policy;

import static org.jiandu.document.internal.form.CitationField.citation;
import static org.jiandu.document.internal.form.Constants.names;
import static org.jiandu.document.internal.form.Fields.field;
import static org.jiandu.document.internal.form.Fields.optional;
import static org.jiandu.document.internal.form.Fields.several;
import static org.jiandu.document.internal.form.Values.BILINGUAL;
import static org.jiandu.document.internal.form.Values.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.document.internal.form.Definitions;
import org.jiandu.document.internal.form.Field;
import org.jiandu.document.internal.form.Form;
import org.jiandu.document.internal.form.In;
import org.jiandu.document.internal.form.Json;
import org.jiandu.document.internal.form.Out;
import org.jiandu.document.internal.form.Shape;
import org.jiandu.document.internal.name.Names;
import org.jiandu.document.internal.tree.Node;
import org.jiandu.document.internal.tree.Node.Mapping;
import org.jiandu.document.internal.tree.Reasons;
import org.jiandu.law.Citation;
import org.jiandu.law.Provenance;
import org.jiandu.law.Reading;
import org.jiandu.message.BilingualText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is stated of a parameter: its value, the source of it, the citation, and the meaning if it is a reading. */
final class SettingForm<T> implements Form<Stated<T>> {
    private static final String VALUE = "value";
    private static final String SOURCE = "source";
    private static final String MEANING = "meaning";
    private static final String ALTERNATIVES = "alternatives";

    private final Field<Stated<T>, Optional<T>> value;
    private final Field<Stated<T>, Provenance> source = field(SOURCE, names(Provenance.class), Stated::source);
    private final Field<Stated<T>, Citation> citation = citation(Stated::citation);
    private final Field<Stated<T>, Optional<BilingualText>> meaning =
            optional(MEANING, BILINGUAL, stated -> stated.reading().map(Reading::meaning));
    private final Field<Stated<T>, List<String>> alternatives = several(
            ALTERNATIVES,
            TEXT,
            stated -> stated.reading().map(Reading::alternatives).orElse(List.of()));
    private final boolean mayBeOpen;
    private final List<Field<Stated<T>, ?>> fields;
    private final Set<String> names;

    private SettingForm(Form<T> value, boolean mayBeOpen) {
        this.value = optional(VALUE, value, Stated::value);
        this.mayBeOpen = mayBeOpen;
        this.fields = List.of(this.value, source, citation, meaning, alternatives);
        this.names = fields.stream().flatMap(each -> each.names().stream()).collect(Collectors.toSet());
    }

    /** Of something that a host may be left to choose. */
    static <T> SettingForm<T> setting(Form<T> value) {
        return new SettingForm<>(value, true);
    }

    /** Of something that is settled in any case. */
    static <T> SettingForm<T> settled(Form<T> value) {
        return new SettingForm<>(value, false);
    }

    @Override
    public ObjectNode write(Stated<T> stated, Out out) {
        ObjectNode record = Json.object();
        fields.forEach(each -> each.write(stated, record, out));
        return record;
    }

    @Override
    public Optional<Stated<T>> read(Node node, In in) {
        return Shape.mapping(node, in).flatMap(record -> read(record, in));
    }

    private Optional<Stated<T>> read(Mapping record, In in) {
        record.refuseOthers(names, in.problems());
        Optional<Optional<T>> settled = value.read(record, in);
        Optional<Provenance> from = source.read(record, in);
        Optional<Citation> cited = citation.read(record, in);
        Optional<Optional<BilingualText>> meant = meaning.read(record, in);
        Optional<List<String>> otherwise = alternatives.read(record, in);
        boolean fits = from.isEmpty() || fits(record, from.get(), in);
        if (!fits || settled.isEmpty() || from.isEmpty() || cited.isEmpty() || meant.isEmpty() || otherwise.isEmpty()) {
            return Optional.empty();
        }
        Optional<Reading> reading = meant.get().map(text -> new Reading(text, otherwise.get()));
        return Optional.of(new Stated<>(settled.get(), from.get(), cited.get(), reading));
    }

    /** Whether there is what a source asks for, a value and for a reading a meaning, and nothing that only a reading has. */
    private boolean fits(Mapping record, Provenance source, In in) {
        boolean isReading = source == Provenance.READING;
        boolean isOpen = mayBeOpen && source == Provenance.HOST;
        List<String> missing = Stream.concat(
                        isOpen ? Stream.empty() : Stream.of(VALUE), isReading ? Stream.of(MEANING) : Stream.empty())
                .filter(name -> !record.has(name))
                .toList();
        List<String> misplaced = (isReading ? Stream.<String>empty() : Stream.of(MEANING, ALTERNATIVES))
                .filter(record::has)
                .toList();
        missing.forEach(name -> in.problems().add(record.place(), Reasons.missing(name)));
        misplaced.forEach(name -> in.problems().add(record.placeOf(name), Reasons.onlyOfReadings(name)));
        return missing.isEmpty() && misplaced.isEmpty();
    }

    /** The schema of the value, on top of what all settings have in common. */
    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode own = Json.object();
        ArrayNode required = Json.array();
        value.describe(own, required, definitions);
        ObjectNode schema = Json.object();
        schema.set("allOf", Json.array().add(definitions.refer("setting", () -> common(definitions))));
        schema.set("properties", own);
        if (!mayBeOpen) {
            schema.set("required", Json.array(List.of(VALUE)));
        }
        return schema;
    }

    private ObjectNode common(Definitions definitions) {
        ObjectNode properties = Json.object().put(VALUE, true);
        ArrayNode required = Json.array();
        fields.stream().skip(1).forEach(each -> each.describe(properties, required, definitions));
        ObjectNode schema = Json.object().put("type", "object");
        schema.set("properties", properties);
        schema.set("required", required);
        schema.put("additionalProperties", false);
        ObjectNode reading = Json.object();
        reading.set("if", from(Provenance.READING));
        reading.set("then", Json.required(VALUE, MEANING));
        ObjectNode none = Json.object().put(MEANING, false).put(ALTERNATIVES, false);
        reading.set("else", Json.object().set("properties", none));
        ObjectNode text = Json.object();
        text.set("if", from(Provenance.TEXT));
        text.set("then", Json.required(VALUE));
        schema.set("allOf", Json.array().add(reading).add(text));
        return schema;
    }

    private static ObjectNode from(Provenance source) {
        ObjectNode known = Json.required(SOURCE);
        known.putObject("properties").putObject(SOURCE).put("const", Names.of(source));
        return known;
    }
}
