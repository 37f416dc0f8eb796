package org.jiandu.supervisor;

/** The part of society that a supervisor comes from. Legal basis: article 2 paragraph 2 of the Weihai Measures. */
public enum Sector {
    /** Deputies to a people's congress (人大代表). */
    PEOPLES_CONGRESS_DEPUTY,
    /** Members of a political consultative conference (政协委员). */
    CPPCC_MEMBER,
    /** Experts and scholars (专家学者). */
    EXPERT,
    /** Private entrepreneurs (民营企业家). */
    PRIVATE_ENTREPRENEUR,
    /** Lawyers (律师). */
    LAWYER,
    /** People's organisations (人民团体). */
    PEOPLES_ORGANISATION,
    /** Trade associations (行业协会). */
    TRADE_ASSOCIATION,
    /** Grass-roots self-governing organisations (基层自治组织). */
    GRASSROOTS_ORGANISATION,
    /** News media (新闻媒体). */
    NEWS_MEDIA,
    /** Staff of Party and government organs (党政机关人员). */
    PARTY_GOVERNMENT_STAFF,
    /** Another part of society, which the profile describes. */
    OTHER
}
