/**
 * What a change of the law does to people, before it is in force.
 *
 * <p>Begin with {@link Amendment}: it sets two policies side by side. {@link Amendment#changes} lists the
 * parameters that are settled differently, each a {@link ParameterChange}; {@link Amendment#compare} goes through a
 * roster and gives, for each person for whom something becomes different, a {@link Touched} with its
 * {@link Effect}s.
 *
 * <pre>{@code
 * // What becomes of people who serve is a parameter as well: without it the amendment is refused.
 * Policy amended = policy.toBuilder()
 *         .inForce(Setting.text(DateRange.from(LocalDate.of(2027, 1, 1)), amendment.article(3)))
 *         .set(LIMIT, Setting.text(1, amendment.article(1)))
 *         .set(SERVING, Setting.text(ServingRule.REJUDGE, amendment.article(2)))
 *         .build();
 * Messages english = Messages.in(Locale.ENGLISH);
 * Amendment.of(policy, amended)
 *         .compare(roster)
 *         .forEach(touched -> touched.effects()
 *                 .forEach(effect ->
 *                         out.println(touched.person().value() + ", " + english.label(effect.matter()) + ": "
 *                                 + english.text(effect.before()) + "; now " + english.text(effect.after()) + " "
 *                                 + effect.causes())));
 * }</pre>
 *
 * <p>An effect is about one {@link Matter}, such as the last day of the term, a renewal, or what stands against the
 * person. It says what was so before and what is after, in words, and which parameters caused it: each is put back
 * by itself to see whether the effect goes away.
 *
 * <p>What happens to people who already serve is settled by the later policy
 * ({@link org.jiandu.law.PolicyHistory#SERVING}): they keep what they have, are judged anew, or have their terms
 * shortened ({@link org.jiandu.law.ServingRule}). Without it there is no amendment. Acts are then judged by
 * {@link org.jiandu.supervisor.Lifecycles}. Legal basis: article 18 of the Weihai Measures, and the like of every
 * instrument.
 */
@org.jspecify.annotations.NullMarked
package org.jiandu.amendment;
