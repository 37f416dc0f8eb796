package org.jiandu.examples.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.examples.neighbours.Neighbours.JIEYANG;
import static org.jiandu.examples.neighbours.Neighbours.LUONING;
import static org.jiandu.examples.neighbours.Neighbours.PEOPLES_SUPERVISORS;
import static org.jiandu.examples.neighbours.Neighbours.SHANDONG_COMMERCE;
import static org.jiandu.examples.neighbours.Neighbours.WEIHAI;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.term.Term;
import org.jiandu.verdict.Earliest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** For each neighbour, lives that are lawful there and not in Weihai, and the reverse. */
class NeighbourLivesTest {
    private static final String AS_A_WHOLE = "as a whole";

    @Nested
    class Jieyang {
        @Test
        void a_certificate_for_five_years_is_lawful_and_in_weihai_art5_refuses_it() {
            lawfulThere(Lives.FIVE_YEARS, JIEYANG, "term.last-day", "Art. 5");

            assertThat(Lives.FIVE_YEARS.in(JIEYANG).file().termOn(Play.WED_2025_01_01))
                    .contains(new Term(1, Play.WED_2025_01_01, LocalDate.of(2029, 12, 31))); // Monday
        }

        @Test
        void art3_8_supervisors_are_assessed_each_year_and_weihai_has_nothing_of_it() {
            lawfulThere(Lives.ASSESSED, JIEYANG, "act.not-provided", "Art. 3");

            SupervisorFile engaged = Lives.FIVE_YEARS.in(JIEYANG).file();
            assertThat(Lifecycle.of(JIEYANG.policy()).assessmentDueOn(engaged, Play.WED_2025_01_01))
                    .contains(LocalDate.of(2026, 1, 1)); // Thursday
            assertThat(Lifecycle.of(WEIHAI.policy())
                            .assessmentDueOn(Lives.TWO_YEARS.in(WEIHAI).file(), Play.WED_2025_01_01))
                    .isEmpty();
        }

        @Test
        void art2_an_office_of_the_city_government_engages_and_in_weihai_art3_refuses_it() {
            lawfulThere(Lives.GOVERNMENT, JIEYANG, "actor.engaging-body", "Art. 3");
        }

        @Test
        void a_certificate_for_two_years_is_lawful_in_weihai_and_refused_here() {
            lawfulInWeihai(Lives.TWO_YEARS, JIEYANG, "term.last-day", AS_A_WHOLE);
        }

        @Test
        void art2_no_bureau_of_justice_of_a_county_engages_though_it_does_in_weihai() {
            lawfulInWeihai(Lives.COUNTY, JIEYANG, "actor.engaging-body", "Art. 2 para. 1");
        }
    }

    @Nested
    class Luoning {
        @Test
        void who_enforces_without_being_of_a_state_organ_is_not_barred_and_in_weihai_art2_bars() {
            lawfulThere(Lives.ENFORCER, LUONING, "eligibility.occupation", "Art. 2 para. 2");
        }

        @Test
        void staff_of_a_state_organ_are_barred_and_weihai_admits_them() {
            lawfulInWeihai(Lives.STATE_ORGAN, LUONING, "eligibility.occupation", AS_A_WHOLE);
        }

        @Test
        void whoever_is_over_60_is_too_old_and_weihai_has_no_age() {
            lawfulInWeihai(Lives.OLD, LUONING, "eligibility.max-age", AS_A_WHOLE);
        }

        @Test
        void two_years_of_residence_are_not_five_and_weihai_asks_for_none() {
            lawfulInWeihai(Lives.NEWCOMER, LUONING, "eligibility.local-link", AS_A_WHOLE);
            lawfulInWeihai(Lives.FROM_ELSEWHERE, LUONING, "eligibility.local-link", AS_A_WHOLE);

            assertThat(refused(Lives.NEWCOMER, LUONING).reason().earliest())
                    .isEqualTo(Earliest.from(LocalDate.of(2027, 12, 2))); // Thursday
        }

        @Test
        void the_seats_are_20_and_weihai_has_no_number() {
            lawfulInWeihai(Lives.NO_SEAT, LUONING, "quota.seat", AS_A_WHOLE);
        }
    }

    @Nested
    class PeoplesSupervisors {
        @Test
        void a_certificate_for_five_years_is_lawful_and_in_weihai_art5_refuses_it() {
            lawfulThere(Lives.FIVE_YEARS, PEOPLES_SUPERVISORS, "term.last-day", "Art. 5");
        }

        @Test
        void art10_a_public_security_penalty_does_not_bar_and_in_weihai_art7_bars_for_ever() {
            lawfulThere(Lives.OLD_PENALTY, PEOPLES_SUPERVISORS, "eligibility.records", "Art. 7 item 1");
        }

        @Test
        void expenses_are_reimbursed_and_in_weihai_art6_reads_that_they_are_not() {
            lawfulThere(Lives.EXPENSES, PEOPLES_SUPERVISORS, "compensation.expenses", "Art. 6");
        }

        @Test
        void art10_a_failed_assessment_dismisses_and_bars_for_ever_and_weihai_has_no_assessment() {
            lawfulThere(Lives.FAILED, PEOPLES_SUPERVISORS, "act.not-provided", "Art. 3");

            Play failed = Lives.FAILED.in(PEOPLES_SUPERVISORS);
            assertThat(failed.file().stageOn(Play.THU_2026_01_08)).isEqualTo(Stage.DISMISSED);
            Refusal back = failed.nominated(Play.THU_2026_01_08.plusYears(20), Play.EXPERT)
                    .refusal()
                    .orElseThrow();
            assertRefused(back, "eligibility.reappointment", "Art. 10 para. 2");
            assertThat(back.reason().earliest()).isEqualTo(Earliest.never());
        }

