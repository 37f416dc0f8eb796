package org.jiandu.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActorTest {
    private static final PersonId PERSON = new PersonId("p-1");
    private static final Set<Role> FOR_AN_ORGANISATION =
            EnumSet.of(Role.AUTHORITY_OFFICER, Role.AGENCY_OFFICER, Role.UNIT_REPRESENTATIVE);

    static List<Actor> oneOfEachRole() {
        return List.of(
                Actor.officerOf(Bodies.AUTHORITY, "u-1"),
                Actor.agencyOfficer(Bodies.AGENCY, "u-2"),
                Actor.unit(Bodies.AGENCY, "u-3"),
                Actor.personConcerned(PERSON),
                Actor.memberOfPublic("u-4"));
    }

    @Test
    void there_is_a_factory_for_every_role() {
        assertThat(oneOfEachRole().stream().map(Actor::role).collect(Collectors.toList()))
                .containsExactly(Role.values());
        assertThat(oneOfEachRole().stream().map(actor -> actor.id().value()))
                .containsExactly("u-1", "u-2", "u-3", "p-1", "u-4");
    }

    @Test
    void an_actor_prints_its_token_but_that_of_the_person_concerned() {
        assertThat(oneOfEachRole())
                .extracting(Actor::toString)
                .containsExactly(
                        "Actor[AUTHORITY_OFFICER, u-1 of weihai-sfj]",
                        "Actor[AGENCY_OFFICER, u-2 of weihai-cgj]",
                        "Actor[UNIT_REPRESENTATIVE, u-3 of weihai-cgj]",
                        "Actor[PERSON_CONCERNED, ***]",
                        "Actor[MEMBER_OF_PUBLIC, u-4]");
    }

    @ParameterizedTest
    @MethodSource("oneOfEachRole")
    void an_actor_is_somebody_and_acts_for_somebody_as_the_role_says(Actor actor) {
        Role role = actor.role();
        assertThat(actor.is(PERSON)).isEqualTo(role == Role.PERSON_CONCERNED);
        assertThat(actor.is(new PersonId("p-2"))).isFalse();
        assertThat(actor.actsFor(Bodies.AUTHORITY)).isEqualTo(role == Role.AUTHORITY_OFFICER);
        assertThat(actor.isOf(Bodies.BUREAU.getId())).isEqualTo(role == Role.AUTHORITY_OFFICER);
        assertThat(actor.isOf(Bodies.AGENCY.getId()))
                .isEqualTo(role == Role.AGENCY_OFFICER || role == Role.UNIT_REPRESENTATIVE);
    }

    @Test
    void an_agency_officer_of_the_same_organisation_does_not_act_for_the_authority() {
        assertThat(Actor.agencyOfficer(Bodies.BUREAU, "u-1").actsFor(Bodies.AUTHORITY))
                .isFalse();
    }

    @Test
    void an_officer_of_another_authority_does_not_act_for_this_one() {
        Authority other = Authority.builder()
                .from(Bodies.AUTHORITY)
                .organisation(Bodies.AGENCY)
                .build();
        assertThat(Actor.officerOf(other, "u-1").actsFor(Bodies.AUTHORITY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void every_role_has_exactly_the_parts_it_needs(Role role) {
        List<Optional<OrganisationId>> organisations = List.of(Optional.empty(), Optional.of(Bodies.BUREAU.getId()));
        List<Optional<PersonId>> persons = List.of(Optional.empty(), Optional.of(PERSON));
        for (Optional<OrganisationId> organisation : organisations) {
            for (Optional<PersonId> person : persons) {
                boolean right = organisation.isPresent() == FOR_AN_ORGANISATION.contains(role)
                        && person.isPresent() == (role == Role.PERSON_CONCERNED);
                if (right) {
                    assertThat(new Actor(new ActorId("p-1"), role, organisation, person).role())
                            .isEqualTo(role);
                } else {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> new Actor(new ActorId("p-1"), role, organisation, person))
                            .withMessageEndingWith(" for " + role);
                }
            }
        }
    }

    @Test
    void a_refusal_names_the_part_and_the_role() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Actor(new ActorId("u-1"), Role.AGENCY_OFFICER, Optional.empty(), Optional.empty()))
                .withMessage("Actor.organisation must be present for AGENCY_OFFICER");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Actor(new ActorId("p-1"), Role.MEMBER_OF_PUBLIC, Optional.empty(), Optional.of(PERSON)))
                .withMessage("Actor.person must be absent for MEMBER_OF_PUBLIC");
    }

    @Test
    void the_person_concerned_has_one_token() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Actor(new ActorId("u-1"), Role.PERSON_CONCERNED, Optional.empty(), Optional.of(PERSON)))
                .withMessageStartingWith("Actor.id ");
    }
}
