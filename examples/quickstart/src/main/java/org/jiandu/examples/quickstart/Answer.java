package org.jiandu.examples.quickstart;

import org.jiandu.verdict.Conclusion;

/** What comes of an act, or is expected to. */
enum Answer {
    ACCEPTED,
    REFUSED,
    NEEDS_FINDING;

    static Answer of(Conclusion conclusion) {
        return switch (conclusion) {
            case LAWFUL -> ACCEPTED;
            case UNLAWFUL -> REFUSED;
            case NEEDS_FINDING -> NEEDS_FINDING;
        };
    }
}
