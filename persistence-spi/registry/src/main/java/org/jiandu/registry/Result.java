package org.jiandu.registry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.verdict.Verdict;

/**
 * What became of an act. Immutable and thread-safe.
 *
 * @param <F> the facts
 * @param <S> what they are about: a supervisor's file, a report, an engagement
 */
public sealed interface Result<F, S> {
    /**
     * Whether the act is on record.
     *
     * @return true if it was done, now or by an earlier call with the same request
     */
    default boolean isDone() {
        return this instanceof Done;
    }

    /**
     * What was done.
     *
     * @return the facts and the file; empty if the act was not done
     */
    default Optional<Done<F, S>> done() {
        return this instanceof Done<F, S> done ? Optional.of(done) : Optional.empty();
    }

    /**
     * Why the act was refused.
     *
     * @return the verdict with all reasons; empty if the act was not refused
     */
    default Optional<Verdict> refusal() {
        return this instanceof Refused<F, S> refused ? Optional.of(refused.verdict()) : Optional.empty();
    }

    /**
     * The act is on record.
     *
     * @param <F> the facts
     * @param <S> what they are about
     * @param now what is on record now
     * @param facts the facts of the act
     * @param verdict why it was lawful; absent if an earlier call with the same request had done it
     */
    record Done<F, S>(OnRecord<S> now, List<F> facts, Optional<Verdict> verdict) implements Result<F, S> {
        /**
         * Copies the facts.
         *
         * @param now what is on record now
         * @param facts the facts of the act
         * @param verdict why it was lawful
         */
        public Done {
            Objects.requireNonNull(now, "now");
            facts = List.copyOf(facts);
            Objects.requireNonNull(verdict, "verdict");
        }

        /** Says how many facts there are, and nothing of what is in them. */
        @Override
        public String toString() {
            return "Done[now=" + now + ", " + facts.size() + " facts, verdict=" + verdict + "]";
        }
    }

    /**
     * The act is not lawful, or waits for a person. Nothing was written.
     *
     * @param <F> the facts
     * @param <S> what they are about
     * @param verdict why not, with all reasons
     */
    record Refused<F, S>(Verdict verdict) implements Result<F, S> {
        /**
         * Refuses a missing verdict.
         *
         * @param verdict why not
         */
        public Refused {
            Objects.requireNonNull(verdict, "verdict");
        }
    }

    /**
     * Another file has what there may be only once: the certificate's number, or the person under another id. Nothing was
     * written.
     *
     * @param <F> the facts
     * @param <S> what they are about
     * @param what what is taken
     * @param by the file that has it
     */
    record Taken<F, S>(Unique what, FileId by) implements Result<F, S> {
        /**
         * Refuses missing parts.
         *
         * @param what what is taken
         * @param by the file that has it
         */
        public Taken {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(by, "by");
        }
    }

    /** What one authority gives to one file only. */
    enum Unique {
        /** An identity document: a person has one file. */
        IDENTITY_DOCUMENT,
        /** The number of a certificate. */
        CERTIFICATE_NUMBER
    }
}
