package org.jiandu.examples.quickstart;

import org.jiandu.verdict.Conclusion;

/** What the acts file expects to come of an act. */
enum Expected {
    ACCEPTED(Conclusion.LAWFUL),
    REFUSED(Conclusion.UNLAWFUL),
    NEEDS_FINDING(Conclusion.NEEDS_FINDING);

    private final Conclusion conclusion;

    Expected(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    boolean is(Conclusion actual) {
        return conclusion == actual;
    }
}
