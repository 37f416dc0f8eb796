package org.jiandu.persistence.tck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.AttributeValue.Whole;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.Limits;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.LookupFreshness;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StoreInfo;
import org.jiandu.persistence.memory.MemoryStorage;

/** Who break R32 to R43. */
final class LookupSaboteurs {
    private LookupSaboteurs() {}

    static Stream<Saboteur> all() {
        return Stream.of(
                Saboteur.find(
                        32,
                        "looks at the first of two conditions",
                        (store, lookup, page) -> lookup.equalTo().size() < 2
                                ? store.find(lookup, page)
                                : store.find(
                                        Suite.lookup(
                                                Samples.BY_COLOUR,
                                                Map.of(
                                                        Samples.COLOUR,
                                                        lookup.equalTo().get(Samples.COLOUR))),
                                        page)),
                Saboteur.find(33, "gives a record once for each value", (store, lookup, page) -> {
                    Page<Hit> right = store.find(lookup, page);
                    List<Hit> twice = right.items().stream()
                            .flatMap(hit -> Stream.of(hit, hit))
                            .toList();
                    return lookup.equalTo().containsKey(Samples.TAG) ? new Page<>(twice, right.next()) : right;
                }),
                Saboteur.commit(
                        33,
                        "keeps one of many values",
                        (store, commit) -> store.commit(Edit.with(commit, oneOfEach(commit)))),
                Saboteur.find(
                        34,
                        "includes the upper bound",
                        (store, lookup, page) -> store.find(
                                lookup.toExclusive().orElse(null) instanceof Whole to
                                        ? lookup.to(new Whole(to.value() + 1))
                                        : lookup,
                                page)),
                Saboteur.find(
                        35,
                        "orders by key alone",
                        sorting(Comparator.comparing(hit -> hit.id().key()))),
                Saboteur.find(
                        35,
                        "orders as a dictionary does",
                        sorting(Comparator.comparing(hit -> hit.id().key().toLowerCase(Locale.ROOT)))),
                Saboteur.commit(
                        36,
                        "keeps the least number for an absent one",
                        (store, commit) -> store.commit(withLeastSize(commit))),
                Saboteur.sharing(37, "adds attributes to those from before", () -> {
                    Map<RecordId, Map<String, Set<AttributeValue>>> before = new ConcurrentHashMap<>();
                    return store -> new AddsAttributes(store, before);
                }),
                Saboteur.find(
                        38,
                        "hands out the number of commits",
                        hits((store, hit) -> new Hit(
                                hit.id(),
                                Suite.history(store, hit.id()).stream()
                                        .map(entry -> entry.commitId())
                                        .distinct()
                                        .count()))),
                new Saboteur(39, "says IMMEDIATE and lags", () -> lagging(LookupFreshness.IMMEDIATE, true)),
                new Saboteur(39, "says EVENTUAL and never catches up", () -> lagging(LookupFreshness.EVENTUAL, false)),
                new Saboteur(
                        39, "finds versions that no record had", () -> new MemoryFixture(MemoryStorage.laggingBy(2)) {
                            @Override
                            public RecordStore open() {
                                return new Forwarding(super.open()) {
                                    @Override
                                    public Page<Hit> find(Lookup lookup, PageRequest page) {
                                        return hits((each, hit) -> new Hit(hit.id(), hit.indexedVersion() + 1000))
                                                .find(store, lookup, page);
                                    }
                                };
                            }
                        }),
                Saboteur.find(40, "pages by offset", LookupSaboteurs::byOffset),
                Saboteur.store(41, "gives more than was asked for", store -> new Forwarding(store) {
                    @Override
                    public Page<Hit> find(Lookup lookup, PageRequest page) {
                        return store.find(
                                lookup, new PageRequest(Math.min(page.limit() + 1, Limits.MAX_PAGE), page.cursor()));
                    }
                }),
                Saboteur.history(
                        41,
                        "says too early that a page is the last",
                        (store, id, page) -> page.cursor().isPresent()
                                ? Page.last(store.history(id, page).items())
                                : store.history(id, page)),
                Saboteur.find(42, "begins anew when it does not know a cursor", (store, lookup, page) -> {
                    try {
                        return store.find(lookup, page);
                    } catch (StorageRejectedException e) {
                        return store.find(lookup, PageRequest.first(page.limit()));
                    }
                }),
                Saboteur.history(42, "takes the history cursor of another record", (store, id, page) -> {
                    try {
                        return store.history(id, page);
                    } catch (StorageRejectedException e) {
                        return Page.last(List.of());
                    }
                }),
                Saboteur.find(43, "finds nothing where nothing is declared", (store, lookup, page) -> {
                    try {
                        return store.find(lookup, page);
                    } catch (StorageRejectedException e) {
                        return Page.last(List.of());
                    }
                }));
    }

    private interface OnHit {
        Hit hit(RecordStore store, Hit hit);
    }

    private static Saboteur.OnFind hits(OnHit edit) {
        return (store, lookup, page) -> {
            Page<Hit> right = store.find(lookup, page);
            return new Page<>(
                    right.items().stream().map(hit -> edit.hit(store, hit)).toList(), right.next());
        };
    }

    private static Saboteur.OnFind sorting(Comparator<Hit> order) {
        return (store, lookup, page) -> {
            Page<Hit> right = store.find(lookup, page);
            return new Page<>(right.items().stream().sorted(order).toList(), right.next());
        };
    }

    private static Map<String, Set<AttributeValue>> oneOfEach(Commit commit) {
        return commit.attributes().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> Set.of(each.getValue().iterator().next())));
    }

    private static Commit withLeastSize(Commit commit) {
        Map<String, Set<AttributeValue>> attributes = new HashMap<>(commit.attributes());
        if (commit.id().collection().equals(Samples.THING)) {
            attributes.putIfAbsent(Samples.SIZE, Set.of(new Whole(Long.MIN_VALUE)));
        }
        return Edit.with(commit, attributes);
    }

    private static Page<Hit> byOffset(RecordStore store, Lookup lookup, PageRequest page) {
        List<Hit> hits = new ArrayList<>(
                store.find(lookup, PageRequest.first(Limits.MAX_PAGE)).items());
        int from = Math.min(page.cursor().map(Integer::parseInt).orElse(0), hits.size());
        int to = Math.min(from + page.limit(), hits.size());
        return new Page<>(
                hits.subList(from, to), to < hits.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    /** A store whose lookups lag, whatever it says. */
    private static StoreFixture lagging(LookupFreshness says, boolean catchesUp) {
        UnaryOperator<RecordStore> saying = store -> new Forwarding(store) {
            @Override
            public StoreInfo info() {
                StoreInfo info = store.info();
                return new StoreInfo(info.adapter(), info.version(), says, info.durability());
            }
        };
        return new MemoryFixture(MemoryStorage.laggingBy(2)) {
            @Override
            public RecordStore open() {
                return saying.apply(super.open());
            }

            @Override
            public void catchUp() {
                if (catchesUp) {
                    super.catchUp();
                }
            }
        };
    }

    private static final class AddsAttributes extends Forwarding {
        private final Map<RecordId, Map<String, Set<AttributeValue>>> before;

        AddsAttributes(RecordStore store, Map<RecordId, Map<String, Set<AttributeValue>>> before) {
            super(store);
            this.before = before;
        }

        @Override
        public CommitOutcome commit(Commit commit) {
            Map<String, Set<AttributeValue>> all = new HashMap<>(before.getOrDefault(commit.id(), Map.of()));
            all.putAll(commit.attributes());
            before.put(commit.id(), all);
            return store.commit(Edit.with(commit, all));
        }
    }
}
