package org.jiandu.internal.procedure;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What comes of an act that has been judged. The log tells of refusals, without personal data. */
public final class Outcomes {
    private static final Logger LOG = LoggerFactory.getLogger(Outcome.class);

    private Outcomes() {}

    /**
     * Does an act if it is lawful.
     *
     * @param act the act
     * @param verdict the verdict on it
     * @param file the file before it
     * @param facts makes the facts of a lawful act
     * @param evolve the file after a fact
     * @param <E> the facts
     * @param <F> the file
     * @return the facts and the file after them, or the verdict that refuses
     */
    public static <E, F> Outcome<E, F> of(
            Act act, Verdict verdict, F file, Supplier<List<E>> facts, BiFunction<F, E, F> evolve) {
        if (!verdict.isLawful()) {
            LOG.debug("{} refused: {}", act.kind(), verdict);
            return new Outcome.Refused<>(verdict);
        }
        List<E> made = facts.get();
        F next = file;
        for (E fact : made) {
            next = evolve.apply(next, fact);
        }
        return new Outcome.Accepted<>(verdict, made, next);
    }
}
