package org.jiandu.supervisor;

/** An occupation that some instrument bars from the role. */
public enum Occupation {
    /** An officer who carries out administrative enforcement (行政执法人员). */
    ENFORCEMENT_OFFICER,
    /** Any member of the staff of a state organ (国家机关工作人员). */
    STATE_ORGAN_STAFF,
    /** Any member of the staff of an administrative enforcement unit (行政执法单位工作人员). */
    ENFORCEMENT_UNIT_STAFF,
    /** In service with a judicial administrative organ (司法行政机关在职人员). */
    JUDICIAL_ADMINISTRATION_STAFF,
    /** In service with a court (人民法院在职人员). */
    COURT_STAFF,
    /** In service with a procuratorate (人民检察院在职人员). */
    PROCURATORATE_STAFF,
    /** In service with a public security organ (公安机关在职人员). */
    PUBLIC_SECURITY_STAFF,
    /** A people's juror (人民陪审员). */
    PEOPLES_JUROR
}
