package org.jiandu.recusal;

/** What it means that the person serves at a body above or below a party. */
public enum AffiliateRule {
    /** It is a ground as if the body were the party. */
    MANDATORY,
    /** A person finds whether it is one. */
    NEEDS_FINDING,
    /** It is none. */
    IGNORED
}
