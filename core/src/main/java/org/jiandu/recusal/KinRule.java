package org.jiandu.recusal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.law.Policy;
import org.jiandu.party.PersonId;

/**
 * A near relative is a party.
 *
 * <p>Legal basis: article 10 paragraph 1 of the Weihai Measures (近亲属).
 */
final class KinRule {
    private static final Comparator<KinPath> NEAREST = Comparator.comparing(
                    (KinPath path) -> path.relation().isDoubtful())
            .thenComparingInt(path -> path.ties().size())
            .thenComparing(KinPath::relation);

    private final NearRelatives list;

    KinRule(Policy policy) {
        this.list = policy.value(RecusalParameters.NEAR_RELATIVES);
    }

    /** The grounds that relatives give, one for each relative who is a party. */
    Stream<Ground> grounds(PersonId person, Ties ties, CaseParties parties, LocalDate date) {
        List<PersonId> relatives = parties.parties().stream()
                .filter(Party.OfPerson.class::isInstance)
                .map(party -> ((Party.OfPerson) party).person())
                .filter(party -> !party.equals(person) && ties.mention(party))
                .toList();
        if (relatives.isEmpty()) {
            return Stream.empty();
        }
        KinGraph graph = new KinGraph(ties, date);
        return relatives.stream()
                .flatMap(relative -> nearest(graph, person, relative).stream())
                .map(path -> path.relation().isDoubtful()
                        ? new Ground.DoubtfulRelative(path)
                        : new Ground.NearRelative(path));
    }

    private Optional<KinPath> nearest(KinGraph graph, PersonId person, PersonId relative) {
        return list.relations().stream()
                .flatMap(relation -> graph
                        .from(person, relation)
                        .way(relative)
                        .map(ties -> new KinPath(person, relative, relation, ties))
                        .stream())
                .min(NEAREST);
    }
}
