package org.jiandu.persistence.tck;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All who break a rule, by its number. */
final class Saboteurs {
    static final List<Saboteur> ALL = Stream.of(
                    CommitSaboteurs.all(),
                    HistorySaboteurs.all(),
                    ConcurrencySaboteurs.all(),
                    FidelitySaboteurs.all(),
                    LookupSaboteurs.all(),
                    LimitsSaboteurs.all(),
                    TenantSaboteurs.all(),
                    PrepareSaboteurs.all(),
                    ReopenSaboteurs.all(),
                    AtomicSaboteurs.all(),
                    FeedSaboteurs.all(),
                    PurgeSaboteurs.all())
            .flatMap(each -> each)
            .sorted(Comparator.comparingInt(Saboteur::rule))
            .toList();

    private Saboteurs() {}
}
