package org.jiandu.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.recusal.Recusals.CODE;
import static org.jiandu.recusal.Recusals.FRI_2023_09_01;
import static org.jiandu.recusal.Recusals.OTHER_CODE;
import static org.jiandu.recusal.Recusals.RULE;
import static org.jiandu.recusal.Recusals.WANG;
import static org.jiandu.recusal.Recusals.body;
import static org.jiandu.recusal.Recusals.known;
import static org.jiandu.recusal.Recusals.party;
import static org.jiandu.recusal.Recusals.ruleWith;
import static org.jiandu.recusal.Recusals.serving;
import static org.jiandu.recusal.Recusals.tie;
import static org.jiandu.recusal.Recusals.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import org.jiandu.time.DateRange;
import org.jiandu.verdict.FixedSeed;
import org.junit.jupiter.api.Test;

@AddLifecycleHook(FixedSeed.class)
class RetrospectTest {
    private static final LocalDate THU_2023_08_31 = LocalDate.of(2023, 8, 31);
    private static final LocalDate MON_2023_10_02 = LocalDate.of(2023, 10, 2);
    private static final Retrospect RETROSPECT = Retrospect.of(RULE);

    @Test
    void art10_p2_a_marriage_that_becomes_known_touches_what_was_done_from_the_wedding_on() {
        Ties known = ties(tie("wang", KinTie.SPOUSE, "li", DateRange.of(FRI_2023_09_01, MON_2023_10_02)));
        List<PastAct> acts = List.of(
                act(THU_2023_08_31, party("li")),
                act(FRI_2023_09_01, party("li")),
                act(FRI_2023_09_01, party("zhao")),
                act(MON_2023_10_02, party("zhao"), party("li")),
                act(MON_2023_10_02.plusDays(1), party("li")));

        List<AffectedAct> affected = RETROSPECT.affected(Ties.none(), known, acts);

        assertThat(affected).extracting(AffectedAct::act).containsExactly(acts.get(1), acts.get(3));
        assertThat(affected).extracting(AffectedAct::since).containsOnly(FRI_2023_09_01);
        assertThat(affected.get(0).screening())
                .isEqualTo(RULE.screen(WANG, known, CaseParties.of(party("li")), List.of(), FRI_2023_09_01));
        assertThat(affected.get(0).newGrounds())
                .isEqualTo(affected.get(0).screening().grounds());
    }

    @Test
    void art10_p2_a_tie_between_others_may_make_a_relative() {
        Kinship known = tie("father", KinTie.PARENT, "wang");
        Ties after = ties(known, tie("father", KinTie.PARENT, "li", DateRange.from(LocalDate.of(1985, 5, 1))));

        assertThat(RETROSPECT.affected(ties(known), after, List.of(act(FRI_2023_09_01, party("li")))))
                .extracting(AffectedAct::since)
                .containsExactly(LocalDate.of(1985, 5, 1));
    }

    @Test
    void art10_p2_what_was_known_before_is_not_listed_again() {
        Ties before = ties(tie("father", KinTie.PARENT, "wang"), tie("father", KinTie.PARENT, "li"))
                .and(serving(body(CODE, "甲公司")));
        Ties after = before.and(ties(tie("wang", KinTie.SIBLING, "li")))
                .and(serving(body(CODE, "甲公司"), ServiceKind.BOARD_SEAT, DateRange.from(FRI_2023_09_01)));

        assertThat(RETROSPECT.affected(
                        before, after, List.of(act(FRI_2023_09_01, party("li"), party(body(CODE, "甲公司"))))))
                .isEmpty();
    }

    @Test
    void art10_p2_an_employment_known_by_its_credit_code_turns_a_doubt_into_a_ground() {
        PastAct act = act(FRI_2023_09_01, party(body(CODE, "甲公司")));
        Ties before = serving(known("o-1", "甲公司"));
        Ties after = serving(body(CODE, "甲公司"));

        assertThat(RETROSPECT.affected(before, after, List.of(act)))
                .extracting(each -> each.screening().need())
                .containsExactly(RecusalNeed.MANDATORY);
        assertThat(RETROSPECT.affected(after, after, List.of(act))).isEmpty();
        assertThat(RETROSPECT.affected(Ties.none(), before, List.of(act)))
                .extracting(each -> each.screening().need())
                .containsExactly(RecusalNeed.NEEDS_PERSON);
    }

