package org.jiandu.registry.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jiandu.supervisor.CommendationKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
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

    /**
     * A profile can say more, a commendation has a form, where until then every one was a circular, and a dismissal may be on
     * grounds that there were not. A file holds more lists, empty in older ones.
     */
    static final Upcasters SUPERVISOR = new Upcasters(List.of(
            new Step("supervisor.nominated", 1, Upcasters::asItWas),
            new Step("supervisor.invited", 1, Upcasters::asItWas),
            new Step("supervisor.profile-changed", 1, Upcasters::asItWas),
            new Step("supervisor.commended", 1, fact -> fact.put("form", CommendationKind.CIRCULAR.name())),
            new Step("supervisor.dismissed", 1, Upcasters::asItWas),
            new Step("supervisor.file", 1, file -> {
                circulars(file);
                Stream.of("resignations", "suspensions", "assessments", "trainings")
                        .forEach(file::putArray);
            })));

    /** The time to feed back may have been extended. */
    static final Upcasters REPORT =
            new Upcasters(List.of(new Step("report", 1, report -> report.putArray("extensions"))));

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

    /** What an older version could say, the next one says in the same way. */
    private static void asItWas(ObjectNode object) {}

    private static void circulars(ObjectNode file) {
        file.optional("commendations").filter(JsonNode::isArray).ifPresent(days -> {
            ArrayNode commendations = Json.array();
            for (JsonNode day : days) {
                ObjectNode commendation = Json.object();
                commendation.set("date", day);
                commendations.add(commendation.put("kind", CommendationKind.CIRCULAR.name()));
            }
            file.set("commendations", commendations);
        });
    }
}
