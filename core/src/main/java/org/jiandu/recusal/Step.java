package org.jiandu.recusal;

/** One step of a relation, from a person to people next to him or her. */
enum Step {
    SPOUSE,
    PARENT,
    CHILD,
    STEP_PARENT,
    STEP_CHILD,
    ANY_PARENT,
    ANY_CHILD,
    SIBLING,
    FULL_SIBLING,
    SIBLING_BY_ONE_KNOWN_PARENT,
    STEP_SIBLING,
    ANY_SIBLING,
    SUPPORT
}
