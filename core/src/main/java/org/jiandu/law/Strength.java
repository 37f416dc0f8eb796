package org.jiandu.law;

/** How strictly a condition or a limit binds. */
public enum Strength {
    /** Without exception (应当, 不得). */
    HARD,
    /** Normally (一般, 原则上): a person may find that there is reason for an exception. */
    IN_PRINCIPLE
}
