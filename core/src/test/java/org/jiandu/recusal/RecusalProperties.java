package org.jiandu.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.recusal.Worlds.MON_2022_04_18;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.Worlds.World;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.FixedSeed;

@AddLifecycleHook(FixedSeed.class)
class RecusalProperties {
    @Property(tries = 500)
    void who_is_a_near_relative_is_what_the_statute_says(
            @ForAll("families") Ties ties, @ForAll("days") LocalDate date, @ForAll NearRelatives list) {
        Statutes statutes = new Statutes(ties, date);
        forAllPairs((person, relative) -> {
            RecusalNeed expected = statutes.need(list, person, relative);

            assertThat(kinNeed(list, ties, person, relative, date)).isEqualTo(expected);
            Statistics.collect(expected);
        });
        Statistics.coverage(coverage -> {
            coverage.check(RecusalNeed.MANDATORY).percentage(share -> share > 10);
            coverage.check(RecusalNeed.NONE).percentage(share -> share > 10);
        });
    }

    @Property(tries = 500)
    void a_conflict_by_kinship_is_one_for_both(
            @ForAll("families") Ties ties, @ForAll("days") LocalDate date, @ForAll NearRelatives list) {
        forAllPairs((one, other) ->
                assertThat(kinNeed(list, ties, one, other, date)).isEqualTo(kinNeed(list, ties, other, one, date)));
    }

    @Property(tries = 500)
    void a_wider_list_finds_what_a_narrower_one_finds(@ForAll("families") Ties ties, @ForAll("days") LocalDate date) {
        forAllPairs((person, relative) -> {
            RecusalNeed civil = kinNeed(NearRelatives.CIVIL_CODE_1045, ties, person, relative, date);

            assertThat(kinNeed(NearRelatives.CRIMINAL_PROCEDURE_108, ties, person, relative, date))
                    .isLessThanOrEqualTo(civil);
            assertThat(kinNeed(NearRelatives.WITH_SUPPORT_RELATIONS, ties, person, relative, date))
                    .isGreaterThanOrEqualTo(civil);
            assertThat(kinNeed(NearRelatives.COURT_RECUSAL_2011, ties, person, relative, date))
                    .isGreaterThanOrEqualTo(civil);
        });
    }

    @Property(tries = 2000)
    void adding_a_fact_never_removes_a_mandatory_conflict(
            @ForAll("rules") RecusalRule rule,
            @ForAll("worlds") World world,
            @ForAll("worlds") World more,
            @ForAll("findings") List<Finding> findings,
            @ForAll("people") PersonId person) {
        CaseParties allParties = new CaseParties(
                join(world.parties().parties(), more.parties().parties()),
                join(world.parties().affiliations(), more.parties().affiliations()));
        Screening before = rule.screen(person, world.ties(), world.parties(), findings, world.date());
        Screening after = rule.screen(person, world.ties().and(more.ties()), allParties, findings, world.date());

        if (before.need() == RecusalNeed.MANDATORY) {
            assertThat(after.need()).isEqualTo(RecusalNeed.MANDATORY);
            assertThat(causes(after)).containsAll(causes(before));
        }
        Statistics.collect(before.need());
        Statistics.coverage(coverage -> coverage.check(RecusalNeed.MANDATORY).percentage(share -> share > 10));
    }

    @Property(tries = 1000)
    void the_order_in_which_facts_are_told_changes_nothing(
            @ForAll("rules") RecusalRule rule,
            @ForAll("worlds") World world,
            @ForAll("people") PersonId person,
            @ForAll Random random) {
        List<Kinship> kinships = new ArrayList<>(world.ties().kinships());
        List<PlaceOfService> services = new ArrayList<>(world.ties().services());
        Collections.shuffle(kinships, random);
        Collections.shuffle(services, random);
        Ties shuffled = Worlds.ties(kinships, services);

        assertThat(shuffled).isEqualTo(world.ties()).hasSameHashCodeAs(world.ties());
        assertThat(rule.screen(person, shuffled, world.parties(), List.of(), world.date()))
                .isEqualTo(world.screen(rule, person));
    }

