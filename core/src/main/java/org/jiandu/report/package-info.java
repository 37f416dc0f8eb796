/**
 * The life of a report, from the voice of a supervisor to the answers that it is owed: articles 8, 10 to 12, 14 and
 * 15 of the Weihai Measures.
 *
 * <p>Begin with {@link ReportLifecycle}, which has the same three calls as that of supervisors. It needs a
 * calendar, because an agency answers within a time:
 *
 * <pre>{@code
 * ReportLifecycle reports = ReportLifecycle.of(policy, WorkCalendars.stateCouncil());
 * ReportAct.Submit submit = new ReportAct.Submit(
 *         occasion,
 *         file.standingOn(occasion.date()),
 *         ReportKind.OPINION,
 *         "The queue at counter 3 is too long.",
 *         Optional.of(agency),
 *         Confidentiality.NONE,
 *         CaseParties.none(),
 *         Ties.none(),
 *         List.of());
 * Outcome<ReportFact, Report> outcome = reports.decide(Report.open(new ReportId("r-1"), bureau), submit);
 * }</pre>
 *
 * <p>Two duties run beside each other. The authority takes a {@link Report} through its {@link ReportStage}s,
 * investigates where the law wants it, and tells the supervisor the result. The agency owes its own answer from the
 * delivery on: {@link ReportLifecycle#feedbackDeadline} is a {@link org.jiandu.time.Deadline} that explains itself,
 * and {@link ReportLifecycle#feedbackOwedOn} the list of what is owed on a day, each a {@link FeedbackOwed}.
 * "Promptly" in article 15 has no number, and none is invented: a time of the host's own is a
 * {@link ReportLifecycle#serviceTarget}.
 *
 * <p>Whoever reported may ask for secrecy ({@link Confidentiality}). Who may see what of a report is a
 * {@link ReportView} for an {@link org.jiandu.party.Audience}: what an audience may not see is absent, not blanked.
 *
 * <p>What differs from place to place is in {@link ReportParameters}, what a person has to find in
 * {@link ReportTopics}. {@link ReportStatistics} counts. Whether somebody reports on a case of his or her own is
 * asked of {@link org.jiandu.recusal}.
 */
package org.jiandu.report;
