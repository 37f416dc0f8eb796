package org.jiandu.registry.internal.codec;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jiandu.party.PersonId;
import org.jiandu.persistence.RecordId;
import org.jiandu.registry.keys.KeySubject;
import org.jiandu.registry.keys.PersonalData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Gathers the personal values of one subject while an object is written, and seals them together, kind by kind. */
final class Out {
    private final Seal seal;
    private final RecordId record;
    private final Supplier<KeySubject> subject;
    private final Map<PersonalData, ArrayNode> gathered = new EnumMap<>(PersonalData.class);

    Out(Seal seal, RecordId record, Supplier<KeySubject> subject) {
        this.seal = seal;
        this.record = record;
        this.subject = subject;
    }

    /** Another subject within the same record. */
    Out of(PersonId person) {
        return new Out(seal, record, () -> subject.get().ofPerson(person));
    }

    /** Takes a value to be sealed, and gives what stands in its place: {@code {"WORDS": 2}} is the third among the words. */
    JsonNode gather(PersonalData kind, JsonNode value) {
        ArrayNode values = gathered.computeIfAbsent(kind, first -> Json.array());
        values.add(value);
        return Json.object().put(kind.name(), values.size() - 1);
    }

    /** Puts the envelopes into the object of the subject. */
    ObjectNode seal(ObjectNode object) {
        if (!gathered.isEmpty()) {
            ObjectNode envelopes = object.putObject(In.SEALED);
            gathered.forEach((kind, values) ->
                    envelopes.put(kind.name(), seal.close(record, subject.get(), kind, Json.text(values))));
        }
        return object;
    }
}
