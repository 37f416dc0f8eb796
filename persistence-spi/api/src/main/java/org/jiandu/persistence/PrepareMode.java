package org.jiandu.persistence;

/** What {@link RecordStore#prepare} may do. */
public enum PrepareMode {
    /** Checks and creates nothing: for production, where somebody else owns the tables (R52). */
    VERIFY_ONLY,
    /** Creates what is missing (R51). */
    CREATE_OR_VERIFY
}
