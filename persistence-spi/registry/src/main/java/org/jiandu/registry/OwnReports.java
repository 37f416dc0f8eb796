package org.jiandu.registry;

import java.util.Map;
import java.util.Optional;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.report.Report;
import org.jiandu.report.ReportFact;

/** The reports that a supervisor made to an authority. Thread-safe. */
final class OwnReports {
    private final Records<Report, ReportFact> records;
    private final Hashes hashes;

    OwnReports(Records<Report, ReportFact> records, Hashes hashes) {
        this.records = records;
        this.hashes = hashes;
    }

    Page<OnRecord<Report>> of(FileId file, PageRequest page) {
        return records.find(lookup(file), page, report -> report.getReporter().equals(Optional.of(file.person())));
    }

    /**
     * Whether one of them waits for something that can still be done. Loads them one by one, up to the first that does; a store
     * whose lookups lag may miss what was submitted a moment ago, but nothing that was reopened.
     */
    boolean waiting(FileId file) {
        return records.ids(lookup(file))
                .flatMap(id -> records.find(id).stream())
                .filter(report -> report.erased().isEmpty()) // on others nothing is done any more
                .anyMatch(report -> Catalog.isOpen(report.state()));
    }

    private Lookup lookup(FileId file) {
        String reporter = hashes.ofReporter(file.authority(), file.person());
        return records.lookup(
                Catalog.BY_REPORTER, Scope.everywhere(), Map.of(Catalog.REPORTER, new AttributeValue.Text(reporter)));
    }
}
