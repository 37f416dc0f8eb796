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
    FUNCTIONAL_ZONE
}
