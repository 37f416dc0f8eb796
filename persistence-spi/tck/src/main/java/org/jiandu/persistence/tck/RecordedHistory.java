package org.jiandu.persistence.tck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.CommitOutcome.AlreadyCommitted;
import org.jiandu.persistence.CommitOutcome.Committed;
import org.jiandu.persistence.CommitOutcome.VersionConflict;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Receipt;
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

    /** All calls with one commit, and what of it is in the journal. */
    private void checkCommit(List<Attempt> calls, List<JournalEntry> written) {
        Commit commit = calls.get(0).commit();
        List<Attempt> committed = answered(calls, new Committed(Receipt.of(commit)));
        List<Attempt> already = answered(calls, new AlreadyCommitted(Receipt.of(commit)));
        List<Attempt> unknown =
                calls.stream().filter(call -> call.outcome().isEmpty()).toList();
        List<Attempt> conflicts = calls.stream()
                .filter(call -> call.outcome().orElse(null) instanceof VersionConflict)
                .toList();
        if (committed.size() + already.size() + unknown.size() + conflicts.size() < calls.size()) {
            violations.add(name(commit) + " was answered with a receipt that is not its own");
        }
        if (committed.size() > 1) {
            violations.add(name(commit) + " was answered with Committed twice");
        }
        conflicts.forEach(call -> checkConflict(call, !written.isEmpty()));
        if (written.isEmpty()) {
            if (committed.size() + already.size() > 0) {
                violations.add("lost: " + name(commit) + " was acknowledged and is not in the journal");
            }
            return;
        }
        if (!written.equals(JournalEntry.of(commit))) {
            violations.add("torn: " + name(commit) + " is not in the journal as it was committed");
        }
        List<Attempt> writers = committed.isEmpty() ? unknown : committed;
        if (writers.isEmpty()) {
            violations.add(name(commit) + " is in the journal, and no call can have written it");
            return;
        }
        long start = writers.stream().mapToLong(Attempt::start).min().orElseThrow();
        long end = Stream.concat(committed.stream(), already.stream())
                .mapToLong(Attempt::end)
                .min()
                .orElse(NEVER);
        effects.add(new Effect(2 * commit.newVersion(), start, end, name(commit)));
        already.stream()
                .filter(call -> call.end() < start)
                .forEach(call -> violations.add(name(commit) + " was already committed before it was tried"));
    }

    private void checkConflict(Attempt call, boolean isWritten) {
        long actual = ((VersionConflict) call.outcome().orElseThrow()).actualVersion();
        if (actual == call.commit().expectedVersion()) {
            violations.add(name(call.commit()) + " was told of a conflict with the version that it expected");
        }
        if (isWritten && actual >= call.commit().newVersion()) {
            violations.add(name(call.commit()) + " is in the journal, and was told of a conflict afterwards");
        }
        saw(actual, call.start(), call.end(), "the conflict of " + name(call.commit()));
    }

    private static List<Attempt> answered(List<Attempt> calls, CommitOutcome outcome) {
        return calls.stream()
                .filter(call -> call.outcome().filter(outcome::equals).isPresent())
                .toList();
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

    private static String name(Commit commit) {
        return "commit " + commit.commitId() + " of versions " + (commit.expectedVersion() + 1) + " to "
                + commit.newVersion();
    }
}
