package org.jiandu.supervisor;

/** A kind of adverse record. Legal basis: article 7 item 1 of the Weihai Measures, and the conditions of other places. */
public enum RecordKind {
    /** Criminal punishment (刑事处罚). */
    CRIMINAL_PUNISHMENT,
    /** Administrative sanction of a public employee by the employer (行政处分). */
    ADMINISTRATIVE_SANCTION,
    /** Sanction by the Party (党纪处分). */
    PARTY_SANCTION,
    /** Administrative penalty for a breach of public security (治安管理处罚). */
    PUBLIC_SECURITY_PENALTY,
    /** Sanction of a public employee by a supervision organ (政务处分, since 2020). */
    POLITICAL_SANCTION,
    /** Administrative detention (行政拘留), the gravest of the public-security penalties. */
    DETENTION,
    /** Dismissed from public office (开除公职). */
    DISMISSED_FROM_OFFICE,
    /** Listed as a dishonest judgment debtor (失信被执行人). */
    DISHONEST_JUDGMENT_DEBTOR,
    /** Another serious record of bad credit (其他严重不良信用记录). */
    SERIOUS_BAD_CREDIT,
    /** A licence to practise was revoked (吊销执业证书). */
    LICENCE_REVOKED
}
