package org.jiandu.recusal;

/** One step of a relation, from a person to those next to him or her; {@link KinGraph} takes it. */
enum Step {
    SPOUSE,
    /** By birth or adoption. */
    PARENT,
    /** By birth or adoption. */
    CHILD,
    /** One who brought the person up. */
    STEP_PARENT,
    /** One whom the person brought up. */
    STEP_CHILD,
    /** {@link #PARENT} or {@link #STEP_PARENT}. */
    ANY_PARENT,
    /** {@link #CHILD} or {@link #STEP_CHILD}. */
    ANY_CHILD,
    /** Of the whole or half blood or by adoption. */
    SIBLING,
    /** By the same two parents. */
    FULL_SIBLING,
    /** By one parent on record, perhaps by both. */
    SIBLING_BY_ONE_KNOWN_PARENT,
    /** In a support relation. */
    STEP_SIBLING,
    /** {@link #SIBLING} or {@link #STEP_SIBLING}. */
    ANY_SIBLING,
    SUPPORT
}
