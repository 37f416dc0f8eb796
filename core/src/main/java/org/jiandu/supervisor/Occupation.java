package org.jiandu.supervisor;

/** An occupation that some instrument bars from the role. */
public enum Occupation {
    /** An officer who carries out administrative enforcement (行政执法人员). */
    ENFORCEMENT_OFFICER,
    /** Any member of the staff of a state organ (国家机关工作人员). */
    STATE_ORGAN_STAFF
}
