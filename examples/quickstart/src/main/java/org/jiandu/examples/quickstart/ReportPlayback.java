package org.jiandu.examples.quickstart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiandu.party.Authority;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportFact;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Verdict;

/** Plays the acts on reports in order, after those of the supervisors: their files say who was in office when. */
final class ReportPlayback {
    /**
     * An act and what came of it.
     *
     * @param dated the act as the file has it
     * @param act the act
     * @param verdict the verdict that decided
     */
    record Played(DatedReportAct dated, ReportAct act, Verdict verdict) implements Judged {
        @Override
        public int line() {
            return dated.line();
        }

        @Override
        public Optional<Expected> expected() {
            return dated.expected();
        }
    }

    private final ReportLifecycle lifecycle;
    private final Authority authority;
    private final Playback supervisors;
    private final KnownTies ties;
    private final Map<ReportId, Report> reports = new LinkedHashMap<>();
    private final List<Played> played = new ArrayList<>();

    ReportPlayback(ReportLifecycle lifecycle, Authority authority, Playback supervisors, KnownTies ties) {
        this.lifecycle = lifecycle;
        this.authority = authority;
        this.supervisors = supervisors;
        this.ties = ties;
    }

    void play(DatedReportAct dated) {
        Report report = reports.getOrDefault(dated.report(), Report.open(dated.report(), authority));
        ReportAct act = dated.act()
                .apply(
                        supervisors.history(dated.reporter()).file().standingOn(dated.date()),
                        ties.of(dated.reporter(), dated.date()));
        Outcome<ReportFact, Report> outcome = lifecycle.decide(report, act);
        outcome.accepted().ifPresent(accepted -> reports.put(dated.report(), accepted.state()));
        played.add(new Played(dated, act, outcome.verdict()));
    }

    ReportLifecycle lifecycle() {
        return lifecycle;
    }

    List<Played> played() {
        return Collections.unmodifiableList(played);
    }

    /** The reports of which anything is on record. */
    List<Report> reports() {
        return List.copyOf(reports.values());
    }
}
