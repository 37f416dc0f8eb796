package org.jiandu.examples.benchmarks.report;

import java.time.Duration;

/** How long to measure. */
public enum Effort {
    /** Enough to see ratios. */
    QUICK(8, 3, Duration.ofSeconds(1), 100_000),
    /** Enough to quote them. */
    FULL(15, 7, Duration.ofSeconds(1), 1_000_000);

    private final int warmups;
    private final int iterations;
    private final Duration each;
    private final int many;

    Effort(int warmups, int iterations, Duration each, int many) {
        this.warmups = warmups;
        this.iterations = iterations;
        this.each = each;
        this.many = many;
    }

    /**
     * How often to run before anything is measured.
     *
     * @return the number of warm-ups
     */
    public int warmups() {
        return warmups;
    }

    /**
     * How often to measure.
     *
     * @return the number of iterations
     */
    public int iterations() {
        return iterations;
    }

    /**
     * How long an iteration takes.
     *
     * @return the time
     */
    public Duration each() {
        return each;
    }

    /**
     * How many files, and people on a roster, there are.
     *
     * @return the number
     */
    public int many() {
        return many;
    }
}
