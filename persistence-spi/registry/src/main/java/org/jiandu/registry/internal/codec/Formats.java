package org.jiandu.registry.internal.codec;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.registry.NewerFormatException;
import org.jiandu.registry.keys.KeySubject;
import tools.jackson.databind.node.ObjectNode;

/** The declared formats of payloads of one kind, by name. */
final class Formats<T> {
    private final Seal seal;
    private final Function<T, String> nameOf;
    private final Map<String, Declared<T>> formats = new LinkedHashMap<>();
    private final Map<String, List<Consumer<ObjectNode>>> changes = new HashMap<>();

    Formats(Seal seal, Upcasters upcasters, List<Declared<T>> formats, Function<T, String> nameOf) {
        this.seal = seal;
        this.nameOf = nameOf;
        for (Declared<T> format : formats) {
            changes.put(format.name(), upcasters.of(format));
            if (this.formats.put(format.name(), format) != null) {
                throw new IllegalArgumentException(format.name() + ": declared twice");
            }
        }
    }

    Set<String> names() {
        return formats.keySet();
    }

    Payload write(RecordId record, Supplier<KeySubject> subject, T value) {
        String name = nameOf.apply(value);
        Declared<T> format = Optional.ofNullable(formats.get(name)).orElseThrow();
        Out out = new Out(seal, record, subject);
        ObjectNode object = Json.asObject(format.format().write(value, out));
        return new Payload(name, format.version(), Json.text(out.seal(object)));
    }

    Read<T> read(RecordId record, Payload payload) {
        String name = payload.schema();
        int version = payload.schemaVersion();
        Declared<T> format = Optional.ofNullable(formats.get(name))
                .orElseThrow(() -> newer(record, name, version, "does not know it"));
        if (version > format.version()) {
            throw newer(record, name, version, "knows v" + format.version());
        }
        try {
            ObjectNode object = Json.asObject(Json.parse(payload.text()));
            changesSince(version, name).forEach(change -> change.accept(object));
            In in = In.of(seal, record, object);
            T value = format.format().read(object, in);
            return new Read<>(value, in.erased());
        } catch (Malformed malformed) {
            throw new StorageCorruptedException(record + ": " + name + " v" + version + ": " + malformed.getMessage());
        }
    }

    private List<Consumer<ObjectNode>> changesSince(int version, String name) {
        List<Consumer<ObjectNode>> all = Optional.ofNullable(changes.get(name)).orElseThrow();
        return all.subList(version - 1, all.size());
    }

    private static NewerFormatException newer(RecordId record, String name, int version, String known) {
        return new NewerFormatException(record + ": written by a newer version of this library: " + name + " v"
                + version + "; this one " + known);
    }
}
