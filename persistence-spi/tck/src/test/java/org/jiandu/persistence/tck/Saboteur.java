package org.jiandu.persistence.tck;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoreSchema;
import org.jiandu.persistence.StoredRecord;

/**
 * A store that breaks one rule, which the tests of that rule have to find.
 *
 * @param rule the number of the rule
 * @param what what the store does wrong, after "a store that"
 * @param fixture makes the store
 */
record Saboteur(int rule, String what, Supplier<StoreFixture> fixture) {
    /** Breaks every store that is opened, each by itself. */
    static Saboteur store(int rule, String what, UnaryOperator<RecordStore> breaking) {
        return sharing(rule, what, () -> breaking);
    }

    /** Breaks every store that is opened; those of one fixture share what the supplier makes. */
    static Saboteur sharing(int rule, String what, Supplier<UnaryOperator<RecordStore>> breaking) {
        return new Saboteur(rule, what, () -> {
            UnaryOperator<RecordStore> shared = breaking.get();
            return new DurableFixture() {
                @Override
                public RecordStore open() {
                    return shared.apply(super.open());
                }
            };
        });
    }

    /** Makes commits in its own way. */
    static Saboteur commit(int rule, String what, OnCommit breaking) {
        return store(rule, what, store -> new Forwarding(store) {
            @Override
            public CommitOutcome commit(Commit commit) {
                return breaking.commit(store, commit);
            }
        });
    }

    /** Loads in its own way. */
    static Saboteur load(int rule, String what, OnLoad breaking) {
        return store(rule, what, store -> new Forwarding(store) {
            @Override
            public Optional<StoredRecord> load(RecordId id) {
                return breaking.load(store, id);
            }
        });
    }

    /** Reads histories in its own way. */
    static Saboteur history(int rule, String what, OnHistory breaking) {
        return store(rule, what, store -> new Forwarding(store) {
            @Override
            public Page<JournalEntry> history(RecordId id, PageRequest page) {
                return breaking.history(store, id, page);
            }
        });
    }

    /** Finds in its own way. */
    static Saboteur find(int rule, String what, OnFind breaking) {
        return store(rule, what, store -> new Forwarding(store) {
            @Override
            public Page<Hit> find(Lookup lookup, PageRequest page) {
                return breaking.find(store, lookup, page);
            }
        });
    }

    /** Prepares in its own way. */
    static Saboteur prepare(int rule, String what, OnPrepare breaking) {
        return store(rule, what, store -> new Forwarding(store) {
            @Override
            public void prepare(StoreSchema schema, PrepareMode mode) {
                breaking.prepare(store, schema, mode);
            }
        });
    }

    /** Keeps other texts than it is given. */
    static Saboteur texts(int rule, String what, UnaryOperator<String> edit) {
        return commit(rule, what, (store, commit) -> store.commit(Edit.texts(commit, edit)));
    }

    /** Keeps and seeks other values than it is given. */
    static Saboteur values(int rule, String what, UnaryOperator<AttributeValue> edit) {
        return store(rule, what, store -> new Forwarding(store) {
            @Override
            public CommitOutcome commit(Commit commit) {
                return store.commit(Edit.values(commit, edit));
            }

            @Override
            public Page<Hit> find(Lookup lookup, PageRequest page) {
                return store.find(Edit.values(lookup, edit), page);
            }
        });
    }

    /** Keeps and loads under other ids than it is given. */
    static Saboteur ids(int rule, String what, UnaryOperator<RecordId> edit) {
        return store(rule, what, store -> new Forwarding(store) {
            @Override
            public CommitOutcome commit(Commit commit) {
                return store.commit(Edit.of(commit, edit.apply(commit.id())));
            }

            @Override
            public Optional<StoredRecord> load(RecordId id) {
                return store.load(edit.apply(id));
            }

            @Override
            public Page<JournalEntry> history(RecordId id, PageRequest page) {
                return store.history(edit.apply(id), page);
            }
        });
    }

    @Override
    public String toString() {
        return "R" + rule + " by a store that " + what;
    }

    interface OnCommit {
        CommitOutcome commit(RecordStore store, Commit commit);
    }

    interface OnLoad {
        Optional<StoredRecord> load(RecordStore store, RecordId id);
    }

    interface OnHistory {
        Page<JournalEntry> history(RecordStore store, RecordId id, PageRequest page);
    }

    interface OnFind {
        Page<Hit> find(RecordStore store, Lookup lookup, PageRequest page);
    }

    interface OnPrepare {
        void prepare(RecordStore store, StoreSchema schema, PrepareMode mode);
    }

    /** Has a power of its own, made of the sound one. */
    interface OnPower<T> {
        T power(RecordStore store, T power);
    }
}
