package org.jiandu.supervisor;

/** Of which state a person is a national, as far as conditions on supervisors ask. */
public enum Nationality {
    /** A national of the People's Republic of China who has no right of permanent residence abroad. */
    PRC,
    /** A national of the People's Republic of China with a right of permanent residence abroad (外国永久居留权). */
    PRC_WITH_FOREIGN_RESIDENCE,
    /** Not a national of the People's Republic of China. */
    FOREIGN
}
