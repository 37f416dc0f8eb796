package org.jiandu.supervisor;

/** Whether an authority that may act must. */
public enum Discretion {
    /** It must (应当, 予以). */
    SHALL,
    /** It may (可以). */
    MAY
}
