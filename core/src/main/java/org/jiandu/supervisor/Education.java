package org.jiandu.supervisor;

/** The highest education of a person, in the coarse levels of GB/T 4658, from the lowest to the highest. */
public enum Education {
    /** Primary school or less (小学以下). */
    PRIMARY,
    /** Junior secondary school (初中). */
    JUNIOR_SECONDARY,
    /** Senior secondary school, general or vocational (高中、中专). */
    SENIOR_SECONDARY,
    /** Junior college (大专). */
    JUNIOR_COLLEGE,
    /** Undergraduate (本科). */
    BACHELOR,
    /** Postgraduate (研究生). */
    POSTGRADUATE;

    /**
     * Whether this is at least another level.
     *
     * @param other the other level
     * @return true if it is the same or higher
     */
    public boolean isAtLeast(Education other) {
        return compareTo(other) >= 0;
    }
}
