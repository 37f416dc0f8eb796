package org.jiandu.verdict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of an act: accepted, with the facts it made, or refused, with the verdict that says why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <F> the type of the facts
 * @param <S> the type of the state they change
 */
public sealed interface Outcome<F, S> {
    /**
     * The verdict that decided.
     *
     * @return the verdict
     */
    Verdict verdict();

    /**
     * Whether the act was accepted.
     *
     * @return true exactly when the verdict is lawful
     */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /**
     * The facts and the new state, if the act was accepted.
     *
     * @return the acceptance, or empty if the act was refused
     */
    default Optional<Accepted<F, S>> accepted() {
        return this instanceof Accepted<F, S> accepted ? Optional.of(accepted) : Optional.empty();
    }

    /**
     * The act is done.
     *
     * @param verdict the verdict, which is lawful
     * @param facts the facts to keep, in order
     * @param state the state after them
     * @param <F> the type of the facts
     * @param <S> the type of the state
     */
    record Accepted<F, S>(Verdict verdict, List<F> facts, S state) implements Outcome<F, S> {
        /**
         * Refuses a verdict that is not lawful.
         *
         * @param verdict the verdict, which is lawful
         * @param facts the facts to keep, in order
         * @param state the state after them
         */
        public Accepted {
            if (!verdict.isLawful()) {
                throw new IllegalArgumentException("verdict is not lawful: " + verdict);
            }
            facts = List.copyOf(facts);
            Objects.requireNonNull(state, "state");
        }
    }

    /**
     * The act is not done and nothing has changed.
     *
     * @param verdict the verdict, which is not lawful
     * @param <F> the type of the facts
     * @param <S> the type of the state
     */
    record Refused<F, S>(Verdict verdict) implements Outcome<F, S> {
        /**
         * Refuses a lawful verdict.
         *
         * @param verdict the verdict, which is not lawful
         */
        public Refused {
            if (verdict.isLawful()) {
                throw new IllegalArgumentException("verdict is lawful: a lawful act is not refused");
            }
        }
    }
}
