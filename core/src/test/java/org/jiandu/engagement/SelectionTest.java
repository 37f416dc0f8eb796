package org.jiandu.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiandu.engagement.Events.BROTHERS;
import static org.jiandu.engagement.Events.CASE;
import static org.jiandu.engagement.Events.FRI_2023_09_01;
import static org.jiandu.engagement.Events.LI;
import static org.jiandu.engagement.Events.LIFECYCLE;
import static org.jiandu.engagement.Events.MON_2023_09_04;
import static org.jiandu.engagement.Events.OFFICER;
import static org.jiandu.engagement.Events.WANG;
import static org.jiandu.engagement.Events.WED_2023_09_20;
import static org.jiandu.engagement.Events.ZHAO;
import static org.jiandu.engagement.Events.by;
import static org.jiandu.engagement.Events.invite;
import static org.jiandu.engagement.Events.invitee;
import static org.jiandu.engagement.Events.opened;
import static org.jiandu.engagement.Events.play;
import static org.jiandu.engagement.Events.standing;
import static org.jiandu.engagement.Events.stepAside;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiandu.party.Actor;
import org.jiandu.party.Jurisdiction;
import org.jiandu.party.PersonId;
import org.jiandu.party.Region;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.recusal.Ties;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.Stage;
import org.junit.jupiter.api.Test;

/** Articles 8 and 10: who is picked, and in whose place. */
class SelectionTest {
    private static final Jurisdiction HUANCUI = new Region("371002", "2022", "环翠区");
    private static final Jurisdiction RONGCHENG = new Region("371082", "2022", "荣成市");
    private static final PersonId SUN = new PersonId("sun");
    private static final Selection SELECTION = Selection.by(LIFECYCLE);

    private final Engagement inspection = opened(EngagementKind.INSPECTION, CASE);

    @Test
    void art10_the_first_who_are_eligible_and_unconflicted_are_picked_in_the_order_given() {
        Selected selected = select(
                Seats.of(2),
                candidate(WANG, BROTHERS, Sector.LAWYER, HUANCUI),
                candidate(LI, Ties.none(), Sector.LAWYER, HUANCUI),
                expired(ZHAO),
                candidate(SUN, Ties.none(), Sector.LAWYER, HUANCUI),
                candidate(new PersonId("zhou"), Ties.none(), Sector.LAWYER, HUANCUI));

        assertThat(selected.invitations())
                .extracting(ParticipationAct.Invite::person)
                .containsExactly(LI, SUN);
        assertThat(selected.passedOver())
                .extracting(PassedOver::person, PassedOver::why)
                .containsExactly(
                        tuple(WANG, PassedOver.Why.NOT_LAWFUL),
                        tuple(ZHAO, PassedOver.Why.NOT_LAWFUL),
                        tuple(new PersonId("zhou"), PassedOver.Why.NO_SEAT_LEFT));
        assertThat(selected.invitations())
                .allMatch(invitation -> LIFECYCLE.assess(inspection, invitation).isLawful());
    }

    @Test
    void art8_quotas_of_sectors_and_districts_are_kept() {
        Selected selected = select(
                new Seats(3, Map.of(Sector.LAWYER, 1), Map.of(RONGCHENG, 1)),
                candidate(WANG, Ties.none(), Sector.LAWYER, HUANCUI),
                candidate(LI, Ties.none(), Sector.LAWYER, RONGCHENG),
                candidate(ZHAO, Ties.none(), Sector.NEWS_MEDIA, RONGCHENG),
                candidate(SUN, Ties.none(), Sector.NEWS_MEDIA, RONGCHENG));

        assertThat(selected.invitations())
                .extracting(ParticipationAct.Invite::person)
                .containsExactly(WANG, ZHAO);
        assertThat(selected.passedOver())
                .extracting(PassedOver::person, PassedOver::why)
                .containsExactly(tuple(LI, PassedOver.Why.SECTOR_FULL), tuple(SUN, PassedOver.Why.DISTRICT_FULL));
    }

    @Test
    void art10_when_somebody_steps_aside_the_next_unconflicted_one_is_invited_with_the_reason() {
        Engagement aside = play(inspection, invite(LI, FRI_2023_09_01), invite(ZHAO, FRI_2023_09_01));
        Engagement stepped = play(
                aside,
                new ParticipationAct.DeclareRecusal(
                        by(Actor.personConcerned(LI), MON_2023_09_04), LI, RecusalHead.OTHER, "相识"));
        Replacement replaces = new Replacement(LI, "李某自行回避");

        Optional<ParticipationAct.Invite> next = SELECTION.replacement(
                stepped,
                by(OFFICER, MON_2023_09_04),
                replaces,
                List.of(
                        on(MON_2023_09_04, WANG, BROTHERS),
                        on(MON_2023_09_04, ZHAO, Ties.none()),
                        on(MON_2023_09_04, SUN, Ties.none())));

        assertThat(next.map(ParticipationAct.Invite::person)).contains(SUN);
        assertThat(play(stepped, next.orElseThrow()).participationOf(SUN).getReplaces())
                .contains(replaces);
    }

    @Test
    void art10_without_an_eligible_candidate_nobody_replaces() {
        Engagement stepped = play(inspection, invite(WANG, FRI_2023_09_01), stepAside(MON_2023_09_04));

        assertThat(SELECTION.replacement(
                        stepped,
                        by(OFFICER, MON_2023_09_04),
                        new Replacement(WANG, "自行回避"),
                        List.of(on(MON_2023_09_04, WANG, Ties.none()))))
                .isEmpty();
    }

    @Test
    void a_candidate_named_twice_and_seats_that_nobody_can_fill_are_refused() {
        Candidate li = candidate(LI, Ties.none(), Sector.LAWYER, HUANCUI);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> select(Seats.of(2), li, li))
                .withMessageContaining("li twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seats.of(0))
                .withMessageContaining("number must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seats(1, Map.of(Sector.LAWYER, -1), Map.of()))
                .withMessageContaining("mostOfSector");
    }

    private Selected select(Seats seats, Candidate... candidates) {
        return SELECTION.select(inspection, by(OFFICER, FRI_2023_09_01), List.of(candidates), seats);
    }

    private static Candidate candidate(PersonId person, Ties ties, Sector sector, Jurisdiction district) {
        return new Candidate(invitee(person, FRI_2023_09_01, ties), sector, Optional.of(district), List.of());
    }

    private static Candidate on(LocalDate date, PersonId person, Ties ties) {
        return new Candidate(invitee(person, date, ties), Sector.LAWYER, Optional.empty(), List.of());
    }

    private static Candidate expired(PersonId person) {
        return new Candidate(
                new Invitee(
                        standing(person, Stage.EXPIRED, FRI_2023_09_01),
                        standing(person, Stage.EXPIRED, WED_2023_09_20),
                        Ties.none(),
                        0),
                Sector.LAWYER,
                Optional.empty(),
                List.of());
    }
}
