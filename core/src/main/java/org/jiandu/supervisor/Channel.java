package org.jiandu.supervisor;

/** How a candidate comes to the authority. Legal basis: article 4 of the Weihai Measures. */
public enum Channel {
    /** A unit recommends the person (单位推荐). */
    UNIT_RECOMMENDATION,
    /** The person offers himself or herself (个人自荐). */
    SELF_NOMINATION,
    /** The authority invites the person (定向邀请). */
    INVITATION
}
