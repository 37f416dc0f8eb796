package org.jiandu.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.recusal.Recusals.FRI_2023_09_01;
import static org.jiandu.recusal.Recusals.tie;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jiandu.party.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every chain of up to four ties, against the words of the statutes. */
class KinshipPathsTest {
    private static final List<String> PEOPLE = List.of("a", "b", "c", "d", "e");

    /** Every tie between two neighbours in a chain; those that are not the same both ways, both ways. */
    private static List<Kinship> links(int position) {
        String left = PEOPLE.get(position);
        String right = PEOPLE.get(position + 1);
        List<Kinship> links = new ArrayList<>();
        for (KinTie tie : KinTie.values()) {
            links.add(tie(left, tie, right));
            switch (tie) {
                case PARENT, ADOPTIVE_PARENT, STEP_PARENT, SUPPORTS -> links.add(tie(right, tie, left));
                default -> {}
            }
        }
        return links;
    }

    private static void eachChain(int length, List<Kinship> begun, Consumer<List<Kinship>> action) {
        if (begun.size() == length) {
            action.accept(begun);
            return;
        }
        for (Kinship link : links(begun.size())) {
            List<Kinship> longer = new ArrayList<>(begun);
            longer.add(link);
            eachChain(length, longer, action);
        }
    }

    @ParameterizedTest
    @EnumSource
    void art10_p1_every_chain_of_up_to_three_ties_is_as_the_statute_says_with_and_without_support(NearRelatives list) {
        RecusalRule rule = Recusals.ruleWith(RecusalParameters.NEAR_RELATIVES, list);
        Map<RecusalNeed, Integer> seen = new EnumMap<>(RecusalNeed.class);
        for (int length = 1; length <= 3; length++) {
            String last = PEOPLE.get(length);
            eachChain(length, List.of(), chain -> {
                compare(rule, list, chain, last, seen);
                compare(rule, list, with(chain, tie("a", KinTie.SUPPORTS, last)), last, seen);
                compare(rule, list, with(chain, tie(last, KinTie.SUPPORTS, "a")), last, seen);
                compare(rule, list, withUpbringing(chain), last, seen);
            });
        }
        assertThat(seen.get(RecusalNeed.MANDATORY)).isGreaterThan(50);
        assertThat(seen.get(RecusalNeed.NONE)).isGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource
    void art10_p1_every_chain_of_four_ties_is_as_the_statute_says(NearRelatives list) {
        RecusalRule rule = Recusals.ruleWith(RecusalParameters.NEAR_RELATIVES, list);
        Map<RecusalNeed, Integer> seen = new EnumMap<>(RecusalNeed.class);
        eachChain(4, List.of(), chain -> compare(rule, list, withUpbringing(chain), "e", seen));
        assertThat(seen.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(13 * 13 * 13 * 13);
        assertThat(seen).containsKey(RecusalNeed.MANDATORY);
    }

    /** Two people who have two parents on record, one of them or both in common, under every list. */
    @Test
    void art10_p1_who_has_one_parent_in_common_and_who_has_two() {
        Kinship[] parents = {
            tie("p", KinTie.PARENT, "a"),
            tie("q", KinTie.PARENT, "a"),
            tie("p", KinTie.PARENT, "b"),
            tie("q", KinTie.PARENT, "b"),
            tie("r", KinTie.PARENT, "b"),
            tie("a", KinTie.HALF_SIBLING, "b")
        };
        Map<RecusalNeed, Integer> seen = new EnumMap<>(RecusalNeed.class);
        for (NearRelatives list : NearRelatives.values()) {
            RecusalRule rule = Recusals.ruleWith(RecusalParameters.NEAR_RELATIVES, list);
            for (int chosen = 0; chosen < 1 << parents.length; chosen++) {
                List<Kinship> some = new ArrayList<>();
                for (int index = 0; index < parents.length; index++) {
                    if ((chosen & (1 << index)) != 0) {
                        some.add(parents[index]);
                    }
                }
                compare(rule, list, some, "b", seen);
            }
        }
        assertThat(seen).containsOnlyKeys(RecusalNeed.values());
    }

    private static void compare(
            RecusalRule rule, NearRelatives list, List<Kinship> kinships, String last, Map<RecusalNeed, Integer> seen) {
        Ties ties = Recusals.ties(kinships.toArray(Kinship[]::new));
        PersonId from = Recusals.person("a");
        PersonId to = Recusals.person(last);
        RecusalNeed expected = new Statutes(ties, FRI_2023_09_01).need(list, from, to);
        RecusalNeed need = rule.screen(from, ties, CaseParties.of(new Party.OfPerson(to)), List.of(), FRI_2023_09_01)
                .need();
        if (need != expected) {
            assertThat(need)
                    .as(() -> list + " "
                            + kinships.stream().map(KinshipPathsTest::words).toList())
                    .isEqualTo(expected);
        }
        seen.merge(need, 1, Integer::sum);
    }

    private static List<Kinship> with(List<Kinship> chain, Kinship more) {
        List<Kinship> longer = new ArrayList<>(chain);
        longer.add(more);
        return longer;
    }

    /** Every step-parent in the chain brought the child up, and step-siblings maintained each other. */
    private static List<Kinship> withUpbringing(List<Kinship> chain) {
        List<Kinship> longer = new ArrayList<>(chain);
        chain.stream()
                .filter(tie -> tie.tie() == KinTie.STEP_PARENT || tie.tie() == KinTie.STEP_SIBLING)
                .forEach(tie -> longer.add(new Kinship(tie.person(), KinTie.SUPPORTS, tie.other(), tie.holds())));
        return longer;
    }

    private static String words(Kinship tie) {
        return tie.person() + " " + tie.tie() + " " + tie.other();
    }
}
