package org.jiandu.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiandu.recusal.Recusals.CODE;
import static org.jiandu.recusal.Recusals.FRI_2023_09_01;
import static org.jiandu.recusal.Recusals.OTHER_CODE;
import static org.jiandu.recusal.Recusals.THIRD_CODE;
import static org.jiandu.recusal.Recusals.TUE_1980_01_01;
import static org.jiandu.recusal.Recusals.WANG;
import static org.jiandu.recusal.Recusals.body;
import static org.jiandu.recusal.Recusals.known;
import static org.jiandu.recusal.Recusals.party;
import static org.jiandu.recusal.Recusals.ruleWith;
import static org.jiandu.recusal.Recusals.serving;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.party.CreditCode;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.jiandu.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceOfServiceTest {
    private static final Body FIRM = body(CODE, "甲公司");
    private static final Body GROUP = body(OTHER_CODE, "甲集团");
    private static final Body BRANCH = body(THIRD_CODE, "甲公司分公司");

    /** Every way to know two bodies: token, credit code, name. */
    @Test
    void art10_p1_two_bodies_are_the_same_or_different_or_it_cannot_be_told() {
        int[] seen = new int[3];
        for (Body place : everyKnowledge()) {
            for (Body other : everyKnowledge()) {
                boolean equalIds = place.id().isPresent() && place.id().equals(other.id());
                boolean equalCodes =
                        place.creditCode().isPresent() && place.creditCode().equals(other.creditCode());
                boolean bothCodes =
                        place.creditCode().isPresent() && other.creditCode().isPresent();
                RecusalNeed expected = equalIds || equalCodes
                        ? RecusalNeed.MANDATORY
                        : bothCodes ? RecusalNeed.NONE : RecusalNeed.NEEDS_PERSON;

                assertThat(screen(serving(place), party(other)).need())
                        .as("%s and %s", place, other)
                        .isEqualTo(expected);
                seen[List.of(RecusalNeed.values()).indexOf(expected)]++;
            }
        }
        assertThat(seen).doesNotContain(0);
    }

    private static List<Body> everyKnowledge() {
        List<Body> bodies = new ArrayList<>();
        for (String id : List.of("", "o-1", "o-2")) {
            for (Optional<CreditCode> code :
                    List.of(Optional.<CreditCode>empty(), Optional.of(CODE), Optional.of(OTHER_CODE))) {
                for (String name : List.of("甲公司", "乙公司")) {
                    bodies.add(new Body(
                            Optional.of(id).filter(each -> !each.isEmpty()).map(OrganisationId::new), code, name));
                }
            }
        }
        return bodies;
    }

    @Test
    void art10_p1_whoever_serves_nowhere_has_nothing_to_do_with_a_known_body() {
        assertThat(screen(Ties.none(), party(FIRM)).need()).isEqualTo(RecusalNeed.NONE);
        assertThat(screen(Ties.none(), party(known("o-1", "甲公司"))).need()).isEqualTo(RecusalNeed.NONE);
        assertThat(screen(Ties.none(), party(Body.named("甲公司"))).need()).isEqualTo(RecusalNeed.NEEDS_PERSON);
    }

    @Test
    void art10_p1_of_a_body_known_by_name_only_the_place_of_that_name_is_one_more_doubt() {
        Party.OfBody party = party(Body.named("甲公司"));

        assertThat(screen(serving(FIRM), party).grounds())
                .extracting(Object::getClass)
                .containsExactly(Ground.DoubtfulPlaceOfService.class, Ground.UnknownIdentity.class);
        assertThat(screen(serving(GROUP), party).grounds()).containsExactly(new Ground.UnknownIdentity(party));
    }

    @Test
    void art10_p1_where_a_relative_serves_is_not_where_the_person_serves() {
        Ties ties = Ties.builder()
                .add(Recusals.tie("wang", KinTie.SPOUSE, "li"))
                .add(new PlaceOfService(
                        Recusals.person("li"), FIRM, ServiceKind.EMPLOYMENT, DateRange.from(TUE_1980_01_01)))
                .build();

        assertThat(screen(ties, party(FIRM)).need()).isEqualTo(RecusalNeed.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void art10_p1_every_kind_of_service_counts_and_a_policy_may_count_some(ServiceKind kind) {
        Ties ties = serving(FIRM, kind, DateRange.from(TUE_1980_01_01));

        assertThat(screen(ties, party(FIRM)).need()).isEqualTo(RecusalNeed.MANDATORY);
        for (ServiceKind only : ServiceKind.values()) {
            RecusalRule rule = ruleWith(RecusalParameters.SERVICE_KINDS, Set.of(only));
            assertThat(screen(rule, ties, party(FIRM)).isClear()).isEqualTo(kind != only);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "P0D, 2023-08-31, NONE",
        "P0D, 2023-09-01, MANDATORY",
        "P0D, 2023-09-02, MANDATORY",
        "P1Y, 2022-08-31, NONE",
        "P1Y, 2022-09-01, MANDATORY",
        "P1Y, 2022-09-02, MANDATORY",
        "P6M, 2023-02-28, NONE",
        "P6M, 2023-03-01, MANDATORY"
    })
    void art10_p1_a_former_place_counts_for_the_look_back_from_its_last_day(
            Period lookBack, LocalDate lastDay, RecusalNeed expected) {
        RecusalRule rule = ruleWith(RecusalParameters.LOOK_BACK, lookBack);
        Ties ties = serving(FIRM, ServiceKind.EMPLOYMENT, DateRange.of(TUE_1980_01_01, lastDay));

        assertThat(screen(rule, ties, party(FIRM)).need()).isEqualTo(expected);
    }

    @Test
    void art10_p1_a_place_counts_from_its_first_day_and_not_before() {
        LocalDate sat20230902 = LocalDate.of(2023, 9, 2);
        RecusalRule rule = ruleWith(RecusalParameters.LOOK_BACK, Period.ofYears(3));

        assertThat(screen(rule, serving(FIRM, ServiceKind.EMPLOYMENT, DateRange.from(sat20230902)), party(FIRM))
                        .need())
                .isEqualTo(RecusalNeed.NONE);
        assertThat(screen(rule, serving(FIRM, ServiceKind.EMPLOYMENT, DateRange.from(FRI_2023_09_01)), party(FIRM))
                        .need())
                .isEqualTo(RecusalNeed.MANDATORY);
    }

    @Test
    void art10_p1_a_look_back_is_not_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ruleWith(RecusalParameters.LOOK_BACK, Period.ofDays(-1)))
                .withMessageContaining("recusal.look-back must not be negative");
    }

    @ParameterizedTest
    @CsvSource({"MANDATORY, MANDATORY", "NEEDS_FINDING, NEEDS_PERSON", "IGNORED, NONE"})
    void art10_p1_a_body_above_or_below_the_place_of_service_is_what_the_policy_says(
            AffiliateRule affiliates, RecusalNeed expected) {
        RecusalRule rule = ruleWith(RecusalParameters.AFFILIATES, affiliates);
        List<Affiliation> chain = List.of(new Affiliation(FIRM, BRANCH), new Affiliation(GROUP, FIRM));

        for (Body place : List.of(GROUP, FIRM, BRANCH)) {
            for (Body party : List.of(GROUP, FIRM, BRANCH)) {
                assertThat(screen(rule, serving(place), List.of(party(party)), chain)
                                .need())
                        .isEqualTo(place.equals(party) ? RecusalNeed.MANDATORY : expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void art10_p1_two_subsidiaries_of_one_parent_are_not_above_or_below_each_other(AffiliateRule affiliates) {
        List<Affiliation> sisters = List.of(new Affiliation(GROUP, FIRM), new Affiliation(GROUP, BRANCH));

        assertThat(screen(
                                ruleWith(RecusalParameters.AFFILIATES, affiliates),
                                serving(FIRM),
                                List.of(party(BRANCH)),
                                sisters)
                        .need())
                .isEqualTo(RecusalNeed.NONE);
    }

    @Test
    void art10_p1_the_ground_names_the_affiliation_at_the_place_of_service() {
        Affiliation near = new Affiliation(GROUP, FIRM);
        Screening screening = mandatory(serving(GROUP), BRANCH, new Affiliation(FIRM, BRANCH), near);

        assertThat(screening.grounds())
                .containsExactly(new Ground.OwnPlaceOfService(
                        serving(GROUP).services().get(0), party(BRANCH), Optional.of(near)));
        assertThat(screening.heads()).containsExactly(RecusalHead.PLACE_OF_SERVICE);
    }

    @Test
    void art10_p1_an_affiliated_body_of_unknown_identity_passes_nobody_unless_affiliates_are_ignored() {
        List<Affiliation> unknownParent = List.of(new Affiliation(Body.named("某集团"), FIRM));

        for (AffiliateRule affiliates : AffiliateRule.values()) {
            assertThat(screen(
                                    ruleWith(RecusalParameters.AFFILIATES, affiliates),
                                    Ties.none(),
                                    List.of(party(FIRM)),
                                    unknownParent)
                            .need())
                    .isEqualTo(affiliates == AffiliateRule.IGNORED ? RecusalNeed.NONE : RecusalNeed.NEEDS_PERSON);
        }
    }

    @Test
    void art10_p1_a_place_that_may_be_the_party_or_the_affiliated_body_is_a_doubt() {
        Ties perhapsAtTheParty = serving(known("o-1", "甲公司"));
        Affiliation perhapsOfThePlace = new Affiliation(known("o-1", "甲公司"), BRANCH);

        Screening party = mandatory(perhapsAtTheParty, BRANCH, new Affiliation(FIRM, BRANCH));
        Screening affiliate = mandatory(serving(FIRM), BRANCH, perhapsOfThePlace);

        assertThat(party.grounds())
                .contains(new Ground.DoubtfulPlaceOfService(
                        perhapsAtTheParty.services().get(0), party(BRANCH), Optional.empty()));
        assertThat(party.need()).isEqualTo(RecusalNeed.NEEDS_PERSON);
        assertThat(affiliate.grounds())
                .containsExactly(new Ground.DoubtfulPlaceOfService(
                        serving(FIRM).services().get(0), party(BRANCH), Optional.of(perhapsOfThePlace)));
    }

    @Test
    void art10_p1_a_chain_of_affiliations_is_no_surer_than_its_first_link() {
        Affiliation perhaps = new Affiliation(BRANCH, known("o-1", "甲公司"));

        assertThat(mandatory(serving(GROUP), FIRM, perhaps, new Affiliation(GROUP, BRANCH))
                        .need())
                .isEqualTo(RecusalNeed.NEEDS_PERSON);
    }

    @Test
    void art10_p1_an_affiliation_that_may_be_of_the_party_is_a_doubt_even_where_affiliates_are_mandatory() {
        Affiliation perhaps = new Affiliation(GROUP, known("o-1", "甲公司"));

        assertThat(mandatory(serving(GROUP), FIRM, perhaps).need()).isEqualTo(RecusalNeed.NEEDS_PERSON);
    }

    @Test
    void a_body_is_made_of_an_organisation() {
        Organisation.Builder firm =
                Organisation.builder().id(new OrganisationId("o-1")).name("甲公司").kind(OrganisationKind.ENTERPRISE);

        assertThat(Body.of(firm.build())).isEqualTo(known("o-1", "甲公司"));
        assertThat(Body.of(firm.creditCode(CODE).build()))
                .isEqualTo(new Body(Optional.of(new OrganisationId("o-1")), Optional.of(CODE), "甲公司"));
        assertThat(Stream.of(known("o-1", "甲公司"), FIRM)).allMatch(Body::isIdentified);
        assertThat(Body.named("甲公司").isIdentified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void a_body_has_a_name(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Body.named(name))
                .withMessageContaining("name must have 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Body.named("公".repeat(101)));
        assertThat(Body.named("\uD86D\uDDE0".repeat(100)).name()).hasSize(200);
    }

    /** Screens somebody for one party where affiliates are a ground. */
    private static Screening mandatory(Ties ties, Body party, Affiliation... affiliations) {
        return screen(
                ruleWith(RecusalParameters.AFFILIATES, AffiliateRule.MANDATORY),
                ties,
                List.of(party(party)),
                List.of(affiliations));
    }

    private static Screening screen(Ties ties, Party party) {
        return screen(Recusals.RULE, ties, party);
    }

    private static Screening screen(RecusalRule rule, Ties ties, Party party) {
        return screen(rule, ties, List.of(party), List.of());
    }

    private static Screening screen(RecusalRule rule, Ties ties, List<Party> parties, List<Affiliation> affiliations) {
        return rule.screen(WANG, ties, new CaseParties(parties, affiliations), List.of(), FRI_2023_09_01);
    }
}
