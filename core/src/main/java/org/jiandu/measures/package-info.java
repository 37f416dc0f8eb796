/**
 * Measures that are in force somewhere, as policies.
 *
 * <p>Begin with {@link WeihaiMeasures#policy}: the Weihai Measures of 18 April 2022 as a
 * {@link org.jiandu.law.Policy.Builder} that waits for two choices, the length of the public notice and its unit,
 * which article 4 leaves to the authority. Every class here is data. No rule knows which of them it serves.
 *
 * <p>The law clause by clause is {@link WeihaiMeasures#clauses}: each {@link Clause} says in other words what the
 * text says, and names the rules, acts, findings and parameters that carry it, or why nothing does. So the way
 * leads from a reason to the law:
 *
 * <pre>{@code
 * Reason reason = verdict.unmet().get(0);
 * WeihaiMeasures.clauses().stream()
 *         .filter(clause -> clause.getRules().contains(reason.rule()))
 *         .map(Clause::getId)
 *         .forEach(out::println);
 * }</pre>
 *
 * <p>{@link WeihaiMeasures#articles} has the digest of each {@link Article} of the official text, which is not part
 * of the library: with the text at hand, one sees whether it is still the one that was read.
 * {@link StateCouncilDecree825} stands above the measures of every place and is there to be cited.
 *
 * <p>Measures of another place are a value of the same kind: a file for {@code PolicyFile} of the module
 * {@code org.jiandu.documents}, or a {@link org.jiandu.law.Policy} made in Java.
 */
package org.jiandu.measures;
