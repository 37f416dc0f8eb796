package org.jiandu.examples.first;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.examples.first.Roster.BUREAU;
import static org.jiandu.examples.first.Roster.OFFICER;
import static org.jiandu.examples.first.Roster.by;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementId;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.engagement.EngagementLifecycle;
import org.jiandu.engagement.MatterAct;
import org.jiandu.input.InputProblem;
import org.jiandu.law.Policy;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.Actor;
import org.jiandu.party.Occasion;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;
import org.jiandu.party.Role;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Ties;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.DayUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each package that a module exports has a guided tour, and its lines of Java are compiled here and do what it says. */
class TourTest {
    private static final Pattern EXPORTS = Pattern.compile("^    exports ([a-z.]+);$", Pattern.MULTILINE);
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?) \\* }</pre>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\{@link(plain)? ");

    private static final LocalDate MON_2023_09_04 = LocalDate.of(2023, 9, 4);
    private static final LocalDate MON_2023_09_18 = LocalDate.of(2023, 9, 18);
    private static final Policy POLICY = WeihaiMeasures.policy()
            .choose(NOTICE_LENGTH, 7)
            .choose(NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
            .build();

    static Stream<Page> tours() {
        return Page.files(name -> name.equals("module-info.java"))
                .flatMap(module -> EXPORTS.matcher(Page.read(module))
                        .results()
                        .map(each -> module.resolveSibling(each.group(1).replace('.', '/'))))
                .map(folder -> Page.of(folder.resolve("package-info.java")));
    }

    @ParameterizedTest
    @MethodSource("tours")
    void a_tour_has_several_paragraphs_and_leads_on(Page tour) {
        assertThat(tour.text().split("<p>", -1).length).as("paragraphs").isGreaterThan(3);
        assertThat(LINK.matcher(tour.text()).results().count()).as("links").isGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("tours")
    void the_java_of_a_tour_is_compiled(Page tour) {
        assertThat(EXAMPLE.matcher(tour.text()).results().map(TourTest::java))
                .filteredOn(example -> !Sources.have(example))
                .isEmpty();
    }

    @Test
    void there_are_tours() {
        assertThat(tours()).hasSizeGreaterThan(22);
    }

    private static String java(MatchResult example) {
        return example.group(1).replaceAll("(?m)^ \\* ?", "");
    }

    @Test
    void art5_the_limit_names_its_article() {
        assertThat(Tour.law()).isEqualTo("2, says Art. 5 (TEXT)");
    }

    @Test
    void art12_a_deadline_ends_on_a_saturday_that_is_worked() {
        assertThat(Tour.time()).isEqualTo("2024-09-14, in 6 steps");
    }

    @Test
    void art5_a_term_that_begins_on_a_leap_day_ends_on_the_eve_of_the_anniversary() {
        assertThat(Tour.term()).isEqualTo("2026-02-28, 2 terms");
    }

    @Test
    void an_actor_has_one_role() {
        assertThat(Tour.party(
                        BUREAU, MON_2023_09_04, by(OFFICER, MON_2023_09_04).recordedAt()))
                .extracting(occasion -> occasion.actor().role())
                .containsExactly(Role.PERSON_CONCERNED, Role.AUTHORITY_OFFICER);
    }

    @Test
    void art4_who_withdraws_is_no_candidate_any_more() {
        SupervisorFile candidate = Roster.nominated(Lifecycle.of(POLICY), "p-1", MON_2023_09_04);
        SupervisorAct withdrawal =
                new SupervisorAct.Withdraw(by(Actor.personConcerned(new PersonId("p-1")), MON_2023_09_04));

        assertThat(Tour.supervisor(POLICY, candidate, withdrawal, MON_2023_09_04))
                .isEqualTo(Stage.CLOSED);
    }

    @Test
    void art8_a_supervisor_in_office_reports_and_is_invited() {
        SupervisorFile file = Roster.inOffice(Lifecycle.of(POLICY), "p-1", MON_2023_09_04);
        Occasion own = by(Actor.personConcerned(new PersonId("p-1")), MON_2023_09_18);
        Occasion official = by(OFFICER, MON_2023_09_18);
        Engagement visit = EngagementLifecycle.of(POLICY)
                .decide(
                        Engagement.open(new EngagementId("e-1"), BUREAU),
                        new MatterAct.Open(
                                official,
                                EngagementKind.ACTIVITY,
                                "A visit",
                                BUREAU.getOrganisation().getId(),
                                MON_2023_09_18.plusDays(7),
                                CaseParties.none()))
                .accepted()
                .orElseThrow()
                .state();

        assertThat(Tour.report(POLICY, BUREAU, file, new OrganisationId("market-regulation"), own)
                        .isAccepted())
                .isTrue();
        assertThat(Tour.engagement(POLICY, visit, file, Ties.none(), official).isAccepted())
                .isTrue();
    }

    @Test
    void a_form_is_told_all_that_is_wrong() {
        List<InputProblem> problems = Tour.input(new Tour.CandidateForm() {
            @Override
            public String getName() {
                return " ";
            }

            @Override
            public String getResidentId() {
                return "371002189003070013";
            }
        });

        assertThat(problems).extracting(InputProblem::path).containsExactly("name", "residentId");
    }
}
