package org.jiandu.supervisor;

/** Whether the authorities of a level must engage supervisors. */
public enum Mandate {
    /** They must (应当). */
    SHALL,
    /** They may (可以). */
    MAY
}
