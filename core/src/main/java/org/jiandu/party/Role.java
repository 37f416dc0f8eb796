package org.jiandu.party;

/** In what capacity somebody does an act. */
public enum Role {
    /** An officer of the body that engages supervisors. */
    AUTHORITY_OFFICER,
    /** An officer of an agency under supervision. */
    AGENCY_OFFICER,
    /** A representative of the unit that recommends or employs a person. */
    UNIT_REPRESENTATIVE,
    /** The candidate or supervisor in person. */
    PERSON_CONCERNED,
    /** Any member of the public. */
    MEMBER_OF_PUBLIC
}
