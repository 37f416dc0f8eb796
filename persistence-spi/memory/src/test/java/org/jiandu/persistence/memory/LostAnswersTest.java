package org.jiandu.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiandu.persistence.memory.MemoryStorageTest.commit;
import static org.jiandu.persistence.memory.MemoryStorageTest.prepared;

import java.util.List;
import java.util.Optional;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.AtomicCommits.Batch;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome.AlreadyCommitted;
import org.jiandu.persistence.CommitOutcome.Committed;
import org.jiandu.persistence.OutcomeUnknownException;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.StorageUnavailableException;
import org.jiandu.persistence.memory.LostAnswers.Fate;
import org.junit.jupiter.api.Test;

/** Answers are lost as the test says, and repeating settles it. */
class LostAnswersTest {
    private final LostAnswers store = new LostAnswers(new MemoryStorage().open());
    private final Commit commit = commit("k", 0);

    LostAnswersTest() {
        prepared(store);
    }

    @Test
    void an_answer_lost_on_the_way_back_was_written() {
        store.next(Fate.LOST_AFTER);
        assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> store.commit(commit));
        assertThat(store.load(commit.id())).isPresent();
        assertThat(store.commit(commit)).isEqualTo(new AlreadyCommitted(Receipt.of(commit)));
    }

    @Test
    void an_answer_lost_on_the_way_there_was_not() {
        store.next(Fate.LOST_BEFORE);
        assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> store.commit(commit));
        assertThat(store.load(commit.id())).isEmpty();
        assertThat(store.commit(commit)).isEqualTo(new Committed(Receipt.of(commit)));
    }

    @Test
    void a_refused_write_was_not_written() {
        store.next(Fate.REFUSED);
        assertThatExceptionOfType(StorageUnavailableException.class).isThrownBy(() -> store.commit(commit));
        assertThat(store.load(commit.id())).isEmpty();
    }

    @Test
    void fates_come_in_the_order_in_which_they_were_said() {
        store.next(Fate.ANSWERED);
        store.next(Fate.REFUSED);
        assertThat(store.commit(commit)).isInstanceOf(Committed.class);
        assertThatExceptionOfType(StorageUnavailableException.class).isThrownBy(() -> store.commit(commit("k", 1)));
        assertThat(store.commit(commit("k", 1))).isInstanceOf(Committed.class);
    }

    @Test
    void batches_and_purges_are_lost_too() {
        AtomicCommits atomic = store.extension(AtomicCommits.class).orElseThrow();
        Purge purge = store.extension(Purge.class).orElseThrow();
        Batch batch = new Batch(List.of(commit));
        store.next(Fate.LOST_AFTER);
        assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> atomic.commit(batch));
        assertThat(atomic.commit(batch)).isInstanceOf(AtomicCommits.AlreadyCommitted.class);
        store.next(Fate.LOST_BEFORE);
        assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> purge.purge(commit.id(), 1));
        assertThat(store.load(commit.id())).isPresent();
        assertThat(purge.purge(commit.id(), 1)).isTrue();
    }

    @Test
    void reading_is_never_lost() {
        store.next(Fate.LOST_BEFORE);
        ChangeFeed feed = store.extension(ChangeFeed.class).orElseThrow();
        assertThat(feed.read("t", PageRequest.first(1)).entries()).isEmpty();
        assertThat(store.load(commit.id())).isEmpty();
        assertThat(store.history(commit.id(), PageRequest.first(1)).items()).isEmpty();
        assertThat(store.extension(Runnable.class)).isEqualTo(Optional.empty());
    }
}
