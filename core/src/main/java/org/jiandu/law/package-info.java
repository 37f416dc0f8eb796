/**
 * The law as values: instruments, the places in them, and the policy that an instrument makes.
 *
 * <p>Begin with {@link Policy}. It is what every lifecycle is built on: of each thing that measures of this kind
 * settle, a value and where it comes from. It is made once, at the start of a program, from
 * {@link org.jiandu.measures.WeihaiMeasures}, from a file, or from another policy by {@link Policy#toBuilder}.
 *
 * <pre>{@code
 * Policy policy = WeihaiMeasures.policy()
 *         .choose(NOTICE_LENGTH, 7)
 *         .choose(NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
 *         .build();
 * Setting<Integer> limit = policy.get(LIMIT);
 * String said =
 *         limit.value() + ", says " + limit.citation().text(Locale.ENGLISH) + " (" + limit.provenance() + ")";
 * }</pre>
 *
 * <p>Four types play together. A {@link Parameter} is the name of something that is settled, such as
 * {@code renewal.limit}; those of each subject stand together, as in
 * {@link org.jiandu.supervisor.SupervisorParameters}. A {@link Setting} is its value under one policy. Its
 * {@link Provenance} says who settled it: the text; a named {@link Reading} of an open wording, with the other
 * meanings; or the host, to whom the text leaves it. A {@link Citation} says where: an article of an
 * {@link Instrument}, printed as 第五条 or "Art. 5".
 *
 * <p>Nothing is assumed. A parameter that the text leaves to the authority waits in {@link Policy.Builder} until it
 * is chosen, and {@link Policy.Builder#build} names all that still wait ({@link IncompletePolicyException}). A
 * parameter that the instrument does not have is left out: its rules are silent.
 *
 * <p>When the law changes, {@link PolicyHistory} holds the policies in their order; an act is judged by the one in
 * force on its day (article 18). What becomes of people who serve is a parameter of the later one
 * ({@link PolicyHistory#SERVING}), and {@link org.jiandu.amendment.Amendment} says whom it touches.
 */
package org.jiandu.law;
