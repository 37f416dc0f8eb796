package org.jiandu.registry.internal.codec;

import java.util.Objects;

/**
 * What an entry in the journal of a record can be. Immutable and thread-safe.
 *
 * @param <S> the type of the state, such as a file
 * @param <F> the type of the facts
 */
public sealed interface Entry<S, F> {
    /**
     * The record was opened. Facts do not say on whose file they are; this entry does.
     *
     * @param state the state with nothing on record; no more than whose it is and with which authority is kept
     */
    record Opened<S, F>(S state) implements Entry<S, F> {
        /**
         * Refuses a missing part.
         *
         * @param state the state with nothing on record
         */
        public Opened {
            Objects.requireNonNull(state, "state");
        }
    }

    /**
     * Something happened.
     *
     * @param fact the fact
     */
    record Happened<S, F>(F fact) implements Entry<S, F> {
        /**
         * Refuses a missing part.
         *
         * @param fact the fact
         */
        public Happened {
            Objects.requireNonNull(fact, "fact");
        }
    }

    /**
     * The registry did something to the record that is no fact of law.
     *
     * @param note what it did
     */
    record Noted<S, F>(Note note) implements Entry<S, F> {
        /**
         * Refuses a missing part.
         *
         * @param note what it did
         */
        public Noted {
            Objects.requireNonNull(note, "note");
        }
    }
}
