package org.jiandu.examples.capacity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An act that is to be done once, in however many runs.
 *
 * @param act the act
 * @param request the id of its request, the same in every run
 */
record Planned<A>(A act, UUID request) {
    /** Acts on one file or report, in order. */
    static <A> List<Planned<A>> inOrder(String record, List<? extends A> acts) {
        List<Planned<A>> planned = new ArrayList<>();
        for (A act : acts) {
            planned.add(of(record, planned.size(), act));
        }
        return List.copyOf(planned);
    }

    static <A> Planned<A> of(String record, int number, A act) {
        byte[] name = (record + " " + number).getBytes(StandardCharsets.UTF_8);
        return new Planned<>(act, UUID.nameUUIDFromBytes(name));
    }
}
