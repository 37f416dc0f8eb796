package org.jiandu.term;

/** What a limit of consecutive terms says to one more term. */
public enum LimitAnswer {
    /** The term is within the limit. */
    ALLOWED,
    /** The term is one too many. */
    EXCEEDED,
    /** It depends on whether a gap broke the run, which a person must find. */
    NEEDS_FINDING
}