        @Test
        void art10_who_was_dismissed_for_a_fault_never_comes_back_and_in_weihai_a_finding_admits_it() {
            lawfulInWeihai(Lives.RETURNS, PEOPLES_SUPERVISORS, "eligibility.reappointment", "Art. 10 para. 2");
        }

        @Test
        void a_third_term_is_one_too_many_in_both() {
            assertRefused(refused(Lives.THIRD_TERM, PEOPLES_SUPERVISORS), "renewal.limit", AS_A_WHOLE);
            assertRefused(refused(Lives.THIRD_TERM, WEIHAI), "renewal.limit", "Art. 5");
        }

        @Test
        void art13_people_apply_or_are_recommended_and_in_weihai_they_are_invited_too() {
            lawfulInWeihai(Lives.INVITED, PEOPLES_SUPERVISORS, "nomination.channel", "Art. 13 para. 1");
        }

        @Test
        void art4_provinces_and_cities_select_and_in_weihai_counties_do_too() {
            lawfulInWeihai(Lives.COUNTY, PEOPLES_SUPERVISORS, "actor.engaging-level", "Art. 4 para. 1");
        }

        @Test
        void nobody_supervises_two_procuratorates_at_once_and_weihai_does_not_ask() {
            lawfulInWeihai(Lives.TWO_BODIES, PEOPLES_SUPERVISORS, "eligibility.no-concurrent-post", AS_A_WHOLE);
        }

        @Test
        void art11_a_county_has_at_least_three_seats_and_so_a_free_one_is_asked_for() {
            lawfulInWeihai(Lives.NO_SEAT, PEOPLES_SUPERVISORS, "quota.seat", "Art. 11");
        }
    }

    @Nested
    class ShandongCommerce {
        @Test
        void a_third_term_is_lawful_and_in_weihai_art5_refuses_it() {
            lawfulThere(Lives.THIRD_TERM, SHANDONG_COMMERCE, "renewal.limit", "Art. 5");
        }

        @Test
        void who_is_not_renewed_is_out_when_three_years_are_over() {
            SupervisorFile file = Lives.NO_NOTICE.in(SHANDONG_COMMERCE).file();

            assertThat(file.stageOn(LocalDate.of(2027, 12, 31))).isEqualTo(Stage.IN_OFFICE); // Friday
            assertThat(file.stageOn(LocalDate.of(2028, 1, 1))).isEqualTo(Stage.EXPIRED); // Saturday
        }

        @Test
        void leaving_on_request_is_lawful_and_weihai_has_nothing_of_it() {
            lawfulThere(Lives.RESIGNED, SHANDONG_COMMERCE, "act.not-provided", "Art. 3");
        }

        @Test
        void a_card_comes_with_the_certificate_and_weihai_has_none() {
            lawfulThere(Lives.CARD, SHANDONG_COMMERCE, "act.not-provided", "Art. 3");
        }

        @Test
        void an_award_is_lawful_and_in_weihai_art17_has_the_circular_alone() {
            lawfulThere(Lives.AWARD, SHANDONG_COMMERCE, "commendation.kind", "Art. 17");
            lawfulInWeihai(Lives.CIRCULAR, SHANDONG_COMMERCE, "commendation.kind", AS_A_WHOLE);
        }

        @Test
        void nobody_is_put_on_public_notice_and_in_weihai_art4_asks_for_it() {
            lawfulThere(Lives.NO_NOTICE, SHANDONG_COMMERCE, "stage.notice-first", "Art. 4");
        }

        @Test
        void whoever_is_over_65_is_too_old_and_weihai_has_no_age() {
            lawfulInWeihai(Lives.OLD, SHANDONG_COMMERCE, "eligibility.max-age", AS_A_WHOLE);
        }

        @Test
        void who_lives_outside_of_the_province_is_refused_and_weihai_does_not_ask() {
            lawfulInWeihai(Lives.FROM_ELSEWHERE, SHANDONG_COMMERCE, "eligibility.local-link", AS_A_WHOLE);
        }

        @Test
        void people_send_in_what_they_have_done_and_in_weihai_they_are_invited_too() {
            lawfulInWeihai(Lives.INVITED, SHANDONG_COMMERCE, "nomination.channel", AS_A_WHOLE);
        }
    }

    private static void lawfulThere(Life life, Place place, String rule, String article) {
        assertThat(life.in(place).refusal()).isEqualTo(Optional.empty());
        assertRefused(refused(life, WEIHAI), rule, article);
        assertThat(refused(life, WEIHAI).reason().citation().instrument().id()).isEqualTo("weihai-2022");
    }

    private static void lawfulInWeihai(Life life, Place place, String rule, String article) {
        assertThat(life.in(WEIHAI).refusal()).isEqualTo(Optional.empty());
        assertRefused(refused(life, place), rule, article);
        assertThat(refused(life, place).reason().citation().instrument())
                .isEqualTo(place.policy().instrument());
    }

    private static Refusal refused(Life life, Place place) {
        return life.in(place).refusal().orElseThrow();
    }

    private static void assertRefused(Refusal refusal, String rule, String article) {
        assertThat(refusal.reason().rule().value()).isEqualTo(rule);
        assertThat(refusal.reason().citation().text(Locale.ENGLISH)).isEqualTo(article);
    }
}
