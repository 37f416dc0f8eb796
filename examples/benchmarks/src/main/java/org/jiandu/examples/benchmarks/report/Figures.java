package org.jiandu.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What was measured: for a question and somebody who answers it, a value in each unit. For one thread. */
public final class Figures {
    private final Map<String, Map<String, Map<Unit, Double>>> values = new LinkedHashMap<>();

    /**
     * Adds a value, in the place of one that is there.
     *
     * @param question what was asked
     * @param who who answered
     * @param unit the unit
     * @param value the value
     */
    public void add(String question, String who, Unit unit, double value) {
        values.computeIfAbsent(question, key -> new LinkedHashMap<>())
                .computeIfAbsent(who, key -> new EnumMap<>(Unit.class))
                .put(unit, value);
    }

    /** Adds all of others. */
    void addAll(Figures others) {
        others.values.forEach((question, all) ->
                all.forEach((who, each) -> each.forEach((unit, value) -> add(question, who, unit, value))));
    }

    OptionalDouble find(String question, String who, Unit unit) {
        Double value = values.getOrDefault(question, Map.of())
                .getOrDefault(who, Map.of())
                .get(unit);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    List<String> questions() {
        return new ArrayList<>(values.keySet());
    }

    Map<String, Map<Unit, Double>> answers(String question) {
        return values.getOrDefault(question, Map.of());
    }
}
