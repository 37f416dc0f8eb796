package org.jiandu.supervisor;

/** The grade of an assessment, from the best. */
public enum Grade {
    /** Excellent (优秀). */
    EXCELLENT,
    /** Competent (称职, 合格). */
    COMPETENT,
    /** Barely competent (基本称职, 基本合格). */
    BARELY_COMPETENT,
    /** Not competent (不称职, 不合格). */
    NOT_COMPETENT
}
