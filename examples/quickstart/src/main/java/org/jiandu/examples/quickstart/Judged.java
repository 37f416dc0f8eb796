package org.jiandu.examples.quickstart;

/** An act of a file and what came of it. */
interface Judged {
    /** Where it stands. */
    ActLine line();

    /** What came of it. */
    Reply reply();

    /** Whether it came as the file expects; always, if it expects nothing. */
    default boolean isAsExpected() {
        return line().expected().map(expected -> expected == reply().answer()).orElse(true);
    }
}
