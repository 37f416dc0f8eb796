package org.jiandu.registry.internal.codec;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How a member of an object stands there, if it does. */
interface Member<V> {
    Optional<JsonNode> write(V value, Out out);

    V read(Optional<JsonNode> node, In in);
}
