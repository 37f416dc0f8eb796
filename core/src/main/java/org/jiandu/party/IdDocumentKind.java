package org.jiandu.party;

/** The kinds of identity document. */
public enum IdDocumentKind {
    /** Resident identity card (居民身份证). */
    RESIDENT_ID,
    /** Residence permit for residents of Hong Kong, Macao and Taiwan (港澳台居民居住证). */
    HK_MACAO_TAIWAN_RESIDENCE_PERMIT,
    /** Foreign permanent resident identity card (外国人永久居留身份证). */
    FOREIGN_PERMANENT_RESIDENT_ID,
    /** Any other document, such as a passport or an officer's card. */
    OTHER
}
