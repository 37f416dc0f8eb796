package org.jiandu.supervisor;

/** A kind of adverse record. Legal basis: article 7 item 1 of the Weihai Measures. */
public enum RecordKind {
    /** Criminal punishment (刑事处罚). */
    CRIMINAL_PUNISHMENT,
    /** Administrative sanction of a public employee (行政处分, and 政务处分 since 2020). */
    ADMINISTRATIVE_SANCTION,
    /** Sanction by the Party (党纪处分). */
    PARTY_SANCTION,
    /** Administrative penalty for a breach of public security (治安管理处罚). */
    PUBLIC_SECURITY_PENALTY
}
