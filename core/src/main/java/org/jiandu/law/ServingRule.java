package org.jiandu.law;

/** What a new policy does to people who already serve when it comes into force. */
public enum ServingRule {
    /** They keep what they have: the term that they were given, and the renewals of the former policy. */
    KEEP,
    /** They serve their term to its end; a renewal is judged by the new policy, like every other act. */
    REJUDGE,
    /** The authority shortens terms that the new policy would not have given; the rest is judged by the new policy. */
    SHORTEN
}
