package org.jiandu.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many reports there are, of which kind and at which stage. A confidential report counts like any other and is not
 * shown.
 *
 * <p>Immutable and thread-safe.
 *
 * @param byKind the number of reports of each kind
 * @param byStage the number of reports at each stage
 */
public record ReportStatistics(Map<ReportKind, Integer> byKind, Map<ReportStage, Integer> byStage) {
    /**
     * Copies the maps.
     *
     * @param byKind the number of reports of each kind
     * @param byStage the number of reports at each stage
     */
    public ReportStatistics {
        byKind = Map.copyOf(byKind);
        byStage = Map.copyOf(byStage);
    }

    /**
     * Counts the reports that had been submitted by a date.
     *
     * @param reports the reports; the stream is read to its end
     * @param date the date
     * @return the counts; a kind or stage without reports is absent
     */
    public static ReportStatistics of(Stream<Report> reports, LocalDate date) {
        Map<ReportKind, Integer> byKind = new EnumMap<>(ReportKind.class);
        Map<ReportStage, Integer> byStage = new EnumMap<>(ReportStage.class);
        reports.forEach(report -> {
            ReportStage stage = report.stageOn(date);
            if (stage != ReportStage.NEW) {
                report.getKind().ifPresent(kind -> byKind.merge(kind, 1, Integer::sum));
                byStage.merge(stage, 1, Integer::sum);
            }
        });
        return new ReportStatistics(byKind, byStage);
    }
}
