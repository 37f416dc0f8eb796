package org.jiandu.examples.benchmarks.report;

import java.util.Locale;

/** In what a figure is told. */
public enum Unit {
    /** Processor time of the thread for an operation. */
    CPU_NANOS("ns"),
    /** Bytes allocated for an operation. */
    ALLOCATED("B"),
    /** Bytes of heap that stay. */
    RETAINED("B kept"),
    /** The largest heap in use, in bytes. */
    PEAK_HEAP("MB of heap"),
    /** Processor time of a whole run. */
    CPU_SECONDS("s of CPU"),
    /** Time by the clock of a whole run. */
    WALL_MILLIS("ms"),
    /** Processor time of a whole process. */
    PROCESS_MILLIS("ms of CPU of the process"),
    /** Operations in a second by the clock. */
    PER_SECOND("/s"),
    /** The size of jars. */
    KILOBYTES("KB");

    private static final int EXACT_FROM = 100;

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /** Whether more of it is better. */
    boolean isMoreBetter() {
        return this == PER_SECOND;
    }

    /**
     * A value in words.
     *
     * @param value the value
     * @return the number and the unit
     */
    public String text(double value) {
        return String.format(
                Locale.ROOT, value < EXACT_FROM && value != Math.rint(value) ? "%,.1f %s" : "%,.0f %s", value, symbol);
    }
}
