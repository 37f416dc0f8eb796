package org.jiandu.examples.consumer;

import java.util.List;
import java.util.Optional;

/** Something of everything that an API may have. */
public final class Sample {
    private Sample() {}

    /** Shown, and inherits from what is not. */
    public abstract static class Base<T extends Comparable<T>> extends Hidden<T> {
        /** Callers have it in their own class files. */
        public static final int LIMIT = 3;

        int hidden;

        /** For subclasses. */
        protected Base() {}

        /**
         * Asks something.
         *
         * @param wishes some
         * @return the answer
         */
        protected abstract Optional<T> ask(List<? super T> wishes);
    }

    /** One of several. */
    public sealed interface Shape permits Round, Secret {}

    /**
     * The one that is shown.
     *
     * @param radius its size
     */
    public record Round(int radius) implements Shape {}

    /** The other one. */
    record Secret() implements Shape {}

    /** Inherited from. */
    static class Hidden<T> {
        /**
         * Is shown nevertheless.
         *
         * @param value a value
         * @return the same
         */
        public final T same(T value) {
            return value;
        }

        void hidden() {}
    }
}
