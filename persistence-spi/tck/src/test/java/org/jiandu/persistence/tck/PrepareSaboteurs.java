package org.jiandu.persistence.tck;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.CommitOutcome.Committed;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StorageUnavailableException;
import org.jiandu.persistence.StoreSchema;

/** Who break R51 to R56. */
final class PrepareSaboteurs {
    private PrepareSaboteurs() {}

    static Stream<Saboteur> all() {
        return Stream.of(
                Saboteur.sharing(51, "begins anew at every start", () -> beginningAnew((schema, mode) -> true)),
                Saboteur.prepare(
                        52,
                        "creates where it should look",
                        (store, schema, mode) -> store.prepare(schema, PrepareMode.CREATE_OR_VERIFY)),
                Saboteur.sharing(53, "fails when another instance prepares", () -> {
                    AtomicInteger preparing = new AtomicInteger();
                    return store -> new PreparesAlone(store, preparing);
                }),
                Saboteur.sharing(
                        54,
                        "begins anew with a higher revision",
                        () -> beginningAnew((schema, mode) -> schema.revision() > 1)),
                Saboteur.prepare(54, "takes no schema but its first", (store, schema, mode) -> {
                    if (schema.revision() > 1) {
                        throw new StorageRejectedException("another revision");
                    }
                    store.prepare(schema, mode);
                }),
                Saboteur.sharing(54, "copies its tables for a higher revision while others commit", () -> {
                    CopiesTables copying = new CopiesTables();
                    return copying::on;
                }),
                Saboteur.prepare(55, "is silent about an older schema", (store, schema, mode) -> {
                    try {
                        store.prepare(schema, mode);
                    } catch (StorageRejectedException e) {
                        if (schema.revision() > 1) {
                            throw e;
                        }
                    }
                }),
                Saboteur.prepare(56, "is silent about what a higher revision drops", (store, schema, mode) -> {
                    try {
                        store.prepare(schema, mode);
                    } catch (StorageRejectedException e) {
                        if (schema.revision() == 1 || mode == PrepareMode.VERIFY_ONLY) {
                            throw e;
                        }
                    }
                }));
    }

    /** Drops everything when it is prepared so. */
    private static UnaryOperator<RecordStore> beginningAnew(BiPredicate<StoreSchema, PrepareMode> when) {
        Set<RecordId> known = ConcurrentHashMap.newKeySet();
        return store -> new Forwarding(store) {
            @Override
            public void prepare(StoreSchema schema, PrepareMode mode) {
                store.prepare(schema, mode);
                if (when.test(schema, mode)) {
                    Purge purge = store.extension(Purge.class).orElseThrow();
                    known.forEach(id -> purge.purge(id, version(id)));
                }
            }

            @Override
            public CommitOutcome commit(Commit commit) {
                known.add(commit.id());
                return store.commit(commit);
            }
        };
    }

    /** What is committed while it copies is written to the old table, and gone with that. */
    private static final class CopiesTables {
        private final AtomicBoolean copying = new AtomicBoolean();
        private final AtomicBoolean lost = new AtomicBoolean();

        RecordStore on(RecordStore store) {
            return new Forwarding(store) {
                @Override
                public void prepare(StoreSchema schema, PrepareMode mode) {
                    copying.set(schema.revision() > 1);
                    for (int i = 0; i < 2000 && copying.get() && !lost.get(); i++) {
                        ConcurrencySaboteurs.pause(); // meanwhile, somebody commits
                    }
                    store.prepare(schema, mode);
                    copying.set(false);
                }

                @Override
                public CommitOutcome commit(Commit commit) {
                    if (copying.get() && lost.compareAndSet(false, true)) {
                        return new Committed(Receipt.of(commit));
                    }
                    return store.commit(commit);
                }
            };
        }
    }

    private static final class PreparesAlone extends Forwarding {
        private final AtomicInteger preparing;

        PreparesAlone(RecordStore store, AtomicInteger preparing) {
            super(store);
            this.preparing = preparing;
        }

        @Override
        public void prepare(StoreSchema schema, PrepareMode mode) {
            boolean alone = preparing.incrementAndGet() == 1;
            for (int i = 0; i < 20; i++) {
                ConcurrencySaboteurs.pause();
            }
            preparing.decrementAndGet();
            if (!alone) {
                throw new StorageUnavailableException("the table is being created");
            }
            store.prepare(schema, mode);
        }
    }
}
