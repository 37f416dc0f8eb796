package org.jiandu.registry.keys;

/**
 * The kinds of personal data, each sealed under a key of its own, so that each can be erased while others are kept. Vaults and seals
 * store these names, so none of them ever changes.
 */
public enum PersonalData {
    /** Who it is: the name, the identity document, the reporter of a report. */
    IDENTITY,
    /** How the person stands: records, credit, employer, and what officers found about them. */
    CIRCUMSTANCES,
    /** What was said: the text of reports and answers, objections, reasons. */
    WORDS
}
