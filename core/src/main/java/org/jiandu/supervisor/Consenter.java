package org.jiandu.supervisor;

/** Whose consent a candidacy needs where the instrument asks for it. */
public enum Consenter {
    /** The unit in which the person serves (所在单位同意). */
    UNIT,
    /** The person (本人自愿). */
    PERSON
}
