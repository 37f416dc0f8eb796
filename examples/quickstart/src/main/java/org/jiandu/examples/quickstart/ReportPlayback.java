package org.jiandu.examples.quickstart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiandu.registry.OnRecord;
import org.jiandu.registry.Reports;
import org.jiandu.registry.Supervisors;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportLifecycle;

/** Plays the acts on reports in order, after those of the supervisors: their files say who was in office when. */
final class ReportPlayback {
    /**
     * An act and what came of it.
     *
     * @param dated the act as the file has it
     * @param act the act, if it was played in this run
     * @param reply what the registry replied
     */
    record Played(DatedReportAct dated, Optional<ReportAct> act, Reply reply) implements Judged {
        @Override
        public ActLine line() {
            return dated.line();
        }
    }

    private final ReportLifecycle lifecycle;
    private final Registry registry;
    private final Reports reports;
    private final Supervisors supervisors;
    private final KnownTies ties;
    private final List<Played> played = new ArrayList<>();

    ReportPlayback(ReportLifecycle lifecycle, Registry registry, KnownTies ties) {
        this.lifecycle = lifecycle;
        this.registry = registry;
        this.reports = registry.supervision().reports();
        this.supervisors = registry.supervision().supervisors();
        this.ties = ties;
    }

    void play(DatedReportAct dated) {
        played.add(registry.earlier(dated.line())
                .map(reply -> new Played(dated, Optional.empty(), reply))
                .orElseGet(() -> playNow(dated)));
    }

    private Played playNow(DatedReportAct dated) {
        ReportAct act = dated.act()
                .apply(
                        supervisors.standing(Registry.file(dated.reporter()), dated.date()),
                        ties.of(dated.reporter(), dated.date()));
        Reply reply = registry.play(dated.line(), request -> act(dated.report(), act, request));
        return new Played(dated, Optional.of(act), reply);
    }

    private Reply act(ReportId id, ReportAct act, UUID request) {
        Optional<OnRecord<Report>> onRecord = reports.find(id);
        if (onRecord.filter(report -> !report.erased().isEmpty()).isPresent()) {
            return Reply.erased(id.value());
        }
        if (act instanceof ReportAct.Submit submit) {
            return Reply.of(reports.submit(id, Actors.BUREAU_OF_WEIHAI, submit, request));
        }
        return onRecord.isPresent()
                ? Reply.of(reports.act(id, act, request))
                : Reply.of(lifecycle.assess(Report.open(id, Actors.BUREAU_OF_WEIHAI), act));
    }

    ReportLifecycle lifecycle() {
        return lifecycle;
    }

    List<Played> played() {
        return Collections.unmodifiableList(played);
    }

    /** The reports on record, by their ids. */
    List<Report> reports() {
        return Registry.all(page -> reports.submitted(Registry.SCOPE, Registry.FIRST_DAY, Registry.LAST_DAY, page))
                .stream()
                .map(OnRecord::state)
                .sorted(Comparator.comparing(report -> report.getId().value()))
                .toList();
    }
}
