package org.jiandu.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.CommitOutcome.AlreadyCommitted;
import org.jiandu.persistence.CommitOutcome.Committed;
import org.jiandu.persistence.CommitOutcome.VersionConflict;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StoredRecord;
import org.jiandu.persistence.tck.RecordedHistory.Attempt;
import org.jiandu.persistence.tck.RecordedHistory.Read;
import org.junit.jupiter.api.Test;

/** The checker of histories says what a search through all orders says. */
class RecordedHistoryTest {
    private static final RecordId ID = new RecordId("t", "thing", "k");
    private static final Payload TEXT = new Payload("thing", 1, "{}");
    private static final int HISTORIES = 30_000;

    /** What was called and answered, and the journal in the end. */
    private record History(List<Commit> journal, List<Attempt> attempts, List<Read> reads) {
        List<String> violations() {
            return new RecordedHistory(entries(journal), attempts, reads).violations();
        }

        boolean isLinearizable() {
            List<Object> calls = new ArrayList<>(attempts);
            calls.addAll(reads);
            return canGoOn(List.of(), calls);
        }

        /** Whether some order of the calls that are left, after these commits, gives their answers and the journal. */
        private boolean canGoOn(List<Commit> done, List<Object> left) {
            if (done.equals(journal) && left.stream().allMatch(History::isUnknown)) {
                return true;
            }
            for (Object next : left) {
                boolean isTooEarly = left.stream().anyMatch(other -> !isUnknown(other) && end(other) < start(next));
                List<Object> others = new ArrayList<>(left);
                others.remove(next);
                if (!isTooEarly && canComeNext(next, done) && canGoOn(after(next, done), others)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean canComeNext(Object call, List<Commit> done) {
            if (call instanceof Read read) {
                return read.head().equals(head(done));
            }
            Attempt attempt = (Attempt) call;
            return attempt.outcome()
                    .filter(answer -> !answer.equals(answer(attempt.commit(), done)))
                    .isEmpty();
        }

        private static List<Commit> after(Object call, List<Commit> done) {
            if (call instanceof Attempt attempt && answer(attempt.commit(), done) instanceof Committed) {
                return Stream.concat(done.stream(), Stream.of(attempt.commit())).toList();
            }
            return done;
        }

        private static boolean isUnknown(Object call) {
            return call instanceof Attempt attempt && attempt.outcome().isEmpty();
        }

        private static long start(Object call) {
            return call instanceof Read read ? read.start() : ((Attempt) call).start();
        }

        private static long end(Object call) {
            return call instanceof Read read ? read.end() : ((Attempt) call).end();
        }
    }

    @Test
    void it_agrees_with_a_search_through_all_orders() {
        SplittableRandom random = new SplittableRandom(20220418);
        int sound = 0;
        for (int i = 0; i < HISTORIES; i++) {
            History history = random(random);
            boolean linearizable = history.isLinearizable();
            List<String> violations = history.violations();
            assertThat(violations.isEmpty()).as("%s: %s", history, violations).isEqualTo(linearizable);
            sound += linearizable ? 1 : 0;
        }
        assertThat(sound).isBetween(HISTORIES / 10, HISTORIES * 9 / 10);
    }

    @Test
    void it_finds_a_lost_update() {
        Commit one = commit(1, 0, 1);
        Commit other = commit(2, 0, 1);
        assertThat(violations(List.of(one), committed(0, 9, one), committed(1, 8, other)))
                .singleElement()
                .asString()
                .startsWith("lost: commit 00000000-0000-0000-0000-000000000002");
    }

    @Test
    void it_finds_a_torn_commit() {
        Commit two = commit(1, 0, 2);
        List<JournalEntry> half = JournalEntry.of(two).subList(0, 1);
        assertThat(new RecordedHistory(half, List.of(committed(0, 1, two)), List.of()).violations())
                .anyMatch(violation -> violation.startsWith("torn: "));
    }

    @Test
    void it_finds_a_read_of_half_a_commit() {
        Commit two = commit(1, 0, 2);
        Read half = new Read(0, 9, Optional.of(new StoredRecord(ID, 1, two.commitId(), Instant.EPOCH, TEXT)));
        assertThat(new History(List.of(two), List.of(committed(0, 9, two)), List.of(half)).violations())
                .singleElement()
                .asString()
                .contains("saw version 1, which no commit led to");
    }

    @Test
    void it_finds_a_stale_read() {
        Commit one = commit(1, 0, 1);
        History history =
                new History(List.of(one), List.of(committed(0, 1, one)), List.of(new Read(2, 3, Optional.empty())));
        assertThat(history.violations()).singleElement().asString().contains("and yet comes after it");
    }

    @Test
    void it_finds_a_journal_with_a_hole() {
        Commit one = commit(1, 0, 1);
        Commit third = commit(2, 2, 1);
        assertThat(violations(List.of(one, third), committed(0, 1, one), committed(2, 3, third)))
                .anyMatch(violation -> violation.contains("has version 3"));
    }

    private static List<String> violations(List<Commit> journal, Attempt... attempts) {
        return new History(journal, List.of(attempts), List.of()).violations();
    }

    private static Attempt committed(long start, long end, Commit commit) {
        return new Attempt(start, end, commit, Optional.of(new Committed(Receipt.of(commit))));
    }

    /** A few calls in some order, each with a time around it; then, mostly, something is changed. */
    private static History random(SplittableRandom random) {
        List<Commit> journal = new ArrayList<>();
        List<Attempt> attempts = new ArrayList<>();
        List<Read> reads = new ArrayList<>();
        int calls = random.nextInt(2, 6);
        for (int i = 0; i < calls; i++) {
            long start = 10L * i - random.nextInt(25);
            long end = 10L * i + random.nextInt(25);
            if (random.nextInt(3) == 0) {
                reads.add(new Read(start, end, head(maybeOlder(journal, random))));
                continue;
            }
            Commit commit = !attempts.isEmpty() && random.nextInt(3) == 0
                    ? attempts.get(random.nextInt(attempts.size())).commit()
                    : commit(
                            i + 1,
                            Math.max(0, version(journal) + (random.nextInt(4) == 0 ? random.nextInt(-1, 2) : 0)),
                            random.nextInt(1, 3));
            CommitOutcome outcome = answer(commit, maybeOlder(journal, random));
            boolean lost = random.nextInt(4) == 0;
            boolean arrives = !lost || random.nextBoolean();
            if (arrives && answer(commit, journal) instanceof Committed && random.nextInt(20) > 0) {
                journal.add(commit);
            }
            attempts.add(new Attempt(start, end, commit, lost ? Optional.empty() : Optional.of(outcome)));
        }
        return new History(journal, attempts, reads);
    }

    private static List<Commit> maybeOlder(List<Commit> journal, SplittableRandom random) {
        return journal.isEmpty() || random.nextInt(6) > 0 ? journal : journal.subList(0, journal.size() - 1);
    }

    private static CommitOutcome answer(Commit commit, List<Commit> done) {
        if (done.stream().anyMatch(Predicate.isEqual(commit))) {
            return new AlreadyCommitted(Receipt.of(commit));
        }
        return version(done) == commit.expectedVersion()
                ? new Committed(Receipt.of(commit))
                : new VersionConflict(version(done));
    }

    private static Optional<StoredRecord> head(List<Commit> done) {
        return done.isEmpty() ? Optional.empty() : Optional.of(StoredRecord.after(done.get(done.size() - 1)));
    }

    private static long version(List<Commit> done) {
        return head(done).map(StoredRecord::version).orElse(0L);
    }

    private static List<JournalEntry> entries(List<Commit> commits) {
        return commits.stream()
                .flatMap(commit -> JournalEntry.of(commit).stream())
                .toList();
    }

    private static Commit commit(int number, long version, int facts) {
        return new Commit(
                ID,
                version,
                new UUID(0, number),
                Instant.EPOCH,
                Stream.generate(() -> TEXT).limit(facts).toList(),
                TEXT,
                Map.of());
    }
}
