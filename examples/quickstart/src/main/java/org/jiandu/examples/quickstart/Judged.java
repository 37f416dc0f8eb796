package org.jiandu.examples.quickstart;

import java.util.Optional;
import org.jiandu.verdict.Verdict;

/** An act of a file and what came of it. */
interface Judged {
    /** The line of the file. */
    int line();

    /** What the file expects to come of the act, if it says. */
    Optional<Expected> expected();

    /** The verdict that decided. */
    Verdict verdict();

    /** Whether it came as the file expects; always, if it expects nothing. */
    default boolean isAsExpected() {
        return expected().map(expected -> expected.is(verdict().conclusion())).orElse(true);
    }
}
