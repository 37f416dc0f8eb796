package org.jiandu.document.internal.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A part of a document, and where it stands. */
public sealed interface Node {
    /** Where it stands: a list or a record that has a name, at that name. */
    Place place();

    /** What kinds of single values there are. */
    enum Kind {
        TEXT,
        NUMBER,
        YES_OR_NO,
        NOTHING
    }

    /** A single value, as it is written there. */
    record Scalar(Place place, Kind kind, String text) implements Node {}

    /** Several values in order. */
    record Sequence(Place place, List<Node> elements) implements Node {}

    /** Something of which a problem has been said already. */
    record Unreadable(Place place) implements Node {}

    /** Named values in the order in which they stand. */
    record Mapping(Place place, Map<String, Member> members) implements Node {
        /** The value of a name. */
        public Optional<Node> find(String name) {
            return Optional.ofNullable(members.get(name)).map(Member::value);
        }

        /** Whether a name stands there. */
        public boolean has(String name) {
            return members.containsKey(name);
        }

        /** Where the value of a name stands, or the record if it has no such name. */
        public Place placeOf(String name) {
            return find(name).map(Node::place).orElse(place);
        }

        /** The same without a name. */
        public Mapping without(String name) {
            Map<String, Member> rest = new LinkedHashMap<>(members);
            rest.remove(name);
            return new Mapping(place, rest);
        }

        /** Says of every name that is not among those known that it is not. */
        public void refuseOthers(Set<String> known, Problems problems) {
            members.forEach((name, member) -> {
                if (!known.contains(name)) {
                    problems.add(member.place(), Reasons.unknownField(name, known));
                }
            });
        }
    }

    /** A named value, and where its name stands. */
    record Member(Place place, Node value) {}
}
