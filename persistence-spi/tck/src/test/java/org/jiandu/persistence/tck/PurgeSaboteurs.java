package org.jiandu.persistence.tck;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;

/** Who break R75 to R78. */
final class PurgeSaboteurs {
    private PurgeSaboteurs() {}

    static Stream<Saboteur> all() {
        return Stream.of(
                Saboteur.sharing(75, "keeps the journal of what it purges", () -> {
                    Map<RecordId, List<JournalEntry>> kept = new ConcurrentHashMap<>();
                    return store -> new KeepsJournals(store, kept);
                }),
                purge(
                        76,
                        "purges whatever the version",
                        (store, power) -> (id, expectedVersion) -> power.purge(
                                id, store.load(id).map(head -> head.version()).orElse(0L))),
                purge(
                        77,
                        "has nothing to purge twice",
                        (store, power) -> (id, expectedVersion) ->
                                store.load(id).isPresent() && power.purge(id, expectedVersion)),
                Saboteur.sharing(78, "purges by the beginning of a key", () -> {
                    Set<RecordId> known = ConcurrentHashMap.newKeySet();
                    return store -> new PurgesMore(store, known);
                }));
    }

    private static final class KeepsJournals extends Forwarding {
        private final Map<RecordId, List<JournalEntry>> kept;

        KeepsJournals(RecordStore store, Map<RecordId, List<JournalEntry>> kept) {
            super(store);
            this.kept = kept;
        }

        @Override
        Purge purge(Purge power) {
            return (id, expectedVersion) -> {
                kept.put(id, Suite.history(store, id));
                return power.purge(id, expectedVersion);
            };
        }

        @Override
        public Page<JournalEntry> history(RecordId id, PageRequest page) {
            Page<JournalEntry> right = store.history(id, page);
            return right.items().isEmpty() ? Page.last(kept.getOrDefault(id, List.of())) : right;
        }
    }

    private static final class PurgesMore extends Forwarding {
        private final Set<RecordId> known;

        PurgesMore(RecordStore store, Set<RecordId> known) {
            super(store);
            this.known = known;
        }

        @Override
        public CommitOutcome commit(Commit commit) {
            known.add(commit.id());
            return store.commit(commit);
        }

        @Override
        Purge purge(Purge power) {
            return (id, expectedVersion) -> {
                known.stream()
                        .filter(each -> each.key().startsWith(id.key()) && !each.equals(id))
                        .forEach(each -> power.purge(each, version(each)));
                return power.purge(id, expectedVersion);
            };
        }
    }

    private static Saboteur purge(int rule, String what, Saboteur.OnPower<Purge> breaking) {
        return Saboteur.store(rule, what, store -> new Forwarding(store) {
            @Override
            Purge purge(Purge power) {
                return breaking.power(store, power);
            }
        });
    }
}
