package org.jiandu.registry.internal.codec;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiandu.persistence.Payload;
import org.jiandu.registry.keys.PersonalData;
import tools.jackson.databind.JsonNode;

/** Where sealed values stand in a payload, and of what kind they are. */
public final class SealedPlaces {
    private static final Set<String> KINDS = new TreeSet<>(
            Stream.of(PersonalData.values()).map(PersonalData::name).toList());

    private SealedPlaces() {}

    /** The places in a payload, as the page writes them. */
    public static Set<String> in(Payload payload) {
        Set<String> places = new TreeSet<>();
        collect(Json.parse(payload.text()), "", places);
        return places;
    }

    /** The first word of the name of a format: what the record is about. */
    static String collectionOf(Payload payload) {
        int dot = payload.schema().indexOf('.');
        return dot < 0 ? payload.schema() : payload.schema().substring(0, dot);
    }

    private static void collect(JsonNode node, String path, Set<String> places) {
        if (node.isArray()) {
            node.forEach(each -> collect(each, path + "[]", places));
        }
        node.properties().forEach(each -> {
            String name = each.getKey();
            if (KINDS.contains(name)) {
                places.add("`" + path + "` | " + name);
            } else if (!name.equals(In.SEALED)) {
                collect(each.getValue(), path.isEmpty() ? name : path + "." + name, places);
            }
        });
    }
}
