package org.jiandu.party;

/** The level of an authority. */
public enum Level {
    /** A province, an autonomous region or a municipality directly under the central government. */
    PROVINCE,
    /** A city with districts, a prefecture or a league. */
    CITY,
    /** A county, a district or a city without districts. */
    COUNTY,
    /** A town, a township or a street. */
    TOWNSHIP,
    /** A functional zone (功能区), such as a development zone, which is no division of GB/T 2260. */
    FUNCTIONAL_ZONE;

    /**
     * Whether this is a higher level than another. A functional zone has no fixed rank: it is above none, and below provinces and
     * cities.
     *
     * @param other the other level
     * @return true if it is higher
     */
    public boolean isAbove(Level other) {
        return other == FUNCTIONAL_ZONE
                ? this == PROVINCE || this == CITY
                : this != FUNCTIONAL_ZONE && compareTo(other) < 0;
    }
}
