package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.RECORD_BARS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.RecordBar;
import org.jiandu.supervisor.RecordEntry;
import org.jiandu.supervisor.RecordKind;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;

/**
 * The person has no record that bars: none ever, or none in force, as the policy reads it.
 *
 * <p>Legal basis: article 7 item 1 of the Weihai Measures.
 */
final class NoBarringRecord extends ProfileRule {
    private final List<RecordBar> bars;

    NoBarringRecord(Policy policy) {
        super("eligibility.records", policy, RECORD_BARS);
        this.bars = policy.value(RECORD_BARS);
    }

    @Override
    Answer judge(Profile profile, List<Finding> findings, LocalDate date) {
        List<RecordKind> barring = new ArrayList<>();
        Earliest earliest = Earliest.now();
        for (RecordEntry entry : profile.getRecords()) {
            for (RecordBar bar : bars) {
                if (bar.kind() == entry.kind() && bars(bar, entry, date)) {
                    barring.add(entry.kind());
                    earliest = earliest.and(end(bar, entry));
                }
            }
        }
        return Answer.met(barring.isEmpty(), earliest, barring);
    }

    private static boolean bars(RecordBar bar, RecordEntry entry, LocalDate date) {
        if (entry.isPending()) {
            return bar.pendingBars();
        }
        return switch (bar.lasts()) {
            case EVER -> entry.decidedOn().filter(day -> !day.isAfter(date)).isPresent();
            case WHILE_IN_FORCE -> entry.isInForceOn(date);
        };
    }

    private static Earliest end(RecordBar bar, RecordEntry entry) {
        if (!entry.isPending() && bar.lasts() == RecordBar.Lasts.EVER) {
            return Earliest.never();
        }
        return entry.releasedOn().map(Earliest::from).orElse(Earliest.afterHumanAct());
    }
}