    @Test
    void art10_p2_a_place_at_the_party_itself_is_new_beside_one_at_its_parent() {
        Body firm = body(CODE, "甲公司");
        Body group = body(OTHER_CODE, "某集团");
        Retrospect retrospect = Retrospect.of(ruleWith(RecusalParameters.AFFILIATES, AffiliateRule.MANDATORY));
        PastAct act = new PastAct(
                WANG,
                new CaseParties(List.of(party(firm)), List.of(new Affiliation(group, firm))),
                FRI_2023_09_01,
                "1");

        assertThat(retrospect.affected(serving(group), serving(group).and(serving(firm)), List.of(act)))
                .flatExtracting(AffectedAct::newGrounds)
                .containsExactly(
                        new Ground.OwnPlaceOfService(serving(firm).services().get(0), party(firm), Optional.empty()));
    }

    @Test
    void art10_p2_a_second_parent_in_common_makes_a_ground_of_a_doubt() {
        // It lists brothers and sisters by the same two parents only.
        Retrospect retrospect =
                Retrospect.of(ruleWith(RecusalParameters.NEAR_RELATIVES, NearRelatives.CRIMINAL_PROCEDURE_108));
        Ties before = ties(tie("father", KinTie.PARENT, "wang"), tie("father", KinTie.PARENT, "li"));
        Ties after = before.and(ties(tie("mother", KinTie.PARENT, "wang"), tie("mother", KinTie.PARENT, "li")));

        assertThat(retrospect.affected(before, after, List.of(act(FRI_2023_09_01, party("li")))))
                .extracting(each -> each.screening().need())
                .containsExactly(RecusalNeed.MANDATORY);
    }

    @Test
    void art10_p2_each_act_is_judged_by_who_did_it() {
        Ties known = ties(tie("wang", KinTie.SPOUSE, "li"));
        PastAct ofZhao = new PastAct(Recusals.person("zhao"), CaseParties.of(party("li")), FRI_2023_09_01, "1");

        assertThat(RETROSPECT.affected(Ties.none(), known, List.of(ofZhao))).isEmpty();
    }

    /** What is listed are exactly the acts on whose day somebody or something new stands against the person. */
    @Property(tries = 1000)
    void an_act_is_affected_exactly_when_what_is_known_now_adds_a_ground_on_its_day(
            @ForAll("anyTies") Ties before, @ForAll("anyTies") Ties more, @ForAll("acts") List<PastAct> acts) {
        Ties after = before.and(more);
        List<AffectedAct> affected = RETROSPECT.affected(before, after, acts);

        for (PastAct act : acts) {
            boolean another = act.parties().parties().stream()
                    .anyMatch(party -> needAlone(act, after, party).compareTo(needAlone(act, before, party)) > 0);
            boolean listed = affected.stream().anyMatch(each -> each.act().equals(act));
            if (another) {
                assertThat(listed).isTrue();
            }
            if (RULE.screen(act.person(), after, act.parties(), List.of(), act.date())
                    .isClear()) {
                assertThat(listed).isFalse();
            }
            Statistics.collect(another);
            Statistics.coverage(coverage -> coverage.check(true).count(several -> several > 20));
        }
        assertThat(affected).allSatisfy(each -> {
            assertThat(each.since()).isBeforeOrEqualTo(each.act().date());
            assertThat(each.screening().grounds()).containsAll(each.newGrounds());
            assertThat(each.newGrounds()).isNotEmpty();
        });
        assertThat(RETROSPECT.affected(after, after, acts)).isEmpty();
        assertThat(RETROSPECT.affected(after, before, acts)).isEmpty();
    }

    private static RecusalNeed needAlone(PastAct act, Ties ties, Party party) {
        CaseParties alone = new CaseParties(List.of(party), act.parties().affiliations());
        return RULE.screen(act.person(), ties, alone, List.of(), act.date()).need();
    }

    private static PastAct act(LocalDate date, Party... parties) {
        return new PastAct(WANG, CaseParties.of(parties), date, "威司案〔2023〕1号");
    }

    @Provide
    Arbitrary<Ties> anyTies() {
        return Worlds.ties();
    }

    @Provide
    Arbitrary<List<PastAct>> acts() {
        return Combinators.combine(Worlds.people(), Worlds.cases(), Worlds.days())
                .as((person, parties, day) -> new PastAct(person, parties, day, "威司案〔2022〕1号"))
                .list()
                .ofMaxSize(4);
    }
}
