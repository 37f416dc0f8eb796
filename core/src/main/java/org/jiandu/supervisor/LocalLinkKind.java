package org.jiandu.supervisor;

/** What binds a person to an area. */
public enum LocalLinkKind {
    /** Lives there (居住). */
    RESIDENCE,
    /** Works there (工作). */
    WORK,
    /** Studies there (学习). */
    STUDY,
    /** Is on the household register there (户籍). */
    HOUSEHOLD_REGISTRATION
}
