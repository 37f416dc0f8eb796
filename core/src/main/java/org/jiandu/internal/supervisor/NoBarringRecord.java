package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.RECORD_BARS;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.RecordBar;
import org.jiandu.supervisor.RecordEntry;
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
        if (profile.getRecords().isEmpty()) {
            return Answer.MET;
        }
        List<RecordEntry> barring = barring(profile, date);
        return barring.isEmpty()
                ? Answer.MET
                : Answer.notMet(
                        () -> freeFrom(profile, date),
                        barring.stream().map(RecordEntry::kind).distinct().toList());
    }

    private List<RecordEntry> barring(Profile profile, LocalDate date) {
        return profile.getRecords().stream()
                .filter(entry -> bars.stream().anyMatch(bar -> bars(bar, entry, date)))
                .toList();
    }

    private static boolean bars(RecordBar bar, RecordEntry entry, LocalDate date) {
        if (bar.kind() != entry.kind()) {
            return false;
        }
        if (entry.isPending()) {
            return bar.pendingBars();
        }
        return switch (bar.lasts()) {
            case EVER -> entry.decidedOn().filter(day -> !day.isAfter(date)).isPresent();
            case WHILE_IN_FORCE -> entry.isInForceOn(date);
        };
    }

    /** The first release after which nothing bars; none if a record bars for ever or has no end yet. */
    private Earliest freeFrom(Profile profile, LocalDate date) {
        return profile.getRecords().stream()
                .flatMap(entry -> entry.releasedOn().stream())
                .filter(day -> day.isAfter(date))
                .sorted()
                .filter(day -> barring(profile, day).isEmpty())
                .findFirst()
                .map(Earliest::from)
                .orElse(barsForEver(profile, date) ? Earliest.never() : Earliest.afterHumanAct());
    }

    private boolean barsForEver(Profile profile, LocalDate date) {
        return barring(profile, date).stream()
                .anyMatch(entry -> !entry.isPending()
                        && bars.stream()
                                .anyMatch(bar -> bar.kind() == entry.kind() && bar.lasts() == RecordBar.Lasts.EVER));
    }
}
