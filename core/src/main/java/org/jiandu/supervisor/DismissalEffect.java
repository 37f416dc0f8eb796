package org.jiandu.supervisor;

/** When a dismissal takes effect. The Weihai Measures do not say; each constant is a reading of article 16. */
public enum DismissalEffect {
    /** On the date that the decision states, else on the day of the decision. */
    STATED_OR_DECISION,
    /** On the day on which the decision is served. */
    SERVICE,
    /** On the day on which the dismissal is published. */
    PUBLICATION
}
