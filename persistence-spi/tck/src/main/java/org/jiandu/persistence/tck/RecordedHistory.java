package org.jiandu.persistence.tck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.CommitOutcome.AlreadyCommitted;
import org.jiandu.persistence.CommitOutcome.Committed;
import org.jiandu.persistence.CommitOutcome.VersionConflict;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.StoredRecord;

/**
 * Calls to one record, each with the time at which it began and ended, and whether they are linearizable.
 *
 * <p>In general that is hard to decide, but here every write that took effect left its place in the journal, and every read
 * says which version it saw. So the order of all effects is known, and only their times are to be checked (the case of unique
 * values in Gibbons and Korach, "Testing shared memories", 1997): going through the calls in that order, none may have ended
 * before another began that comes earlier in the order. That takes the time of one sort.
 */
final class RecordedHistory {
    private static final long NEVER = Long.MAX_VALUE;

    /** A commit that was tried, with what was answered; nothing if nobody can tell. */
    record Attempt(long start, long end, Commit commit, Optional<CommitOutcome> outcome) {}

    /** A load. */
    record Read(long start, long end, Optional<StoredRecord> head) {}

    /** When something took effect, at the earliest and at the latest, and its place in the order of effects. */
    private record Effect(long place, long start, long end, String what) {}

    private final List<JournalEntry> journal;
    private final List<Attempt> attempts;
    private final List<Read> reads;
    private final List<String> violations = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private final Map<Long, UUID> commitEndingAt = new HashMap<>();

    RecordedHistory(List<JournalEntry> journal, List<Attempt> attempts, List<Read> reads) {
        this.journal = journal;
        this.attempts = attempts;
        this.reads = reads;
    }

    /** What no linearizable store could have answered; empty if all is well. */
    List<String> violations() {
        Map<UUID, List<Attempt>> byCommit = new HashMap<>();
        attempts.forEach(each -> byCommit.computeIfAbsent(each.commit().commitId(), id -> new ArrayList<>())
                .add(each));
        Map<UUID, List<JournalEntry>> written = new HashMap<>();
        journal.forEach(each -> written.computeIfAbsent(each.commitId(), id -> new ArrayList<>())
                .add(each));
        checkJournal(byCommit);
        byCommit.forEach((id, calls) -> checkCommit(calls, written.getOrDefault(id, List.of())));
        attempts.forEach(this::checkConflict);
        reads.forEach(this::checkRead);
        checkTimes();
        return violations;
    }

    private void checkJournal(Map<UUID, List<Attempt>> byCommit) {
        for (int i = 0; i < journal.size(); i++) {
            JournalEntry entry = journal.get(i);
            commitEndingAt.put(entry.version(), entry.commitId());
            if (entry.version() != i + 1) {
                violations.add("entry " + (i + 1) + " of the journal has version " + entry.version());
            }
            if (!byCommit.containsKey(entry.commitId())) {
                violations.add("version " + entry.version() + " is of a commit that nobody tried");
            }
        }
    }

    private void checkCommit(List<Attempt> calls, List<JournalEntry> written) {
        Commit commit = calls.get(0).commit();
        long acknowledged = calls.stream()
                .filter(call -> isAcknowledged(call.outcome()))
                .mapToLong(Attempt::end)
                .min()
                .orElse(NEVER);
        boolean unknown = calls.stream().anyMatch(call -> call.outcome().isEmpty());
        if (written.isEmpty()) {
            if (acknowledged != NEVER) {
                violations.add("lost: " + name(commit) + " was acknowledged and is not in the journal");
            }
            return;
        }
        if (!written.equals(JournalEntry.of(commit))) {
            violations.add("torn: " + name(commit) + " is not in the journal as it was committed");
        }
        if (acknowledged == NEVER && !unknown) {
            violations.add(name(commit) + " is in the journal, though every answer said that it is not");
        }
        if (calls.stream()
                        .filter(call -> call.outcome()
                                .filter(Committed.class::isInstance)
                                .isPresent())
                        .count()
                > 1) {
            violations.add(name(commit) + " was answered with Committed twice");
        }
        long start = calls.stream().mapToLong(Attempt::start).min().orElseThrow();
        effects.add(new Effect(2 * commit.newVersion(), start, acknowledged, name(commit)));
    }

    private void checkConflict(Attempt attempt) {
        if (attempt.outcome().orElse(null) instanceof VersionConflict conflict) {
            if (conflict.actualVersion() == attempt.commit().expectedVersion()) {
                violations.add(name(attempt.commit()) + " was told of a conflict with the version that it expected");
            }
            saw(conflict.actualVersion(), attempt.start(), attempt.end(), "the conflict of " + name(attempt.commit()));
        }
    }

    private void checkRead(Read read) {
        long version = read.head().map(StoredRecord::version).orElse(0L);
        Optional<UUID> commit = read.head().map(StoredRecord::lastCommitId);
        if (!commit.equals(Optional.ofNullable(commitEndingAt.get(version)))) {
            violations.add("a load gave version " + version + " with the commit id " + commit);
        }
        saw(version, read.start(), read.end(), "a load of version " + version);
    }

    /** A call that saw a version took effect after that version was written and before the next one was. */
    private void saw(long version, long start, long end, String what) {
        boolean isEndOfCommit = !Optional.ofNullable(commitEndingAt.get(version))
                .equals(Optional.ofNullable(commitEndingAt.get(version + 1)));
        if (version > journal.size() || (version > 0 && !isEndOfCommit)) {
            violations.add(what + " saw version " + version + ", which no commit led to");
        }
        effects.add(new Effect(2 * version + 1, start, end, what));
    }

    private void checkTimes() {
        effects.sort(Comparator.comparingLong(Effect::place));
        Effect latestStart = new Effect(-1, Long.MIN_VALUE, NEVER, "the beginning");
        Effect latestStartHere = latestStart;
        for (Effect effect : effects) {
            if (effect.place() > latestStartHere.place()) {
                latestStart = later(latestStart, latestStartHere);
                latestStartHere = effect;
            }
            latestStartHere = later(latestStartHere, effect);
            if (effect.end() < latestStart.start()) {
                violations.add(
                        effect.what() + " ended before " + latestStart.what() + " began, and yet comes after it");
            }
        }
    }

    private static Effect later(Effect one, Effect other) {
        return other.start() > one.start() ? other : one;
    }

    private static boolean isAcknowledged(Optional<CommitOutcome> outcome) {
        return outcome.filter(each -> each instanceof Committed || each instanceof AlreadyCommitted)
                .isPresent();
    }

    private static String name(Commit commit) {
        return "commit " + commit.commitId() + " of versions " + (commit.expectedVersion() + 1) + " to "
                + commit.newVersion();
    }
}
