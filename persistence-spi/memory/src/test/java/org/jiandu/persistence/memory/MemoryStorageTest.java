package org.jiandu.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiandu.persistence.CollectionSpec;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.LookupFreshness;
import org.jiandu.persistence.LookupSpec;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoreSchema;
import org.junit.jupiter.api.Test;

/** What the conformance kit does not ask: how far lookups lag, and that stores share a storage. */
class MemoryStorageTest {
    static final StoreSchema SCHEMA = new StoreSchema(
            1, List.of(new CollectionSpec("thing", "things", List.of(), List.of(LookupSpec.of("all", "all")))));
    private static final Payload TEXT = new Payload("thing", 1, "{}");

    @Test
    void lookups_miss_as_many_commits_as_was_said() {
        MemoryStorage storage = MemoryStorage.laggingBy(2);
        RecordStore store = prepared(storage.open());
        assertThat(store.info().lookups()).isEqualTo(LookupFreshness.EVENTUAL);
        for (int i = 0; i < 4; i++) {
            store.commit(commit("k" + i, 0));
        }
        assertThat(keys(store)).containsExactly("k0", "k1");
        storage.catchUp();
        assertThat(keys(store)).containsExactly("k0", "k1", "k2", "k3");
        store.commit(commit("k4", 0));
        assertThat(keys(store)).doesNotContain("k4");
    }

    @Test
    void a_purge_is_seen_by_lookups_that_lag() {
        RecordStore store = prepared(MemoryStorage.laggingBy(1).open());
        store.commit(commit("k0", 0));
        store.commit(commit("k1", 0));
        Purge purge = store.extension(Purge.class).orElseThrow();
        assertThat(purge.purge(commit("k0", 0).id(), 1)).isTrue();
        assertThat(purge.purge(commit("k1", 0).id(), 1)).isTrue();
        store.commit(commit("k2", 0));
        assertThat(keys(store)).isEmpty();
    }

    @Test
    void lookups_are_immediate_otherwise() {
        RecordStore store = prepared(new MemoryStorage().open());
        assertThat(store.info().lookups()).isEqualTo(LookupFreshness.IMMEDIATE);
        store.commit(commit("k", 0));
        assertThat(keys(store)).containsExactly("k");
    }

    @Test
    void a_lag_is_at_least_one_commit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemoryStorage.laggingBy(0))
                .withMessageContaining("commits");
    }

    @Test
    void each_storage_has_its_own_data() {
        RecordStore one = prepared(new MemoryStorage().open());
        RecordStore other = prepared(new MemoryStorage().open());
        one.commit(commit("k", 0));
        assertThat(other.load(commit("k", 0).id())).isEmpty();
    }

    static RecordStore prepared(RecordStore store) {
        store.prepare(SCHEMA, PrepareMode.CREATE_OR_VERIFY);
        return store;
    }

    static Commit commit(String key, long version) {
        return new Commit(
                new RecordId("t", "thing", key),
                version,
                new UUID(version, key.hashCode()),
                Instant.EPOCH,
                List.of(TEXT),
                TEXT,
                Map.of());
    }

    private static List<String> keys(RecordStore store) {
        return store.find(Lookup.of("t", "thing", "all", Map.of()), PageRequest.first(10)).items().stream()
                .map(Hit::id)
                .map(RecordId::key)
                .toList();
    }
}
