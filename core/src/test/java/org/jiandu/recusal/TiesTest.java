package org.jiandu.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.recusal.Recusals.CODE;
import static org.jiandu.recusal.Recusals.FRI_2023_09_01;
import static org.jiandu.recusal.Recusals.OTHER_CODE;
import static org.jiandu.recusal.Recusals.TUE_1980_01_01;
import static org.jiandu.recusal.Recusals.WANG;
import static org.jiandu.recusal.Recusals.body;
import static org.jiandu.recusal.Recusals.known;
import static org.jiandu.recusal.Recusals.person;
import static org.jiandu.recusal.Recusals.tie;
import static org.jiandu.recusal.Recusals.ties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jiandu.time.DateRange;
import org.junit.jupiter.api.Test;

/** What is known of ties is a set: it says the same in whatever order it was said, and tells nobody who it is about. */
class TiesTest {
    private static final DateRange SINCE_1980 = DateRange.from(TUE_1980_01_01);
    private static final DateRange SINCE_2023 = DateRange.from(FRI_2023_09_01);
    private static final DateRange TO_2023 = DateRange.of(TUE_1980_01_01, FRI_2023_09_01);

    /** Each differs from the first in one thing. */
    private static final List<Kinship> KINSHIPS = List.of(
            tie("wang", KinTie.SPOUSE, "li", SINCE_1980),
            tie("zhao", KinTie.SPOUSE, "li", SINCE_1980),
            tie("wang", KinTie.SIBLING, "li", SINCE_1980),
            tie("wang", KinTie.SPOUSE, "qian", SINCE_1980),
            tie("wang", KinTie.SPOUSE, "li", SINCE_2023),
            tie("wang", KinTie.SPOUSE, "li", TO_2023));

    private static final List<PlaceOfService> SERVICES = List.of(
            service("wang", body(CODE, "甲公司"), ServiceKind.EMPLOYMENT, SINCE_1980),
            service("zhao", body(CODE, "甲公司"), ServiceKind.EMPLOYMENT, SINCE_1980),
            service("wang", body(CODE, "甲公司"), ServiceKind.BOARD_SEAT, SINCE_1980),
            service("wang", body(CODE, "甲公司"), ServiceKind.EMPLOYMENT, SINCE_2023),
            service("wang", body(CODE, "乙公司"), ServiceKind.EMPLOYMENT, SINCE_1980),
            service("wang", known("o-1", "甲公司"), ServiceKind.EMPLOYMENT, SINCE_1980),
            service("wang", body(OTHER_CODE, "甲公司"), ServiceKind.EMPLOYMENT, SINCE_1980),
            service("wang", body(CODE, "甲公司"), ServiceKind.EMPLOYMENT, TO_2023));

    private static PlaceOfService service(String person, Body at, ServiceKind kind, DateRange holds) {
        return new PlaceOfService(person(person), at, kind, holds);
    }

    private static Ties of(List<Kinship> kinships, List<PlaceOfService> services) {
        Ties.Builder ties = Ties.builder();
        kinships.forEach(ties::add);
        services.forEach(ties::add);
        return ties.build();
    }

    @Test
    void every_two_ties_are_the_same_in_either_order_and_each_is_kept() {
        for (Kinship one : KINSHIPS) {
            for (Kinship other : KINSHIPS) {
                Ties ties = of(List.of(one, other), List.of());
                assertThat(ties).isEqualTo(of(List.of(other, one), List.of()));
                assertThat(ties.kinships()).hasSize(one.equals(other) ? 1 : 2);
            }
        }
        for (PlaceOfService one : SERVICES) {
            for (PlaceOfService other : SERVICES) {
                Ties ties = of(List.of(), List.of(one, other));
                assertThat(ties).isEqualTo(of(List.of(), List.of(other, one)));
                assertThat(ties.services()).hasSize(one.equals(other) ? 1 : 2);
            }
        }
    }

    @Test
    void ties_that_were_said_backwards_or_twice_or_in_parts_are_equal() {
        List<Kinship> backwards = new ArrayList<>(KINSHIPS);
        Collections.reverse(backwards);
        Ties whole = of(KINSHIPS, SERVICES);

        assertThat(of(backwards, SERVICES)).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(whole.and(whole)).isEqualTo(whole);
        assertThat(of(KINSHIPS, List.of()).and(of(List.of(), SERVICES))).isEqualTo(whole);
        assertThat(whole.toBuilder().build()).isEqualTo(whole);
    }

    @Test
    void ties_that_say_more_or_less_differ() {
        Ties whole = of(KINSHIPS, SERVICES);

        assertThat(of(KINSHIPS, List.of())).isNotEqualTo(whole);
        assertThat(of(List.of(), SERVICES)).isNotEqualTo(whole);
        assertThat(whole).isNotEqualTo(KINSHIPS).doesNotHaveSameHashCodeAs(Ties.none());
    }

    @Test
    void both_sides_of_a_kinship_are_mentioned_and_nobody_else() {
        Ties ties = ties(tie("wang", KinTie.SPOUSE, "li"));

        assertThat(ties.mention(WANG)).isTrue();
        assertThat(ties.mention(person("li"))).isTrue();
        assertThat(ties.mention(person("zhao"))).isFalse();
    }

    @Test
    void what_is_printed_tells_how_much_is_known_and_not_of_whom() {
        assertThat(of(KINSHIPS, SERVICES))
                .asString()
                .contains("6 kinships", "8 places of service")
                .doesNotContain("wang", "公司");
        assertThat(body(CODE, "甲公司")).asString().contains("Body").doesNotContain("甲公司", CODE.toString());
    }
}