    @Property(tries = 1000)
    void a_party_or_a_place_of_unknown_identity_never_passes(
            @ForAll("worlds") World world, @ForAll("people") PersonId person) {
        boolean unknownParty = world.parties().parties().stream()
                .anyMatch(party -> party instanceof Party.Unknown
                        || (party instanceof Party.OfBody known
                                && known.body().id().isEmpty()
                                && known.body().creditCode().isEmpty()));
        boolean knownBody = world.parties().parties().stream().anyMatch(Party.OfBody.class::isInstance);
        boolean unknownPlace = world.ties().services().stream()
                .anyMatch(place -> place.person().equals(person)
                        && place.holds().contains(world.date())
                        && place.at().id().isEmpty()
                        && place.at().creditCode().isEmpty());
        boolean mustNotPass = unknownParty || (unknownPlace && knownBody);

        if (mustNotPass) {
            assertThat(world.screen(Recusals.RULE, person).isClear()).isFalse();
        }
        Statistics.collect(mustNotPass);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 500)
    void a_roster_index_answers_as_one_screening_for_each_person_does(
            @ForAll("rules") RecusalRule rule,
            @ForAll("rosters") List<Ties> roster,
            @ForAll("cases") CaseParties parties,
            @ForAll("days") LocalDate date) {
        Map<PersonId, Ties> byPerson = new LinkedHashMap<>();
        for (int index = 0; index < roster.size(); index++) {
            byPerson.put(new PersonId("p-" + (index + 1)), roster.get(index));
        }
        RosterScreening answer = RosterIndex.of(rule, byPerson).conflicts(parties, date);

        byPerson.forEach((person, ties) -> {
            Screening single = rule.screen(person, ties, parties, List.of(), date);
            assertThat(answer.of(person)).isEqualTo(single);
            assertThat(answer.screenings().contains(single))
                    .isEqualTo(single.grounds().size() > answer.forEverybody().size());
        });
        assertThat(answer.screenings())
                .extracting(Screening::person)
                .containsExactlyElementsOf(byPerson.keySet().stream()
                        .filter(person -> answer.screenings().contains(answer.of(person)))
                        .toList());
    }

    @Property(tries = 500)
    void a_case_index_answers_as_one_screening_for_each_case_does(
            @ForAll("rules") RecusalRule rule,
            @ForAll("ties") Ties ties,
            @ForAll("manyCases") List<CaseParties> cases,
            @ForAll("people") PersonId person,
            @ForAll("days") LocalDate date) {
        Map<String, CaseParties> open = new LinkedHashMap<>();
        Map<String, Screening> expected = new LinkedHashMap<>();
        for (CaseParties parties : cases) {
            String number = "威司案〔2022〕" + open.size() + "号";
            open.put(number, parties);
            Screening single = rule.screen(person, ties, parties, List.of(), date);
            if (!single.isClear()) {
                expected.put(number, single);
            }
        }
        assertThat(CaseIndex.of(rule, open).conflicts(person, ties, date)).containsExactlyEntriesOf(expected);
    }

    @Property(tries = 500)
    void a_path_leads_from_the_person_to_the_relative_by_ties_that_are_on_record(
            @ForAll("families") Ties ties, @ForAll NearRelatives list) {
        forAllPairs((person, relative) -> paths(list, ties, person, relative).forEach(path -> {
            assertThat(path.person()).isEqualTo(person);
            assertThat(path.relative()).isEqualTo(relative);
            assertThat(ties.kinships()).containsAll(path.ties());
            assertThat(list.relations()).contains(path.relation());
            assertThat(joined(person, path.ties())).contains(relative);
            assertThat(path.since()).isBeforeOrEqualTo(MON_2022_04_18);
        }));
    }

