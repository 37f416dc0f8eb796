package org.jiandu.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.recusal.Recusals.CODE;
import static org.jiandu.recusal.Recusals.FRI_2023_09_01;
import static org.jiandu.recusal.Recusals.OTHER_CODE;
import static org.jiandu.recusal.Recusals.RULE;
import static org.jiandu.recusal.Recusals.TUE_1980_01_01;
import static org.jiandu.recusal.Recusals.body;
import static org.jiandu.recusal.Recusals.known;
import static org.jiandu.recusal.Recusals.party;
import static org.jiandu.recusal.Recusals.person;
import static org.jiandu.recusal.Recusals.tie;
import static org.jiandu.recusal.Recusals.ties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiandu.party.PersonId;
import org.jiandu.time.DateRange;
import org.junit.jupiter.api.Test;

/** An index is a short way to what the rule says of everybody and of every case. */
class IndexTest {
    private static final Body BY_NAME = new Body(Optional.empty(), Optional.empty(), "甲公司");

    /** Two codes, two tokens, and a name alone, which most of them share. */
    private static final List<Body> BODIES =
            List.of(body(CODE, "甲公司"), body(OTHER_CODE, "甲公司"), known("o-1", "甲公司"), known("o-2", "乙公司"), BY_NAME);

    /** Somebody at each of the bodies, a spouse, a party, and somebody with nothing to do with anybody. */
    private static Map<PersonId, Ties> roster() {
        Map<PersonId, Ties> roster = new LinkedHashMap<>();
        for (Body at : BODIES) {
            PersonId servant = person("at-" + roster.size());
            roster.put(
                    servant,
                    Ties.builder()
                            .add(new PlaceOfService(
                                    servant, at, ServiceKind.EMPLOYMENT, DateRange.from(TUE_1980_01_01)))
                            .build());
        }
        roster.put(person("zhao"), ties(tie("li", KinTie.SPOUSE, "zhao")));
        roster.put(person("li"), Ties.none());
        roster.put(person("sun"), ties(tie("sun", KinTie.SPOUSE, "zhou", DateRange.from(FRI_2023_09_01.plusDays(1)))));
        return roster;
    }

    private static List<CaseParties> cases() {
        List<CaseParties> cases =
                new ArrayList<>(List.of(CaseParties.of(), CaseParties.of(party("li")), CaseParties.of(party("zhou"))));
        BODIES.forEach(body -> cases.add(CaseParties.of(party(body))));
        for (Body parent : BODIES) {
            cases.add(new CaseParties(
                    List.of(party(known("o-9", "丙公司"))), List.of(new Affiliation(parent, known("o-9", "丙公司")))));
        }
        return cases;
    }

    @Test
    void art10_p1_a_roster_is_screened_as_person_by_person() {
        Map<PersonId, Ties> roster = roster();
        RosterIndex index = RosterIndex.of(RULE, roster);
        int found = 0;
        for (CaseParties parties : cases()) {
            RosterScreening answer = index.conflicts(parties, FRI_2023_09_01);
            List<Screening> expected = roster.entrySet().stream()
                    .map(each -> RULE.screen(each.getKey(), each.getValue(), parties, List.of(), FRI_2023_09_01))
                    .filter(screening ->
                            screening.grounds().size() > answer.forEverybody().size())
                    .toList();
            assertThat(answer.screenings()).isEqualTo(expected);
            roster.forEach((person, ties) -> assertThat(answer.of(person))
                    .isEqualTo(RULE.screen(person, ties, parties, List.of(), FRI_2023_09_01)));
            found += expected.size();
        }
        assertThat(found).isGreaterThan(10);
    }

    @Test
    void art10_p1_open_cases_are_screened_as_case_by_case() {
        Map<Integer, CaseParties> open = new LinkedHashMap<>();
        cases().forEach(parties -> open.put(open.size(), parties));
        CaseIndex<Integer> index = CaseIndex.of(RULE, open);
        roster().forEach((person, ties) -> {
            Map<Integer, Screening> expected = new LinkedHashMap<>();
            open.forEach((number, parties) -> {
                Screening screening = RULE.screen(person, ties, parties, List.of(), FRI_2023_09_01);
                if (!screening.isClear()) {
                    expected.put(number, screening);
                }
            });
            assertThat(index.conflicts(person, ties, FRI_2023_09_01)).containsExactlyEntriesOf(expected);
        });
        assertThat(index.conflicts(person("li"), Ties.none(), FRI_2023_09_01)).containsKey(1);
        assertThat(index.conflicts(person("sun"), Ties.none(), FRI_2023_09_01)).doesNotContainKey(1);
    }
}
