package org.jiandu.persistence.tck;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Limits;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.LookupFreshness;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoredRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** What the suites share: a fixture for each test, a store on it, and short words for what tests do. */
@ExtendWith(ConformanceExtension.class)
abstract class Suite {
    static final String TENANT = "t1";

    /** Everything that a caller can learn of a record. */
    record State(Optional<StoredRecord> head, List<JournalEntry> journal, List<Hit> hits) {}

    StoreFixture fixture;
    RecordStore store;

    private final Deque<Executable> closing = new ArrayDeque<>();
    private final AtomicLong commits = new AtomicLong();
    private final Crowd crowd = new Crowd();

    @BeforeEach
    void openStore(RecordStoreConformance vendor) {
        fixture = vendor.newFixture();
        closing.push(fixture::close);
        store = firstStore();
    }

    @AfterEach
    void closeAll() {
        assertAll(closing.stream());
    }

    /** The store that a test begins with. */
    RecordStore firstStore() {
        return open();
    }

    /** One more store on the same data, prepared. */
    final RecordStore open() {
        RecordStore another = openUnprepared();
        another.prepare(Samples.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
        return another;
    }

    final RecordStore openUnprepared() {
        return closedAtTheEnd(fixture.open());
    }

    final RecordStore closedAtTheEnd(RecordStore another) {
        closing.push(another::close);
        return another;
    }

    static RecordId thing(String key) {
        return new RecordId(TENANT, Samples.THING, key);
    }

    /** A commit to be filled in; its id is new. */
    final Draft draft(RecordId id) {
        return new Draft(id, new UUID(0x4a69616e6475L, commits.incrementAndGet()));
    }

    final Draft draft(String key) {
        return draft(thing(key));
    }

    /** Commits, and sees to it that it was committed. */
    final Commit write(Draft draft) {
        return write(store, draft.commit());
    }

    static Commit write(RecordStore store, Commit commit) {
        assertEquals(
                new CommitOutcome.Committed(Receipt.of(commit)),
                store.commit(commit),
                () -> "the outcome of " + commit);
        return commit;
    }

    /** Tries again while the store is too busy, which it may be for a while. */
    final <T> T retry(Supplier<T> call) throws InterruptedException {
        return crowd.call(fixture.patience(), call);
    }

    final List<JournalEntry> history(RecordId id) {
        return history(store, id);
    }

    static List<JournalEntry> history(RecordStore store, RecordId id) {
        return all(Limits.MAX_PAGE, page -> store.history(id, page));
    }

    /** Joins all pages of an answer. */
    static <T> List<T> all(int limit, Function<PageRequest, Page<T>> question) {
        List<T> items = new ArrayList<>();
        Page<T> page = question.apply(PageRequest.first(limit));
        items.addAll(page.items());
        while (page.next().isPresent()) {
            page = question.apply(PageRequest.first(limit).after(page.next().get()));
            items.addAll(page.items());
        }
        return items;
    }

    static Lookup lookup(String name, Map<String, AttributeValue> equalTo) {
        return Lookup.of(TENANT, Samples.THING, name, equalTo);
    }

    /** The hits of a lookup, once it has seen every commit. */
    final List<Hit> hits(Lookup lookup) {
        catchUpLookups();
        return all(Limits.MAX_PAGE, page -> store.find(lookup, page));
    }

    /** The keys of the hits of a lookup, once it has seen every commit. */
    final List<String> keys(Lookup lookup) {
        return hits(lookup).stream().map(hit -> hit.id().key()).toList();
    }

    final void catchUpLookups() {
        if (store.info().lookups() == LookupFreshness.EVENTUAL) {
            catchUp();
        }
    }

    final void catchUp() {
        assertTimeout(fixture.patience(), fixture::catchUp, "the time that the fixture took to catch up");
    }

    final State state(RecordId id) {
        List<Hit> hits = hits(Lookup.of(id.tenant(), id.collection(), Samples.ALL, Map.of())).stream()
                .filter(hit -> hit.id().equals(id))
                .toList();
        return new State(store.load(id), history(id), hits);
    }

    /** Sees to it that a call leaves a record as it was. */
    final void assertUnchanged(RecordId id, Runnable call) {
        State before = state(id);
        call.run();
        assertEquals(before, state(id), () -> "the state of " + id + " after a call that changes nothing");
    }

    /** Runs a check of an optional power, or sees to it that the power is absent where the fixture does not declare it. */
    final <T> void ifOffered(Class<T> power, Consumer<T> check) {
        Optional<T> extension = store.extension(power);
        assertEquals(
                fixture.extensions().contains(power),
                extension.isPresent(),
                () -> power.getSimpleName() + " is there exactly if the fixture declares it");
        extension.ifPresent(check);
    }
}
