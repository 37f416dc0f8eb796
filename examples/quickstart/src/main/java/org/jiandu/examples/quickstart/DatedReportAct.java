package org.jiandu.examples.quickstart;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.Ties;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportId;
import org.jiandu.supervisor.Standing;

/**
 * An act of the reports file.
 *
 * @param line where it stands
 * @param date the day of the act
 * @param report the report it concerns
 * @param reporter the supervisor whose report it is
 * @param act the act, once it is known how the reporter stands on that day and whom he or she is tied to
 */
record DatedReportAct(
        ActLine line, LocalDate date, ReportId report, PersonId reporter, BiFunction<Standing, Ties, ReportAct> act) {}
