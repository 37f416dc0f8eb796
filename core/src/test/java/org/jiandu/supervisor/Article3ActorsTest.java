package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.supervisor.Verdicts.against;
import static org.jiandu.supervisor.Verdicts.reason;
import static org.jiandu.supervisor.Weihai.BUREAU;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;
import static org.jiandu.supervisor.Weihai.OTHER_BUREAU;
import static org.jiandu.supervisor.Weihai.PERSON;
import static org.jiandu.supervisor.Weihai.accept;
import static org.jiandu.supervisor.Weihai.by;
import static org.jiandu.supervisor.Weihai.newFile;
import static org.jiandu.supervisor.Weihai.nominate;
import static org.jiandu.supervisor.Weihai.review;

import java.time.LocalDate;
import java.util.Locale;
import org.jiandu.party.Actor;
import org.jiandu.party.Authority;
import org.jiandu.party.FunctionalZone;
import org.jiandu.party.Level;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Region;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Article3ActorsTest {
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);

    @Test
    void art3_the_engaging_authority_reviews_its_candidate() {
        SupervisorFile candidate = accept(newFile(), nominate(WED_2022_06_01));

        assertThat(LIFECYCLE
                        .assess(candidate, approvedBy(Actor.officerOf(BUREAU, "officer-1")))
                        .isLawful())
                .isTrue();
    }

    @Test
    void art3_an_officer_of_another_bureau_may_not() {
        SupervisorFile candidate = accept(newFile(), nominate(WED_2022_06_01));

        Verdict verdict = LIFECYCLE.assess(candidate, approvedBy(Actor.officerOf(OTHER_BUREAU, "officer-9")));

        assertThat(against(verdict)).containsExactly("actor.engaging-authority");
        assertThat(reason(verdict, "actor.engaging-authority").citation().text(Locale.CHINA))
                .isEqualTo("第三条");
    }

    @Test
    void art3_nobody_else_may_either() {
        SupervisorFile candidate = accept(newFile(), nominate(WED_2022_06_01));

        for (Actor actor : new Actor[] {Weihai.SELF, Weihai.UNIT, Weihai.AGENCY, Weihai.PUBLIC}) {
            assertThat(against(candidate, approvedBy(actor))).containsExactly("actor.engaging-authority");
        }
    }

    @ParameterizedTest
    @EnumSource
    void art3_only_a_judicial_administrative_organ_or_the_body_of_a_zone_engages(OrganisationKind kind) {
        Authority authority = Authority.builder()
                .organisation(Weihai.organisation("body-1", "某机关", kind))
                .level(Level.FUNCTIONAL_ZONE)
                .jurisdiction(new FunctionalZone("南海新区", new Region("371000", "2022", "威海市")))
                .build();
        SupervisorFile file = SupervisorFile.open(authority, PERSON);

        boolean admitted =
                kind == OrganisationKind.JUDICIAL_ADMINISTRATION || kind == OrganisationKind.ZONE_ADMINISTRATION;
        assertThat(LIFECYCLE.assess(file, nominate(WED_2022_06_01)).isLawful()).isEqualTo(admitted);
    }

    @Test
    void art3_and_4_every_reason_is_named_at_once() {
        SupervisorAct certificate = new SupervisorAct.IssueCertificate(
                by(Weihai.PUBLIC, LocalDate.of(2022, 4, 17)), "W-1", java.util.Optional.empty(), java.util.List.of());

        assertThat(against(newFile(), certificate))
                .containsExactly("policy.in-force", "actor.engaging-authority", "stage.review-and-notice-first");
    }

    private static SupervisorAct approvedBy(Actor actor) {
        return new SupervisorAct.Approve(by(actor, WED_2022_06_01), review(WED_2022_06_01));
    }
}
