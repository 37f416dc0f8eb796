/**
 * What a change of the law does to people.
 *
 * <p>{@link org.jiandu.amendment.Amendment} sets two policies side by side: which parameters differ, and for each person on a
 * roster what becomes of the term, of a renewal, of what stands against the person or of a candidacy, with the parameters that
 * caused it. What happens to people who already serve is settled by the later policy
 * ({@link org.jiandu.law.PolicyHistory#SERVING}).
 */
@org.jspecify.annotations.NullMarked
package org.jiandu.amendment;
