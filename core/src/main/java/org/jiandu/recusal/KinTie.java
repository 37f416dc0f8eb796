package org.jiandu.recusal;

/**
 * How two people are tied. A tie is read "person is the TIE of other": {@code PARENT} says that the person is a parent of
 * the other, who is therefore the person's child.
 *
 * <p>Everything further apart, from grandparents to in-laws, is derived from these.
 */
public enum KinTie {
    /** Husband or wife, while the marriage lasts: it ends with a divorce or a death. Either way round. */
    SPOUSE,
    /**
     * Father or mother by birth. It does not end with a death, since those whom it joins stay relatives; the host ends it
     * when the child is adopted by others (Civil Code article 1111 paragraph 2).
     */
    PARENT,
    /** Father or mother by adoption, while the adoption lasts (Civil Code article 1111 paragraph 1). */
    ADOPTIVE_PARENT,
    /**
     * Spouse of a parent. Such a person counts as a parent only to a child that he or she brought up, which a tie
     * {@link #SUPPORTS} says (Civil Code article 1072 paragraph 2). Need not be given where the marriage is.
     */
    STEP_PARENT,
    /** Brother or sister by the same two parents. Follows from two common parents too. Either way round. */
    SIBLING,
    /** Brother or sister by one of the two parents only. Follows from one common parent too. Either way round. */
    HALF_SIBLING,
    /** Brother or sister because one or both were adopted. Follows from a common parent too. Either way round. */
    ADOPTIVE_SIBLING,
    /**
     * Child of a step-parent. Counts as a brother or sister only with a tie {@link #SUPPORTS} between the two (Civil Code
     * article 1127 paragraph 5). Need not be given where the marriage is. Either way round.
     */
    STEP_SIBLING,
    /** A relative who maintains or brings up the other (抚养、扶养、赡养). */
    SUPPORTS
}
