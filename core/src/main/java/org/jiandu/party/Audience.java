package org.jiandu.party;

/** To whom something is shown or explained. Legal basis: article 14 of the Weihai Measures. */
public enum Audience {
    /** The supervisor concerned: the one who reported, the one who must step aside. */
    REPORTER,
    /** The officers of the authority who handle the matter. */
    HANDLER,
    /** Other officers of the authority. */
    AUTHORITY_STAFF,
    /** The agency that it is about. */
    AGENCY,
    /** Everybody. */
    PUBLIC
}
