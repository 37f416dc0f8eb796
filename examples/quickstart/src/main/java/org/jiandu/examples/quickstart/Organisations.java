package org.jiandu.examples.quickstart;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiandu.recusal.Body;

/**
 * The organisations that may be parties or places of service.
 *
 * @param bodies those whose lines are sound, by id
 * @param ids the ids of all lines, sound or not
 * @param readable whether the file could be read; if not, that is one problem and not one of every id
 */
record Organisations(Map<String, Body> bodies, Set<String> ids, boolean readable) {
    /** None at all, because there is no file or because it cannot be read. */
    static Organisations none(boolean readable) {
        return new Organisations(Map.of(), Set.of(), readable);
    }

    boolean isKnown(String id) {
        return !readable || ids.contains(id);
    }

    Optional<Body> find(String id) {
        return Optional.ofNullable(bodies.get(id));
    }

    Body get(String id) {
        return find(id).orElseThrow();
    }
}
