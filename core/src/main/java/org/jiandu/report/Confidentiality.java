package org.jiandu.report;

/** What a reporter asks to keep secret. Legal basis: article 14 of the Weihai Measures. */
public enum Confidentiality {
    /** Nothing. */
    NONE,
    /** Who reported. */
    IDENTITY,
    /** Who reported, and the text, which would give the reporter away. */
    IDENTITY_AND_TEXT
}
