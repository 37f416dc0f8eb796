package org.jiandu.registry.internal.codec;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiandu.persistence.RecordId;
import org.jiandu.registry.keys.PersonalData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The envelopes of one object. Each is opened when the first value in it is asked for, and once. */
final class In {
    static final String SEALED = "sealed";

    private final Seal seal;
    private final RecordId record;
    private final Set<PersonalData> erased;
    private final Map<PersonalData, String> envelopes = new EnumMap<>(PersonalData.class);
    private final Map<PersonalData, Optional<ArrayNode>> opened = new EnumMap<>(PersonalData.class);

    private In(Seal seal, RecordId record, Set<PersonalData> erased) {
        this.seal = seal;
        this.record = record;
        this.erased = erased;
    }

    /** Takes the envelopes out of an object. */
    static In of(Seal seal, RecordId record, ObjectNode object) {
        return new In(seal, record, EnumSet.noneOf(PersonalData.class)).take(object);
    }

    /** Takes the envelopes out of an object within. */
    In inside(ObjectNode object) {
        return new In(seal, record, erased).take(object);
    }

    /** The kinds found erased so far, in the whole object. */
    Set<PersonalData> erased() {
        return Set.copyOf(erased);
    }

    /** The value that a reference stands for, or empty if it was erased. */
    Optional<JsonNode> open(PersonalData kind, JsonNode reference) {
        JsonNode index = Json.asObject(reference)
                .optional(kind.name())
                .filter(number -> number.isInt() && reference.size() == 1)
                .orElseThrow(() -> new Malformed("not a reference to a sealed value"));
        return values(kind)
                .map(values -> values.optional(index.intValue())
                        .orElseThrow(() -> new Malformed("refers to what is not in the envelope")));
    }

    private Optional<ArrayNode> values(PersonalData kind) {
        Optional<ArrayNode> known = opened.get(kind);
        if (known == null) {
            known = open(kind);
            opened.put(kind, known);
        }
        return known;
    }

    private Optional<ArrayNode> open(PersonalData kind) {
        String envelope = envelopes.get(kind);
        if (envelope == null) {
            throw new Malformed("refers to an envelope that is not there");
        }
        Optional<String> plain = seal.open(record, kind, envelope);
        if (plain.isEmpty()) {
            erased.add(kind);
        }
        return plain.map(text -> Json.asArray(Json.parse(text)));
    }

    private In take(ObjectNode object) {
        object.optional(SEALED).ifPresent(node -> {
            try {
                Json.asObject(node).properties().forEach(each -> take(each.getKey(), each.getValue()));
            } catch (Malformed malformed) {
                throw malformed.in(SEALED);
            }
        });
        object.remove(SEALED);
        return this;
    }

    private void take(String kind, JsonNode envelope) {
        PersonalData known = Enums.PERSONAL_DATA.constant(kind);
        try {
            envelopes.put(known, Values.TEXT.read(envelope, this));
        } catch (Malformed malformed) {
            throw malformed.in(kind);
        }
    }
}