    @Property(tries = 500)
    void no_fewer_ties_than_those_of_the_path_make_a_near_relative(
            @ForAll("families") Ties ties, @ForAll NearRelatives list) {
        forAllPairs((person, relative) -> paths(list, ties, person, relative).stream()
                .filter(path -> path.relation() != Relation.FULL_SIBLING
                        && !path.relation().isDoubtful())
                .forEach(path -> {
                    subsets(ties.kinships(), Set.copyOf(path.ties()).size() - 1)
                            .forEach(some -> assertThat(need(list, some, person, relative))
                                    .isNotEqualTo(RecusalNeed.MANDATORY));
                    assertThat(need(list, path.ties(), person, relative)).isEqualTo(RecusalNeed.MANDATORY);
                    Statistics.collect(path.ties().size() > 2);
                }));
        Statistics.coverage(coverage -> coverage.check(true).count(several -> several > 50));
    }

    @Property(tries = 2000)
    void a_place_of_service_is_a_ground_as_the_words_say(
            @ForAll("services") PlaceOfService place,
            @ForAll("bodies") Body party,
            @ForAll("links") List<Affiliation> links,
            @ForAll AffiliateRule affiliates) {
        RecusalRule rule = Worlds.rule(
                Set.of(RecusalHead.PLACE_OF_SERVICE),
                NearRelatives.CIVIL_CODE_1045,
                Set.of(place.kind()),
                Period.ZERO,
                affiliates);
        RecusalNeed expected = ByTheWords.need(place.at(), party, links, affiliates);

        assertThat(rule.screen(
                                place.person(),
                                Worlds.ties(List.of(), List.of(place)),
                                new CaseParties(List.of(new Party.OfBody(party)), links),
                                List.of(),
                                place.holds().firstDay())
                        .need())
                .isEqualTo(expected);
        Statistics.collect(expected);
        Statistics.coverage(coverage -> {
            for (RecusalNeed need : RecusalNeed.values()) {
                coverage.check(need).percentage(share -> share > 10);
            }
        });
    }

    /** A place of service by the words: slow, over every chain of links. */
    private static final class ByTheWords {
        static RecusalNeed need(Body place, Body party, List<Affiliation> links, AffiliateRule affiliates) {
            if (same(place, party)) {
                return RecusalNeed.MANDATORY;
            }
            List<Chain> chains = affiliates == AffiliateRule.IGNORED ? List.of() : chains(party, links);
            if (affiliates == AffiliateRule.MANDATORY
                    && chains.stream().anyMatch(chain -> chain.certain() && same(place, chain.end()))) {
                return RecusalNeed.MANDATORY;
            }
            boolean doubt = !different(place, party)
                    || nameOnly(party)
                    || chains.stream().anyMatch(chain -> !different(place, chain.end()) || nameOnly(chain.end()));
            return doubt ? RecusalNeed.NEEDS_PERSON : RecusalNeed.NONE;
        }

        private record Chain(Body end, boolean certain) {}

        /** Where every order of some of the links leads, always up or always down. */
        private static List<Chain> chains(Body party, List<Affiliation> links) {
            List<Chain> chains = new ArrayList<>();
            for (boolean up : List.of(true, false)) {
                follow(new Chain(party, true), links, up, chains);
            }
            return chains;
        }

        private static void follow(Chain so, List<Affiliation> links, boolean up, List<Chain> chains) {
            for (Affiliation link : links) {
                Body near = up ? link.subsidiary() : link.parent();
                Body far = up ? link.parent() : link.subsidiary();
                if (!different(near, so.end())) {
                    Chain longer = new Chain(far, so.certain() && same(near, so.end()));
                    chains.add(longer);
                    List<Affiliation> rest = new ArrayList<>(links);
                    rest.remove(link);
                    follow(longer, rest, up, chains);
                }
            }
        }

        private static boolean same(Body one, Body other) {
            return one.id().stream().anyMatch(id -> other.id().equals(Optional.of(id)))
                    || one.creditCode().stream()
                            .anyMatch(code -> other.creditCode().equals(Optional.of(code)));
        }

        private static boolean different(Body one, Body other) {
            return one.creditCode().isPresent() && other.creditCode().isPresent() && !same(one, other);
        }

        private static boolean nameOnly(Body body) {
            return body.id().isEmpty() && body.creditCode().isEmpty();
        }
    }

