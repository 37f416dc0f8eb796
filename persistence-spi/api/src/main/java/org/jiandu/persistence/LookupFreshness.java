package org.jiandu.persistence;

/** When a lookup sees a commit (R39). */
public enum LookupFreshness {
    /** As soon as the commit is acknowledged, and never a state before it. */
    IMMEDIATE,
    /** Some time later: a hit may be stale and a record may be missing for a while. */
    EVENTUAL
}
