/**
 * Who must stand aside in which case, and why: article 10 of the Weihai Measures (回避).
 *
 * <p>Begin with {@link RecusalRule}: it screens one person, with the {@link Ties} that are known, against the
 * {@link CaseParties} of a case on a day, before anybody is invited and before anything is stored.
 *
 * <pre>{@code
 * // Nobody says that the two are brother and sister: they have a parent in common.
 * Ties ties = Ties.builder()
 *         .add(new Kinship(mother, KinTie.PARENT, supervisor, born1975))
 *         .add(new Kinship(mother, KinTie.PARENT, trader, born1980))
 *         .build();
 * RecusalRule rule = RecusalRule.of(policy);
 * Screening screening =
 *         rule.screen(supervisor, ties, CaseParties.of(new Party.OfPerson(trader)), List.of(), today);
 * Messages english = Messages.in(Locale.ENGLISH);
 * for (Audience audience : List.of(Audience.HANDLER, Audience.PUBLIC)) {
 *     for (Reason reason : rule.explain(screening, audience)) {
 *         out.println("To the " + english.label(audience) + ": "
 *                 + english.text(reason.because().orElseThrow()));
 *     }
 * }
 * }</pre>
 *
 * <p>A {@link Screening} holds every {@link Ground} at once, and what it comes to ({@link RecusalNeed}). The
 * relation behind a ground is derived from single ties, {@link Kinship} and {@link PlaceOfService}, and kept as a
 * {@link KinPath}, so that it can be checked. What cannot be told, such as who an unknown party is, never passes:
 * it needs a finding ({@link RecusalTopics}).
 *
 * <p>Whoever handles the matter reads the relation; everybody else reads the article alone
 * ({@link RecusalRule#explain}, {@link org.jiandu.party.Audience}).
 *
 * <p>Who counts as a near relative is one of four statutory lists ({@link NearRelatives}); which ways of serving
 * count, for how long after, and what a body above or below means are readings as well ({@link RecusalParameters}).
 *
 * <p>For many at once, {@link RosterIndex} screens one case against a whole roster and {@link CaseIndex} one person
 * against many cases, with the same answers. {@link Retrospect} lists what was done before a tie became known; what
 * becomes of it a person decides. Neighbours that ask: {@link org.jiandu.engagement}, {@link org.jiandu.report}.
 */
package org.jiandu.recusal;
