package org.jiandu.report;

/** What a report is to another. */
public enum LinkKind {
    /** It reports the same. */
    DUPLICATE_OF,
    /** It follows the other up. */
    FOLLOWS
}