    private static RecusalNeed need(NearRelatives list, List<Kinship> kinships, PersonId person, PersonId relative) {
        return new Statutes(Worlds.ties(kinships, List.of()), MON_2022_04_18).need(list, person, relative);
    }

    private static void forAllPairs(BiConsumer<PersonId, PersonId> action) {
        for (PersonId one : Worlds.PEOPLE) {
            for (PersonId other : Worlds.PEOPLE) {
                if (!one.equals(other)) {
                    action.accept(one, other);
                }
            }
        }
    }

    private static List<KinPath> paths(NearRelatives list, Ties ties, PersonId person, PersonId relative) {
        return kinScreening(list, ties, person, relative, MON_2022_04_18).grounds().stream()
                .map(ground -> ((Ground.Kin) ground).path())
                .toList();
    }

    private static RecusalNeed kinNeed(
            NearRelatives list, Ties ties, PersonId person, PersonId relative, LocalDate date) {
        return kinScreening(list, ties, person, relative, date).need();
    }

    /** Looks at kinship alone. */
    private static Screening kinScreening(
            NearRelatives list, Ties ties, PersonId person, PersonId relative, LocalDate date) {
        RecusalRule rule =
                Worlds.rule(Set.of(RecusalHead.NEAR_RELATIVE), list, Set.of(), Period.ZERO, AffiliateRule.IGNORED);
        return rule.screen(person, ties, CaseParties.of(new Party.OfPerson(relative)), List.of(), date);
    }

    /** What the certain grounds are about, whatever the ties that lead there. */
    private static Set<List<Object>> causes(Screening screening) {
        return screening.grounds().stream()
                .filter(Ground::isCertain)
                .<List<Object>>map(ground -> {
                    if (ground instanceof Ground.Kin kin) {
                        return List.of(kin.path().relative());
                    }
                    if (ground instanceof Ground.Service place) {
                        return List.of(place.service(), place.party());
                    }
                    return List.of(ground);
                })
                .collect(Collectors.toSet());
    }

    /** Whoever ties join to a person. */
    private static Set<PersonId> joined(PersonId person, List<Kinship> ties) {
        Set<PersonId> joined = new HashSet<>(Set.of(person));
        while (ties.stream().anyMatch(tie -> joined.contains(tie.person()) != joined.contains(tie.other()))) {
            ties.stream()
                    .filter(tie -> joined.contains(tie.person()) || joined.contains(tie.other()))
                    .forEach(tie -> joined.addAll(List.of(tie.person(), tie.other())));
        }
        return joined;
    }

    private static Stream<List<Kinship>> subsets(List<Kinship> ties, int largest) {
        return Stream.iterate(0, chosen -> chosen + 1)
                .limit(1L << ties.size())
                .filter(chosen -> Integer.bitCount(chosen) <= largest)
                .map(chosen -> IntStream.range(0, ties.size())
                        .filter(index -> (chosen & (1 << index)) != 0)
                        .mapToObj(ties::get)
                        .toList());
    }

    private static <T> List<T> join(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    @Provide
    Arbitrary<World> worlds() {
        return Worlds.worlds();
    }

    @Provide
    Arbitrary<PlaceOfService> services() {
        return Worlds.services();
    }

    @Provide
    Arbitrary<Body> bodies() {
        return Worlds.bodies();
    }

    @Provide
    Arbitrary<List<Affiliation>> links() {
        return Worlds.affiliations().list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<Ties> families() {
        return Worlds.families();
    }

    @Provide
    Arbitrary<Ties> ties() {
        return Worlds.ties();
    }

    @Provide
    Arbitrary<List<Ties>> rosters() {
        return Worlds.ties().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<CaseParties> cases() {
        return Worlds.cases();
    }

    @Provide
    Arbitrary<List<CaseParties>> manyCases() {
        return Worlds.cases().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<PersonId> people() {
        return Worlds.people();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Worlds.days();
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        return Worlds.findings();
    }

    @Provide
    Arbitrary<RecusalRule> rules() {
        return Worlds.rules();
    }
}
