package org.jiandu.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiandu.recusal.KinTie.ADOPTIVE_PARENT;
import static org.jiandu.recusal.KinTie.HALF_SIBLING;
import static org.jiandu.recusal.KinTie.PARENT;
import static org.jiandu.recusal.KinTie.SIBLING;
import static org.jiandu.recusal.KinTie.SPOUSE;
import static org.jiandu.recusal.KinTie.STEP_PARENT;
import static org.jiandu.recusal.KinTie.SUPPORTS;
import static org.jiandu.recusal.RecusalTopics.NO_CONFLICT;
import static org.jiandu.recusal.RecusalTopics.OTHER_CIRCUMSTANCE;
import static org.jiandu.recusal.Recusals.CODE;
import static org.jiandu.recusal.Recusals.FRI_2023_09_01;
import static org.jiandu.recusal.Recusals.POLICY;
import static org.jiandu.recusal.Recusals.RULE;
import static org.jiandu.recusal.Recusals.TUE_1980_01_01;
import static org.jiandu.recusal.Recusals.WANG;
import static org.jiandu.recusal.Recusals.finding;
import static org.jiandu.recusal.Recusals.party;
import static org.jiandu.recusal.Recusals.ruleWith;
import static org.jiandu.recusal.Recusals.screen;
import static org.jiandu.recusal.Recusals.serving;
import static org.jiandu.recusal.Recusals.tie;
import static org.jiandu.recusal.Recusals.ties;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Policy;
import org.jiandu.law.Reliance;
import org.jiandu.law.Setting;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.Audience;
import org.jiandu.time.DateRange;
import org.jiandu.verdict.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class Article10RecusalTest {
    private static final LocalDate THU_2023_08_31 = LocalDate.of(2023, 8, 31);
    private static final LocalDate SAT_2023_09_02 = LocalDate.of(2023, 9, 2);
    private static final Body FIRM = Body.of(CODE, "甲公司");
    private static final Party.Unknown STRANGER = new Party.Unknown("某餐馆老板");

    /** Wang and a large family: who is what to Wang, under each list, with the number of ties that show it. */
    private static final Ties FAMILY = ties(
            tie("wang", SPOUSE, "wife"),
            tie("father", PARENT, "wang"),
            tie("mother", PARENT, "wang"),
            tie("father", PARENT, "brother"),
            tie("mother", PARENT, "brother"),
            tie("father", PARENT, "half-sister"),
            tie("stranger", PARENT, "half-sister"),
            tie("father", PARENT, "maybe-brother"),
            tie("grandfather", PARENT, "father"),
            tie("great-grandfather", PARENT, "grandfather"),
            tie("great-great-grandfather", PARENT, "great-grandfather"),
            tie("uncle", SIBLING, "father"),
            tie("uncle", PARENT, "cousin"),
            tie("cousin", PARENT, "cousins-son"),
            tie("uncle", SPOUSE, "uncles-wife"),
            tie("cousin", SPOUSE, "cousins-wife"),
            tie("great-uncle", SIBLING, "grandfather"),
            tie("brother", PARENT, "nephew"),
            tie("nephew", PARENT, "grand-nephew"),
            tie("nephew", SPOUSE, "nephews-wife"),
            tie("brother", SPOUSE, "brothers-wife"),
            tie("wang", PARENT, "son"),
            tie("son", SPOUSE, "sons-wife"),
            tie("sons-wifes-father", PARENT, "sons-wife"),
            tie("son", PARENT, "grandson"),
            tie("grandson", SPOUSE, "grandsons-wife"),
            tie("grandson", PARENT, "great-grandson"),
            tie("wang", ADOPTIVE_PARENT, "adopted-daughter"),
            tie("wifes-father", PARENT, "wife"),
            tie("wifes-grandfather", PARENT, "wifes-father"),
            tie("wifes-sister", SIBLING, "wife"),
            tie("wifes-sister", SPOUSE, "wifes-sisters-husband"),
            tie("wifes-sister", PARENT, "wifes-niece"),
            tie("wife", PARENT, "stepson"),
            tie("wife", PARENT, "stepdaughter"),
            tie("wang", SUPPORTS, "stepdaughter"),
            tie("mothers-husband", SPOUSE, "mother"),
            tie("old-aunt", SUPPORTS, "wang"));

    @ParameterizedTest
    @CsvSource({
        // who,                1045 support 108 court, ties under the widest that names it
        "wife,                    M, M, M, M, 1",
        "father,                  M, M, M, M, 1",
        "son,                     M, M, M, M, 1",
        "adopted-daughter,        M, M, M, M, 1",
        "stepdaughter,            M, M, M, M, 3",
        "stepson,                 -, -, -, -, 0",
        "mothers-husband,         -, -, -, -, 0",
        "brother,                 M, M, M, M, 2",
        "half-sister,             M, M, -, M, 2",
        "maybe-brother,           M, M, ?, M, 2",
        "grandfather,             M, M, -, M, 2",
        "grandson,                M, M, -, M, 2",
        "old-aunt,                -, M, -, -, 1",
        "great-grandfather,       -, -, -, M, 3",
        "great-great-grandfather, -, -, -, M, 4",
        "great-grandson,          -, -, -, M, 3",
        "uncle,                   -, -, -, M, 2",
        "nephew,                  -, -, -, M, 3",
        "cousin,                  -, -, -, M, 3",
        "great-uncle,             -, -, -, -, 0",
        "grand-nephew,            -, -, -, -, 0",
        "cousins-son,             -, -, -, -, 0",
        "wifes-father,            -, -, -, M, 2",
        "sons-wife,               -, -, -, M, 2",
        "sons-wifes-father,       -, -, -, M, 3",
        "wifes-sister,            -, -, -, M, 2",
        "brothers-wife,           -, -, -, M, 3",
        "wifes-sisters-husband,   -, -, -, M, 3",
        "uncles-wife,             -, -, -, M, 3",
        "nephews-wife,            -, -, -, M, 4",
        "cousins-wife,            -, -, -, M, 4",
        "wifes-niece,             -, -, -, M, 3",
        "wifes-grandfather,       -, -, -, -, 0",
        "grandsons-wife,          -, -, -, -, 0",
        "stranger,                -, -, -, -, 0"
    })
    void art10_p1_who_is_a_near_relative_under_each_list(
            String who, String civil, String support, String criminal, String court, int ties) {
        List<String> expected = List.of(civil, support, criminal, court);
        for (NearRelatives list : NearRelatives.values()) {
            Screening screening = screen(ruleWith(RecusalParameters.NEAR_RELATIVES, list), FAMILY, party(who));
            String need = switch (screening.need()) {
                case MANDATORY -> "M";
                case NEEDS_PERSON -> "?";
                case NONE -> "-";
            };
            assertThat(need)
                    .as("%s under %s", who, list)
                    .isEqualTo(expected.get(List.of(NearRelatives.values()).indexOf(list)));
            if (list == NearRelatives.COURT_RECUSAL_2011 && !screening.isClear()) {
                assertThat(((Ground.Kin) screening.grounds().get(0)).path().ties())
                        .hasSize(ties);
            }
        }
    }

    @Test
    void art10_p1_near_relatives_are_those_of_the_civil_code_and_others_in_a_support_relation_by_default() {
        assertThat(POLICY.value(RecusalParameters.NEAR_RELATIVES)).isEqualTo(NearRelatives.WITH_SUPPORT_RELATIONS);
        assertThat(RULE.readings())
                .extracting(reliance -> reliance.parameter().id())
                .containsExactly(
                        "recusal.near-relatives", "recusal.service-kinds", "recusal.look-back", "recusal.affiliates");
        assertThat(RULE.citation())
                .isEqualTo(WeihaiMeasures.INSTRUMENT.article(10).paragraph(1));
    }

    @Test
    void art10_p1_oneself() {
        Screening screening = screen(Ties.none(), party("li"), party("wang"));

        assertThat(screening.need()).isEqualTo(RecusalNeed.MANDATORY);
        assertThat(screening.grounds()).containsExactly(new Ground.Self(WANG));
        assertThat(screening.heads()).containsExactly(RecusalHead.SELF);
    }

    @Test
    void art10_p1_the_path_is_the_explanation() {
        Kinship up = tie("father", PARENT, "wang");
        Kinship down = tie("father", PARENT, "brother", DateRange.from(LocalDate.of(1985, 5, 1)));

        Screening screening = screen(ties(down, up), party("brother"));

        KinPath path = new KinPath(WANG, Recusals.person("brother"), Relation.SIBLING, List.of(up, down));
        assertThat(screening.grounds()).containsExactly(new Ground.NearRelative(path));
        assertThat(screening.grounds().get(0).since()).contains(LocalDate.of(1985, 5, 1));
        assertThat(screening.heads()).containsExactly(RecusalHead.NEAR_RELATIVE);
    }

    @Test
    void art10_p1_a_parent_of_a_full_sibling_is_a_parent() {
        Ties ties = ties(tie("brother", SIBLING, "wang"), tie("mother", PARENT, "brother"));

        assertThat(screen(ties, party("mother")).need()).isEqualTo(RecusalNeed.MANDATORY);
    }

    @Test
    void art10_p1_a_half_sibling_of_a_full_sibling_is_a_half_sibling_and_one_of_a_half_sibling_need_not_be() {
        Ties ties = ties(
                tie("brother", SIBLING, "wang"),
                tie("brother", HALF_SIBLING, "half"),
                tie("half", HALF_SIBLING, "other"));

        assertThat(screen(ties, party("half")).need()).isEqualTo(RecusalNeed.MANDATORY);
        assertThat(screen(ties, party("other")).need()).isEqualTo(RecusalNeed.NONE);
    }

    @Test
    void art10_p1_a_marriage_counts_from_the_wedding_to_its_last_day() {
        Ties ties = ties(tie("wang", SPOUSE, "wife", DateRange.of(FRI_2023_09_01, FRI_2023_09_01)));
        CaseParties parties = CaseParties.of(party("wife"));

        assertThat(RULE.screen(WANG, ties, parties, List.of(), THU_2023_08_31).isClear())
                .isTrue();
        assertThat(RULE.screen(WANG, ties, parties, List.of(), FRI_2023_09_01).need())
                .isEqualTo(RecusalNeed.MANDATORY);
        assertThat(RULE.screen(WANG, ties, parties, List.of(), SAT_2023_09_02).isClear())
                .isTrue();
    }

    /** Civil Code article 1111 paragraph 2. */
    @Test
    void art10_p1_an_adoption_ends_the_tie_by_birth_only_if_the_host_says_so() {
        Kinship birth = tie("mother", PARENT, "wang");
        Kinship adoption = tie("adopter", ADOPTIVE_PARENT, "wang", DateRange.from(LocalDate.of(1990, 6, 1)));
        Kinship ended = tie("mother", PARENT, "wang", DateRange.of(TUE_1980_01_01, LocalDate.of(1990, 5, 31)));

        assertThat(screen(ties(birth, adoption), party("mother")).need()).isEqualTo(RecusalNeed.MANDATORY);
        assertThat(screen(ties(ended, adoption), party("mother")).isClear()).isTrue();
        assertThat(screen(ties(ended, adoption), party("adopter")).need()).isEqualTo(RecusalNeed.MANDATORY);
    }

    /** Civil Code article 1072 paragraph 2: brought up by the step-parent, not the other way round. */
    @Test
    void art10_p1_a_step_parent_is_a_parent_to_a_child_brought_up_and_stays_one_when_it_is_grown() {
        DateRange childhood = DateRange.of(LocalDate.of(1981, 1, 1), LocalDate.of(1998, 12, 31));
        Kinship step = tie("step-father", STEP_PARENT, "wang");
        RecusalRule civil = ruleWith(RecusalParameters.NEAR_RELATIVES, NearRelatives.CIVIL_CODE_1045);

        assertThat(screen(civil, ties(step), party("step-father")).isClear()).isTrue();
        assertThat(screen(civil, ties(step, tie("step-father", SUPPORTS, "wang", childhood)), party("step-father"))
                        .need())
                .isEqualTo(RecusalNeed.MANDATORY);
        assertThat(screen(civil, ties(step, tie("wang", SUPPORTS, "step-father")), party("step-father"))
                        .isClear())
                .isTrue();
        assertThat(screen(
                                civil,
                                ties(step, tie("step-father", SUPPORTS, "wang", DateRange.from(SAT_2023_09_02))),
                                party("step-father"))
                        .isClear())
                .isTrue();
    }

    @Test
    void art10_p1_all_grounds_are_given_at_once() {
        Ties ties = ties(tie("wang", SPOUSE, "wife")).and(serving(FIRM));
        Screening screening = RULE.screen(
                WANG,
                ties,
                CaseParties.of(STRANGER, party(FIRM), party("wife"), party("wang")),
                List.of(finding(OTHER_CIRCUMSTANCE, true)),
                FRI_2023_09_01);

        assertThat(screening.grounds())
                .extracting(Object::getClass)
                .containsExactly(
                        Ground.Self.class,
                        Ground.NearRelative.class,
                        Ground.OwnPlaceOfService.class,
                        Ground.UnknownIdentity.class,
                        Ground.OtherCircumstance.class);
        assertThat(screening.heads()).containsExactlyInAnyOrder(RecusalHead.values());
    }

    /** Every set of heads that an instrument may have. */
    @Test
    void art10_p1_a_ground_counts_exactly_under_a_head_that_the_instrument_has() {
        Ties ties = ties(tie("wang", SPOUSE, "wife")).and(serving(FIRM));
        CaseParties parties = CaseParties.of(party("wang"), party("wife"), party(FIRM));
        for (int chosen = 0; chosen < 16; chosen++) {
            Set<RecusalHead> heads = EnumSet.noneOf(RecusalHead.class);
            for (RecusalHead head : RecusalHead.values()) {
                if ((chosen & (1 << List.of(RecusalHead.values()).indexOf(head))) != 0) {
                    heads.add(head);
                }
            }
            RecusalRule rule = ruleWith(RecusalParameters.HEADS, heads);
            List<Finding> findings = List.of(finding(OTHER_CIRCUMSTANCE, true));

            assertThat(new TreeSet<>(rule.screen(WANG, ties, parties, findings, FRI_2023_09_01)
                            .heads()))
                    .isEqualTo(new TreeSet<>(heads));
            assertThat(screen(rule, Ties.none(), STRANGER).isClear())
                    .isEqualTo(heads.isEmpty() || heads.equals(Set.of(RecusalHead.OTHER)));
            assertThat(screen(rule, Ties.none(), party(Body.named("甲公司"))).isClear())
                    .isEqualTo(!heads.contains(RecusalHead.PLACE_OF_SERVICE));
        }
    }

    static Stream<Arguments> findings() {
        return Stream.of(
                // parties, findings, need
                Arguments.of(List.of(), List.of(), RecusalNeed.NONE),
                Arguments.of(List.of(STRANGER), List.of(), RecusalNeed.NEEDS_PERSON),
                Arguments.of(List.of(STRANGER), List.of(finding(NO_CONFLICT, true)), RecusalNeed.NONE),
                Arguments.of(List.of(STRANGER), List.of(finding(NO_CONFLICT, false)), RecusalNeed.MANDATORY),
                Arguments.of(
                        List.of(STRANGER),
                        List.of(finding(NO_CONFLICT, true), finding(NO_CONFLICT, false)),
                        RecusalNeed.MANDATORY),
                Arguments.of(
                        List.of(STRANGER),
                        List.of(finding(NO_CONFLICT, false), finding(NO_CONFLICT, true)),
                        RecusalNeed.NONE),
                Arguments.of(List.of(party("wang")), List.of(finding(NO_CONFLICT, true)), RecusalNeed.MANDATORY),
                Arguments.of(
                        List.of(party("wang"), STRANGER), List.of(finding(NO_CONFLICT, true)), RecusalNeed.MANDATORY),
                Arguments.of(List.of(), List.of(finding(NO_CONFLICT, false)), RecusalNeed.MANDATORY),
                Arguments.of(List.of(), List.of(finding(OTHER_CIRCUMSTANCE, true)), RecusalNeed.MANDATORY),
                Arguments.of(List.of(), List.of(finding(OTHER_CIRCUMSTANCE, false)), RecusalNeed.NONE),
                Arguments.of(List.of(STRANGER), List.of(finding(OTHER_CIRCUMSTANCE, false)), RecusalNeed.NEEDS_PERSON),
                Arguments.of(
                        List.of(STRANGER),
                        List.of(finding(NO_CONFLICT, true), finding(OTHER_CIRCUMSTANCE, true)),
                        RecusalNeed.MANDATORY));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void art10_p1_a_finding_clears_a_doubt_and_never_what_is_certain(
            List<Party> parties, List<Finding> findings, RecusalNeed expected) {
        CaseParties all = new CaseParties(parties, List.of());

        assertThat(RULE.screen(WANG, Ties.none(), all, findings, FRI_2023_09_01).need())
                .isEqualTo(expected);
    }

    @Test
    void art10_p1_a_finding_counts_from_its_day() {
        CaseParties parties = CaseParties.of(STRANGER);
        List<Finding> findings = List.of(finding(NO_CONFLICT, true));

        assertThat(RULE.screen(WANG, Ties.none(), parties, findings, THU_2023_08_31)
                        .need())
                .isEqualTo(RecusalNeed.NEEDS_PERSON);
        assertThat(RULE.screen(WANG, Ties.none(), parties, findings, FRI_2023_09_01)
                        .need())
                .isEqualTo(RecusalNeed.NONE);
    }

    @Test
    void art10_p1_an_unknown_party_is_told_by_what_is_known_of_it() {
        List<Party> parties = List.of(party("li"), party(Body.named("某公司")), new Party.Unknown("摊主"));
        Screening screening = new Screening(
                WANG,
                FRI_2023_09_01,
                RecusalNeed.NEEDS_PERSON,
                parties.stream().<Ground>map(Ground.UnknownIdentity::new).toList());

        assertThat(RULE.explain(screening, Audience.HANDLER))
                .flatExtracting(reason -> reason.because().orElseThrow().arguments())
                .containsExactly(Recusals.person("li"), "某公司", "摊主");
    }

    @Test
    void art10_p1_of_two_relations_the_one_by_fewer_ties_is_told() {
        RecusalRule rule = ruleWith(RecusalParameters.NEAR_RELATIVES, NearRelatives.WITH_SUPPORT_RELATIONS);
        Kinship supports = tie("wang", SUPPORTS, "li");
        Screening screening =
                screen(rule, ties(supports, tie("li", PARENT, "father"), tie("father", PARENT, "wang")), party("li"));

        assertThat(screening.grounds())
                .containsExactly(new Ground.NearRelative(
                        new KinPath(WANG, Recusals.person("li"), Relation.SUPPORT_RELATION, List.of(supports))));
    }

    /** Two ids in their order, of many whose hashes have other orders. */
    private static void eachTwo(BiConsumer<String, String> test) {
        List<String> ids = List.of("a", "b", "c", "p-1", "p-2", "q", "x", "y", "z", "zz");
        for (int first = 0; first < ids.size(); first++) {
            for (String second : ids.subList(first + 1, ids.size())) {
                test.accept(ids.get(first), second);
            }
        }
    }

    @Test
    void art10_p1_of_two_ways_to_a_relative_the_first_in_order_is_told_whatever_the_ids() {
        eachTwo((father, mother) -> {
            Kinship up = tie(father, PARENT, "wang");
            Kinship down = tie("li", PARENT, father);
            Screening screening =
                    screen(ties(tie("li", PARENT, mother), tie(mother, PARENT, "wang"), down, up), party("li"));

            assertThat(screening.grounds())
                    .containsExactly(new Ground.NearRelative(
                            new KinPath(WANG, Recusals.person("li"), Relation.GRANDPARENT, List.of(up, down))));
        });
    }

    @Test
    void art10_p1_a_way_by_adoption_comes_before_one_by_birth_where_its_ids_do() {
        for (KinTie one : List.of(PARENT, ADOPTIVE_PARENT)) {
            KinTie other = one == PARENT ? ADOPTIVE_PARENT : PARENT;
            Kinship up = tie("a", one, "wang");
            Kinship down = tie("li", PARENT, "a");

            assertThat(screen(ties(up, down, tie("z", other, "wang"), tie("li", PARENT, "z")), party("li"))
                            .grounds())
                    .containsExactly(new Ground.NearRelative(
                            new KinPath(WANG, Recusals.person("li"), Relation.GRANDPARENT, List.of(up, down))));
        }
    }

    @Test
    void art10_p1_brothers_by_two_parents_are_told_by_both_in_order() {
        RecusalRule rule = ruleWith(RecusalParameters.NEAR_RELATIVES, NearRelatives.CRIMINAL_PROCEDURE_108);
        eachTwo((father, mother) -> {
            List<Kinship> both = List.of(
                    tie(father, PARENT, "wang"),
                    tie(father, PARENT, "li"),
                    tie(mother, PARENT, "wang"),
                    tie(mother, PARENT, "li"));

            assertThat(screen(rule, ties(both.toArray(Kinship[]::new)), party("li"))
                            .grounds())
                    .containsExactly(new Ground.NearRelative(
                            new KinPath(WANG, Recusals.person("li"), Relation.FULL_SIBLING, both)));
        });
    }

    @Test
    void art10_p1_a_party_of_whom_too_little_is_known_may_come_under_each_head_of_its_kind() {
        assertThat(new Ground.UnknownIdentity(party(Body.named("某公司"))).heads())
                .containsExactly(RecusalHead.PLACE_OF_SERVICE);
        assertThat(new Ground.UnknownIdentity(new Party.Unknown("摊主")).heads())
                .containsExactlyInAnyOrder(RecusalHead.SELF, RecusalHead.NEAR_RELATIVE, RecusalHead.PLACE_OF_SERVICE);
        assertThat(new Ground.OtherCircumstance(finding(NO_CONFLICT, false)).heads())
                .containsExactlyInAnyOrder(RecusalHead.SELF, RecusalHead.NEAR_RELATIVE, RecusalHead.PLACE_OF_SERVICE);
        assertThat(new Ground.OtherCircumstance(finding(OTHER_CIRCUMSTANCE, true)).heads())
                .containsExactly(RecusalHead.OTHER);
    }

    @Test
    void art10_what_the_article_states_is_no_reading_of_it() {
        assertThat(RULE.readings())
                .extracting(Reliance::parameter)
                .contains(RecusalParameters.NEAR_RELATIVES, RecusalParameters.LOOK_BACK);
        assertThat(ruleWith(RecusalParameters.LOOK_BACK, Period.ofYears(1)).readings())
                .extracting(Reliance::parameter)
                .contains(RecusalParameters.NEAR_RELATIVES)
                .doesNotContain(RecusalParameters.LOOK_BACK);
    }

    @Test
    void a_policy_that_leaves_recusal_open_is_refused() {
        Policy without =
                Policy.builder(WeihaiMeasures.INSTRUMENT, POLICY.inForce()).build();

        assertThatExceptionOfType(IncompletePolicyException.class)
                .isThrownBy(() -> RecusalRule.of(without))
                .satisfies(e -> assertThat(e.missing()).containsExactly("recusal.heads"));
        assertThat(RecusalRule.find(without)).isEmpty();
        assertThat(RecusalParameters.required(without)).isEmpty();
        assertThat(RecusalParameters.required(POLICY)).containsExactlyElementsOf(RecusalParameters.all());
    }

    @Test
    void a_policy_settles_what_its_heads_need_and_no_more() {
        Policy heads = Policy.builder(WeihaiMeasures.INSTRUMENT, POLICY.inForce())
                .set(RecusalParameters.HEADS, POLICY.get(RecusalParameters.HEADS))
                .build();
        Policy selfAlone = heads.toBuilder()
                .set(
                        RecusalParameters.HEADS,
                        Setting.text(EnumSet.of(RecusalHead.SELF), WeihaiMeasures.INSTRUMENT.article(10)))
                .build();

        assertThatExceptionOfType(IncompletePolicyException.class)
                .isThrownBy(() -> RecusalRule.find(heads))
                .satisfies(e -> assertThat(e.missing())
                        .containsExactly(
                                "recusal.near-relatives",
                                "recusal.service-kinds",
                                "recusal.look-back",
                                "recusal.affiliates"));
        Screening own = RecusalRule.of(selfAlone)
                .screen(WANG, Ties.none(), CaseParties.of(new Party.OfPerson(WANG)), List.of(), FRI_2023_09_01);
        assertThat(own.need()).isEqualTo(RecusalNeed.MANDATORY);
        assertThat(RecusalRule.of(selfAlone).explain(own, Audience.HANDLER))
                .extracting(reason -> reason.rule().value())
                .containsExactly("recusal.self");
    }

    @Test
    void what_is_no_tie_no_path_no_description_and_no_screening_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tie("wang", SPOUSE, "wang"))
                .withMessageContaining("other is the person");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KinPath(WANG, WANG, Relation.SPOUSE, List.of()))
                .withMessageContaining("ties is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Party.Unknown(" "))
                .withMessageContaining("description must have 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Party.Unknown("某".repeat(201)))
                .withMessageContaining("description must have 1 to 200");
        assertThat(new Party.Unknown("某".repeat(200)).description()).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Screening(WANG, FRI_2023_09_01, RecusalNeed.NONE, List.of(new Ground.Self(WANG))))
                .withMessageContaining("need does not follow");
    }
}
