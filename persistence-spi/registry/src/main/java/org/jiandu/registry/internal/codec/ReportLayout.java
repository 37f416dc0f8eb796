package org.jiandu.registry.internal.codec;

import java.util.List;
import java.util.stream.Stream;
import org.jiandu.registry.keys.KeySubject;
import org.jiandu.report.Report;
import org.jiandu.report.ReportFact;
import org.jiandu.report.ReportFactKind;

/** A report: all of it is the reporter's data. */
final class ReportLayout implements Layout<Report, ReportFact> {
    @Override
    public Declared<Report> snapshot() {
        return new Declared<>("report", 2, ReportJson.REPORT);
    }

    @Override
    public Declared<Report> opening() {
        return new Declared<>("report.opened", 1, ReportJson.OPENED);
    }

    @Override
    public List<Declared<ReportFact>> facts() {
        return ReportFactJson.FACTS;
    }

    @Override
    public List<Declared<Note>> notes() {
        return NoteJson.notes(PartyJson.OCCASION_OF_REPORT);
    }

    @Override
    public List<String> factNames() {
        return Stream.of(ReportFactKind.values())
                .map(ReportFactKind::storedName)
                .toList();
    }

    @Override
    public String nameOf(ReportFact fact) {
        return fact.kind().storedName();
    }

    @Override
    public KeySubject subject(String tenant, Report report) {
        return KeySubject.of(
                tenant,
                report.getAuthority().getOrganisation().getId(),
                report.getReporter()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "a report that nobody submitted holds nobody's data: " + report.getId())));
    }
}
