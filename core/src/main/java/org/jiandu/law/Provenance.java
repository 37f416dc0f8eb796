package org.jiandu.law;

/** Where the value of a parameter comes from. */
public enum Provenance {
    /** The instrument states the value in so many words. */
    TEXT,
    /** The wording is open; the value is a named interpretation, and there are others. */
    READING,
    /** The instrument leaves the value to the authority: the host chooses, and nothing is assumed for him. */
    HOST
}
