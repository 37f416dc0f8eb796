package org.jiandu.recusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.party.PersonId;

/**
 * The ties that hold on a date, and the single steps that follow from them.
 *
 * <p>Brothers and sisters by the same two parents share the parents on record for any of them. Every step leads back: if it
 * leads from one person to another, its opposite leads from the other to the one.
 */
final class KinGraph {
    private final Map<PersonId, List<Kinship>> holding = new HashMap<>();
    private final List<Kinship> supportSoFar;
    private final Map<Step, Map<PersonId, Reach>> taken = new EnumMap<>(Step.class);

    KinGraph(Ties ties, LocalDate date) {
        ties.kinships().stream().filter(each -> each.holds().contains(date)).forEach(each -> {
            holding.computeIfAbsent(each.person(), person -> new ArrayList<>()).add(each);
            holding.computeIfAbsent(each.other(), person -> new ArrayList<>()).add(each);
        });
        this.supportSoFar = ties.kinships().stream()
                .filter(each -> each.tie() == KinTie.SUPPORTS)
                .filter(each -> !each.holds().firstDay().isAfter(date))
                .toList();
    }

    /** The people at a relation from a person, each with the ties that make it. */
    Reach from(PersonId person, Relation relation) {
        Reach reach = Reach.at(person);
        for (Step step : relation.steps()) {
            reach = reach.then(each -> next(each, step));
        }
        if (relation.isOpenEnded()) {
            Step last = relation.steps().get(relation.steps().size() - 1);
            reach = reach.thenAny(each -> next(each, last));
        }
        return without(person, reach);
    }

    private Reach next(PersonId person, Step step) {
        Map<PersonId, Reach> known = taken.computeIfAbsent(step, each -> new HashMap<>());
        Reach reach = known.get(person);
        if (reach == null) {
            reach = take(person, step);
            known.put(person, reach);
        }
        return reach;
    }

    private Reach take(PersonId person, Step step) {
        return switch (step) {
            case SPOUSE -> beside(person, KinTie.SPOUSE);
            case PARENT -> parents(person);
            case CHILD -> children(person);
            case STEP_PARENT -> stepParentsWhoRaised(person);
            case STEP_CHILD -> stepChildrenRaisedBy(person);
            case ANY_PARENT -> parents(person).or(stepParentsWhoRaised(person));
            case ANY_CHILD -> children(person).or(stepChildrenRaisedBy(person));
            case SIBLING -> siblings(person);
            case FULL_SIBLING -> fullSiblings(person);
            case SIBLING_BY_ONE_KNOWN_PARENT -> siblingsByOneKnownParent(person);
            case STEP_SIBLING -> stepSiblings(person);
            case ANY_SIBLING -> siblings(person).or(stepSiblings(person));
            case SUPPORT -> beside(person, KinTie.SUPPORTS);
        };
    }

    /** The person and all who are brothers and sisters of the whole blood by a tie that says so. */
    private Reach sameParents(PersonId person) {
        return Reach.at(person).thenAny(each -> beside(each, KinTie.SIBLING));
    }

    private Reach parentsByBirth(PersonId person) {
        return sameParents(person).then(each -> above(each, KinTie.PARENT));
    }

    private Reach childrenByBirth(PersonId person) {
        return below(person, KinTie.PARENT).then(this::sameParents);
    }

    private Reach parents(PersonId person) {
        return parentsByBirth(person).or(above(person, KinTie.ADOPTIVE_PARENT));
    }

    private Reach children(PersonId person) {
        return childrenByBirth(person).or(below(person, KinTie.ADOPTIVE_PARENT));
    }

    private Reach siblings(PersonId person) {
        return without(
                person,
                sameParents(person)
                        .or(knownHalfSiblings(person))
                        .or(beside(person, KinTie.ADOPTIVE_SIBLING))
                        .or(parents(person).then(this::children)));
    }

    private Reach knownHalfSiblings(PersonId person) {
        return sameParents(person)
                .then(each -> beside(each, KinTie.HALF_SIBLING))
                .then(this::sameParents);
    }

    private Reach fullSiblings(PersonId person) {
        Reach full = sameParents(person);
        parentsByBirth(person)
                .then(this::childrenByBirth)
                .forEach((child, way) -> byTwoParents(person, child).ifPresent(both -> full.offer(child, both)));
        return without(person, full);
    }

    private Optional<List<Kinship>> byTwoParents(PersonId person, PersonId other) {
        List<List<Kinship>> ways = new ArrayList<>();
        parentsByBirth(person)
                .forEach((parent, up) ->
                        childrenByBirth(parent).way(other).ifPresent(down -> ways.add(Reach.join(up, down))));
        ways.sort(Reach.BEST);
        return ways.size() < 2
                ? Optional.empty()
                : Optional.of(
                        ways.stream().limit(2).flatMap(List::stream).distinct().toList());
    }

    /** With one parent on record in common, and not two parents of each, of whom one would then differ. */
    private Reach siblingsByOneKnownParent(PersonId person) {
        Reach full = fullSiblings(person);
        Reach half = knownHalfSiblings(person);
        return without(person, parentsByBirth(person).then(this::childrenByBirth))
                .where(each -> !full.contains(each) && !half.contains(each))
                .where(each -> parentsByBirth(person).size() < 2
                        || parentsByBirth(each).size() < 2);
    }

    private Reach stepParents(PersonId person) {
        return above(person, KinTie.STEP_PARENT).or(parents(person).then(each -> beside(each, KinTie.SPOUSE)));
    }

    private Reach stepChildren(PersonId person) {
        return below(person, KinTie.STEP_PARENT)
                .or(beside(person, KinTie.SPOUSE).then(this::children));
    }

    private Reach stepParentsWhoRaised(PersonId person) {
        return stepParents(person).then(each -> ifSupported(each, each, person));
    }

    private Reach stepChildrenRaisedBy(PersonId person) {
        return stepChildren(person).then(each -> ifSupported(each, person, each));
    }

    private Reach stepSiblings(PersonId person) {
        return without(
                person,
                beside(person, KinTie.STEP_SIBLING)
                        .or(stepParents(person).then(this::children))
                        .or(parents(person).then(this::stepChildren))
                        .then(each -> ifSupported(each, person, each).or(ifSupported(each, each, person))));
    }

    /** The one reached, with the tie that says that one has maintained or brought up another, now or before. */
    private Reach ifSupported(PersonId reached, PersonId supporter, PersonId supported) {
        Reach reach = new Reach();
        supportSoFar.stream()
                .filter(tie -> tie.person().equals(supporter) && tie.other().equals(supported))
                .forEach(tie -> reach.offer(reached, List.of(tie)));
        return reach;
    }

    private static Reach without(PersonId person, Reach reach) {
        return reach.where(each -> !each.equals(person));
    }

    private Reach above(PersonId person, KinTie tie) {
        Reach reach = new Reach();
        ties(person, tie)
                .filter(each -> each.other().equals(person))
                .forEach(each -> reach.offer(each.person(), List.of(each)));
        return reach;
    }

    private Reach below(PersonId person, KinTie tie) {
        Reach reach = new Reach();
        ties(person, tie)
                .filter(each -> each.person().equals(person))
                .forEach(each -> reach.offer(each.other(), List.of(each)));
        return reach;
    }

    private Reach beside(PersonId person, KinTie tie) {
        return above(person, tie).or(below(person, tie));
    }

    private Stream<Kinship> ties(PersonId person, KinTie tie) {
        return holding.getOrDefault(person, List.of()).stream().filter(each -> each.tie() == tie);
    }
}
