/**
 * The whole library in one run: a cohort of candidates, their dated acts, and what the law says of them.
 *
 * <p>Read it in this order. {@link org.jiandu.examples.quickstart.Main} makes a policy and a lifecycle and calls the
 * rest. {@link org.jiandu.examples.quickstart.CohortFile} makes persons and profiles of a CSV file,
 * {@link org.jiandu.examples.quickstart.ActsFile} makes acts of another: its one {@code switch} shows every act of the
 * library; {@link org.jiandu.examples.quickstart.ReportsFile} does the same for acts on reports.
 * {@link org.jiandu.examples.quickstart.Playback} is the heart, a dozen lines around {@code Lifecycle.decide};
 * {@link org.jiandu.examples.quickstart.ReportPlayback} is its twin for reports.
 * {@link org.jiandu.examples.quickstart.Printout} asks the questions and prints the answers, with
 * {@link org.jiandu.examples.quickstart.OwedPrintout} for what is owed to those who report.
 * The rest is about CSV, tables and words.
 */
@NullMarked
package org.jiandu.examples.quickstart;

import org.jspecify.annotations.NullMarked;
