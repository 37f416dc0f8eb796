package org.jiandu.document.internal.policy;

import static org.jiandu.document.internal.form.Fields.field;
import static org.jiandu.document.internal.form.Fields.several;
import static org.jiandu.document.internal.form.Values.TEXT;
import static org.jiandu.document.internal.form.Values.number;
import static org.jiandu.document.internal.policy.InstrumentForm.INSTRUMENT;
import static org.jiandu.document.internal.policy.SettingForm.settled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiandu.document.internal.form.Field;
import org.jiandu.document.internal.form.In;
import org.jiandu.document.internal.form.Json;
import org.jiandu.document.internal.form.Out;
import org.jiandu.document.internal.form.Shape;
import org.jiandu.document.internal.policy.ParameterTable.Row;
import org.jiandu.document.internal.policy.PolicyDraft.Entry;
import org.jiandu.document.internal.tree.Node;
import org.jiandu.document.internal.tree.Node.Mapping;
import org.jiandu.document.internal.tree.Node.Member;
import org.jiandu.document.internal.tree.Problems;
import org.jiandu.document.internal.tree.Reasons;
import org.jiandu.law.Instrument;
import org.jiandu.law.Setting;
import org.jiandu.time.DateRange;
import tools.jackson.databind.node.ObjectNode;

/** The policy file as a whole. */
public final class PolicyForm {
    static final String FORMAT = "jiandu-policy";
    static final int VERSION = 1;
    private static final String OTHERS = "other-instruments";
    static final String PARAMETERS = "parameters";

    private static final Field<PolicyDraft, String> FORMAT_FIELD = field("format", TEXT, draft -> FORMAT);
    private static final Field<PolicyDraft, Integer> VERSION_FIELD = field("version", number(1), draft -> VERSION);
    static final Field<PolicyDraft, Instrument> INSTRUMENT_FIELD =
            field("instrument", INSTRUMENT, PolicyDraft::instrument);
    static final Field<Out, List<Instrument>> OTHERS_FIELD = several(OTHERS, INSTRUMENT, Out::others);
    static final Field<PolicyDraft, Stated<DateRange>> IN_FORCE_FIELD =
            field("in-force", settled(TermForms.DAYS), draft -> Stated.of(draft.inForce()));
    private static final Set<String> NAMES = Set.of("format", "version", "instrument", OTHERS, "in-force", PARAMETERS);

    private PolicyForm() {}

    /** The tree of a draft. */
    public static ObjectNode write(PolicyDraft draft) {
        Out out = new Out(draft.instrument());
        ObjectNode end = Json.object();
        IN_FORCE_FIELD.write(draft, end, out);
        ObjectNode parameters = end.putObject(PARAMETERS);
        draft.entries().forEach(entry -> entry.write(parameters, out));

        ObjectNode document = Json.object();
        FORMAT_FIELD.write(draft, document, out);
        VERSION_FIELD.write(draft, document, out);
        INSTRUMENT_FIELD.write(draft, document, out);
        OTHERS_FIELD.write(out, document, out);
        document.setAll(end);
        return document;
    }

    /** The draft that a tree says, unless something is wrong. */
    public static Optional<PolicyDraft> read(Node root, Problems problems) {
        In in = new In(problems);
        return Shape.mapping(root, in)
                .filter(document -> isOfFormat(document, in))
                .flatMap(document -> content(document, in))
                .filter(draft -> problems.isEmpty());
    }

    /** Whether it makes sense to read on: a document of something else has nothing but problems. */
    private static boolean isOfFormat(Mapping document, In in) {
        Optional<String> format = FORMAT_FIELD.read(document, in);
        Optional<Integer> version = VERSION_FIELD.read(document, in);
        if (format.filter(name -> !name.equals(FORMAT)).isPresent()) {
            in.problems().add(document.placeOf("format"), Reasons.otherFormat(format.get(), FORMAT));
            return false;
        }
        if (version.filter(number -> number != VERSION).isPresent()) {
            in.problems().add(document.placeOf("version"), Reasons.otherVersion(version.get(), VERSION));
            return false;
        }
        return true;
    }

    private static Optional<PolicyDraft> content(Mapping document, In bare) {
        document.refuseOthers(NAMES, bare.problems());
        Optional<Instrument> instrument = INSTRUMENT_FIELD.read(document, bare);
        Map<String, Instrument> others = new HashMap<>();
        OTHERS_FIELD.read(document, bare).orElse(List.of()).forEach(other -> {
            boolean taken =
                    instrument.filter(own -> own.id().equals(other.id())).isPresent();
            if (others.put(other.id(), other) != null || taken) {
                bare.problems().add(document.placeOf(OTHERS), Reasons.instrumentTwice(other.id()));
            }
        });
        In in = new In(bare.problems(), instrument, others);
        Optional<Setting<DateRange>> inForce = IN_FORCE_FIELD.read(document, in).flatMap(Stated::setting);
        List<Entry<?>> entries = document.find(PARAMETERS)
                .or(() -> in.problem(document.place(), Reasons.missing(PARAMETERS)))
                .flatMap(node -> Shape.mapping(node, in))
                .map(parameters -> entries(parameters, in))
                .orElse(List.of());
        return instrument.flatMap(own -> inForce.map(days -> new PolicyDraft(own, days, entries)));
    }

    private static List<Entry<?>> entries(Mapping parameters, In in) {
        List<Entry<?>> entries = new ArrayList<>();
        parameters.members().forEach((id, member) -> {
            Optional<Row<?>> row = ParameterTable.find(id);
            if (row.isPresent()) {
                entry(row.get(), member, in).ifPresent(entries::add);
            } else {
                in.problems().add(member.place(), Reasons.unknownParameter(id, ParameterTable.ids()));
            }
        });
        return entries;
    }

    private static <T> Optional<Entry<T>> entry(Row<T> row, Member member, In in) {
        return row.form().read(member.value(), in).map(stated -> new Entry<>(row, stated));
    }
}
