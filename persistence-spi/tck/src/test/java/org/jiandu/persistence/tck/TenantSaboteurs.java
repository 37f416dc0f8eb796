package org.jiandu.persistence.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;

/** Who break R49 and R50. */
final class TenantSaboteurs {
    private TenantSaboteurs() {}

    static Stream<Saboteur> all() {
        return Stream.of(
                Saboteur.ids(
                        49,
                        "keeps the records of all tenants together",
                        id -> new RecordId(Suite.TENANT, id.collection(), id.key())),
                Saboteur.sharing(50, "finds the records of all tenants", () -> {
                    Set<String> tenants = ConcurrentHashMap.newKeySet();
                    return store -> new FindsAll(store, tenants);
                }));
    }

    private static final class FindsAll extends Forwarding {
        private final Set<String> tenants;

        FindsAll(RecordStore store, Set<String> tenants) {
            super(store);
            this.tenants = tenants;
        }

        @Override
        public CommitOutcome commit(Commit commit) {
            tenants.add(commit.id().tenant());
            return store.commit(commit);
        }

        @Override
        public Page<Hit> find(Lookup lookup, PageRequest page) {
            List<Hit> hits = new ArrayList<>();
            for (String tenant : tenants) {
                Lookup same = new Lookup(
                        tenant,
                        lookup.collection(),
                        lookup.name(),
                        lookup.equalTo(),
                        lookup.fromInclusive(),
                        lookup.toExclusive());
                hits.addAll(store.find(same, page).items());
            }
            return new Page<>(hits, Optional.empty());
        }
    }
}
