package org.jiandu.registry.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * The steps from older versions of formats to newer ones. A step changes the object as it is stored: it may move or rename
 * what is sealed, and cannot look inside.
 */
final class Upcasters {
    /** Nothing has changed since the first versions. */
    static final Upcasters NONE = new Upcasters(List.of());

    /** From a version of a format to the next. */
    record Step(String name, int from, Consumer<ObjectNode> change) {}

    private final List<Step> steps;

    Upcasters(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * The changes of a format from its first version to its current one.
     *
     * @throws IllegalArgumentException if there is not exactly one from each older version
     */
    List<Consumer<ObjectNode>> of(Declared<?> format) {
        List<Step> own = new ArrayList<>(steps);
        own.removeIf(step -> !step.name().equals(format.name()));
        own.sort((one, other) -> Integer.compare(one.from(), other.from()));
        List<Consumer<ObjectNode>> changes = new ArrayList<>();
        for (Step step : own) {
            changes.add(step.change());
            if (step.from() != changes.size()) {
                throw new IllegalArgumentException(format.name() + ": no single step from v" + changes.size());
            }
        }
        if (changes.size() != format.version() - 1) {
            throw new IllegalArgumentException(
                    format.name() + ": " + changes.size() + " steps do not lead from v1 to v" + format.version());
        }
        return changes;
    }
}
