package org.jiandu.document.internal.form;

import java.util.List;
import java.util.Optional;
import org.jiandu.document.internal.tree.Node.Mapping;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A part of a record, which has one name or, if it stands there in pieces, several. */
public interface Field<T, V> {
    /** The names that it has in the record. */
    List<String> names();

    /** Writes the part of an owner into the record. */
    void write(T owner, ObjectNode record, Out out);

    /** The part that stands there; absent if something is wrong, which has then been said. */
    Optional<V> read(Mapping record, In in);

    /** Adds to the schema of the record what may stand there and what must. */
    void describe(ObjectNode properties, ArrayNode required, Definitions definitions);
}
