/**
 * Terms of office: how long one lasts, when it may be renewed, and how many may follow each other.
 *
 * <p>Article 5 of the Weihai Measures is one sentence, 「每届聘期为两年，到期可以续聘，但不得连任超过两届」, and leaves most
 * of its questions open. Each question is one small type here, so a policy states its reading by choosing a value:
 *
 * <ul>
 *   <li>What is the last day of two years? {@link org.jiandu.term.TermEnd}. And of the term that follows? {@link
 *       org.jiandu.term.TermChaining}. A {@link org.jiandu.term.TermPlan} puts both to work and makes a {@link
 *       org.jiandu.term.Term} of two plain dates, which are then kept and never computed again.
 *   <li>When may it be renewed? {@link org.jiandu.term.RenewalWindow}.
 *   <li>Two of what? {@link org.jiandu.term.LimitMeaning}. What ends a run of consecutive terms? {@link
 *       org.jiandu.term.RunBreak}. Does a term that ended early count? {@link org.jiandu.term.CutShort}. A {@link
 *       org.jiandu.term.TermLimit} holds the three and answers for a history of {@link org.jiandu.term.Service}: may
 *       the next term start on this day, and if not, from when?
 *   <li>Who reaches the limit when? {@link org.jiandu.term.TermForecast}.
 * </ul>
 *
 * <p>Everything is an immutable value or a pure function, safe for any thread. A result outside the dates that {@link
 * java.time.LocalDate} can hold is the JDK's {@link java.time.DateTimeException}.
 */
package org.jiandu.term;
