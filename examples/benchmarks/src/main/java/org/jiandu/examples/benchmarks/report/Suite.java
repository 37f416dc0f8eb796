package org.jiandu.examples.benchmarks.report;

/** Some benchmarks that are run together. */
public interface Suite {
    /**
     * Measures.
     *
     * @param effort how long to take
     * @return the figures
     * @throws Exception if it cannot be measured
     */
    Figures run(Effort effort) throws Exception;
}
