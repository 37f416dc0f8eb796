package org.jiandu.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;

/** What a person decided on questions that the law leaves open. The files of acts have these columns. */
final class Findings {
    static final Column<String> DECIDED_BY = Column.text("decidedBy");
    static final Column<String> BECAUSE = Column.text("because");

    private static final Column<List<Topic>> FOUND = Column.topics("found");
    private static final Column<List<Topic>> FOUND_NOT = Column.topics("foundNot");

    static final List<Column<?>> COLUMNS = List.of(FOUND, FOUND_NOT, DECIDED_BY, BECAUSE);

    private Findings() {}

    /** Reports a finding by nobody, and a reason for no finding. */
    static void check(CsvRow row) {
        if (row.has(FOUND) || row.has(FOUND_NOT)) {
            row.require(DECIDED_BY);
            row.require(BECAUSE);
        } else {
            row.refuse(List.of(DECIDED_BY, BECAUSE));
        }
    }

    /** Reports anything but one finding. */
    static void checkOne(CsvRow row) {
        boolean readable = row.has(FOUND) == row.find(FOUND).isPresent()
                && row.has(FOUND_NOT) == row.find(FOUND_NOT).isPresent();
        if (readable && topics(row, FOUND).size() + topics(row, FOUND_NOT).size() != 1) {
            row.report(FOUND.name(), "acts.one-finding");
        }
    }

    /** What a person found, for and against, on the day of the act. */
    static List<Finding> of(CsvRow row, LocalDate date) {
        return Stream.concat(
                        topics(row, FOUND).stream().map(topic -> finding(row, topic, true, date)),
                        topics(row, FOUND_NOT).stream().map(topic -> finding(row, topic, false, date)))
                .toList();
    }

    private static Finding finding(CsvRow row, Topic topic, boolean holds, LocalDate date) {
        return new Finding(topic, holds, row.get(DECIDED_BY), date, row.get(BECAUSE));
    }

    private static List<Topic> topics(CsvRow row, Column<List<Topic>> column) {
        return row.find(column).orElse(List.of());
    }
}
