/**
 * The life of a report, from the voice of a supervisor to the answers that it is owed.
 *
 * <p>Begin with {@link org.jiandu.report.ReportLifecycle}. A {@link org.jiandu.report.Report} goes through the stages of
 * the authority, which must investigate and tell the supervisor the result; beside them the agency owes its own answer
 * within a time. Who may see what is a {@link org.jiandu.report.ReportView} for an
 * {@link org.jiandu.party.Audience}.
 */
package org.jiandu.report;
