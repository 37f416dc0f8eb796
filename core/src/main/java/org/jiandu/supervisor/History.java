package org.jiandu.supervisor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The facts of one file, in the order of recording. The file is what they fold to.
 *
 * <p>Immutable and thread-safe. It answers both questions of time: what was true on a day
 * ({@code history.file().stageOn(date)}), and what was known at a moment ({@link #knownAt}).
 *
 * @param opened the file before the first fact
 * @param facts the facts
 */
public record History(SupervisorFile opened, List<SupervisorFact> facts) {
    /**
     * Copies the facts.
     *
     * @param opened the file before the first fact
     * @param facts the facts
     */
    public History {
        Objects.requireNonNull(opened, "opened");
        facts = List.copyOf(facts);
    }

    /**
     * A history without facts.
     *
     * @param opened a new file
     * @return the history
     */
    public static History of(SupervisorFile opened) {
        return new History(opened, List.of());
    }

    /**
     * The history with more facts.
     *
     * @param more the facts, in order
     * @return the longer history
     */
    public History with(List<SupervisorFact> more) {
        List<SupervisorFact> all = new ArrayList<>(facts);
        all.addAll(more);
        return new History(opened, all);
    }

    /**
     * The file after all facts.
     *
     * @return the file
     * @throws IllegalStateException if a fact cannot follow those before it
     */
    public SupervisorFile file() {
        SupervisorFile file = opened;
        for (SupervisorFact fact : facts) {
            file = Lifecycle.evolve(file, fact);
        }
        return file;
    }

    /**
     * What was on record at a moment. A fact that stands behind one of a later moment was recorded after it, by a clock that was set
     * back.
     *
     * @param momentInclusive the moment
     * @return the history up to the first fact that was recorded later
     */
    public History knownAt(Instant momentInclusive) {
        return new History(
                opened,
                facts.stream()
                        .takeWhile(fact -> !fact.occasion().recordedAt().isAfter(momentInclusive))
                        .toList());
    }
}
