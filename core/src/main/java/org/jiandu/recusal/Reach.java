package org.jiandu.recusal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jiandu.party.PersonId;

/** People who can be reached from somewhere, each with the best way there: the fewest ties, and of those the first. */
final class Reach {
    static final Comparator<List<Kinship>> BEST =
            Comparator.<List<Kinship>>comparingInt(List::size).thenComparing(Reach::compareInOrder);

    private final Map<PersonId, List<Kinship>> ways = new LinkedHashMap<>();

    /** Somebody who is there already. */
    static Reach at(PersonId person) {
        Reach reach = new Reach();
        reach.offer(person, List.of());
        return reach;
    }

    /** Takes a way if there is no better one, and says whether it did. */
    boolean offer(PersonId person, List<Kinship> way) {
        List<Kinship> known = ways.get(person);
        if (known != null && BEST.compare(known, way) <= 0) {
            return false;
        }
        ways.put(person, way);
        return true;
    }

    /** Takes every way that is better, and says whether there was one. */
    private boolean offerAll(Reach other) {
        boolean better = false;
        for (Map.Entry<PersonId, List<Kinship>> each : other.ways.entrySet()) {
            better |= offer(each.getKey(), each.getValue());
        }
        return better;
    }

    /** These people and others. */
    Reach or(Reach other) {
        Reach both = new Reach();
        both.offerAll(this);
        both.offerAll(other);
        return both;
    }

    /** Those of them who pass. */
    Reach where(Predicate<PersonId> test) {
        Reach some = new Reach();
        ways.forEach((person, way) -> {
            if (test.test(person)) {
                some.offer(person, way);
            }
        });
        return some;
    }

    /** Those one step further. */
    Reach then(Function<PersonId, Reach> step) {
        Reach further = new Reach();
        ways.forEach((person, way) ->
                step.apply(person).ways.forEach((next, more) -> further.offer(next, join(way, more))));
        return further;
    }

    /** These and all that any number of steps leads to. */
    Reach thenAny(Function<PersonId, Reach> step) {
        Reach all = or(new Reach());
        boolean better = true;
        while (better) {
            better = all.offerAll(all.then(step));
        }
        return all;
    }

    /** The way to a person. */
    Optional<List<Kinship>> way(PersonId person) {
        return Optional.ofNullable(ways.get(person));
    }

    boolean contains(PersonId person) {
        return ways.containsKey(person);
    }

    int size() {
        return ways.size();
    }

    void forEach(BiConsumer<PersonId, List<Kinship>> action) {
        ways.forEach(action);
    }

    static List<Kinship> join(List<Kinship> way, List<Kinship> more) {
        List<Kinship> joined = new ArrayList<>(way.size() + more.size());
        joined.addAll(way);
        joined.addAll(more);
        return joined;
    }

    /** Of two ways of one length. */
    private static int compareInOrder(List<Kinship> left, List<Kinship> right) {
        for (int index = 0; index < left.size(); index++) {
            int order = Ties.KINSHIPS.compare(left.get(index), right.get(index));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
