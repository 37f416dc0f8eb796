/**
 * Terms of office: how long one lasts, when it may be renewed, and how many may follow each other. Article 5 of the
 * Weihai Measures.
 *
 * <p>The article is one sentence, 「每届聘期为两年，到期可以续聘，但不得连任超过两届」, and leaves most of its questions open. Each question
 * is one small type here, so a policy states its reading by choosing a value:
 *
 * <pre>{@code
 * TermPlan plan = new TermPlan(Period.ofYears(2), TermEnd.EVE_OF_ANNIVERSARY, TermChaining.OWN_FIRST_DAY);
 * Term first = plan.first(1, LocalDate.of(2024, 2, 29)); // to 2026-02-28
 * TermLimit limit = new TermLimit(2, LimitMeaning.TOTAL_TERMS, RunBreak.FULL_TERM, CutShort.COUNTS);
 * }</pre>
 *
 * <ul>
 *   <li>What is the last day of two years? {@link TermEnd}. And of the term that follows? {@link TermChaining}. A
 *       {@link TermPlan} puts both to work and makes a {@link Term} of two plain dates, which are then kept and never
 *       computed again. {@link TermLength} also knows terms that are not for a time of their own.
 *   <li>When may it be renewed? {@link RenewalWindow}.
 *   <li>Two of what? {@link LimitMeaning}. What ends a run of consecutive terms? {@link RunBreak}. Does a term that ended
 *       early count? {@link CutShort}. A {@link TermLimit} holds the three and answers for a history of {@link Service}: may
 *       the next term start on this day, and if not, from when?
 *   <li>Who reaches the limit when? {@link TermForecast}.
 * </ul>
 *
 * <p>Who only wants to know of one supervisor asks {@link org.jiandu.supervisor.Lifecycle#forecast}, and need not
 * come here. The dates are days without a zone, as in {@link org.jiandu.time}.
 *
 * <p>Everything is an immutable value or a pure function, safe for any thread. A result outside the dates that
 * {@link java.time.LocalDate} can hold is the JDK's {@link java.time.DateTimeException}.
 */
package org.jiandu.term;
