/**
 * The rules of a report's life, one small class each.
 *
 * <p>{@link org.jiandu.internal.report.ReportProcedure} is the table, {@link org.jiandu.internal.report.ReportFacts} says
 * which facts a lawful act makes, and {@link org.jiandu.internal.report.ReportEvolution} what a fact changes.
 */
package org.jiandu.internal.report;
