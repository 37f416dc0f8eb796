package org.jiandu.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiandu.registry.Weihai.BUREAU;
import static org.jiandu.registry.Weihai.OFFICER;
import static org.jiandu.registry.Weihai.RUSHAN;
import static org.jiandu.registry.Weihai.by;
import static org.jiandu.registry.Weihai.certify;
import static org.jiandu.registry.Weihai.file;
import static org.jiandu.registry.Weihai.inOffice;
import static org.jiandu.registry.Weihai.nominate;
import static org.jiandu.registry.Weihai.onNotice;
import static org.jiandu.registry.Weihai.person;
import static org.jiandu.registry.Weihai.registry;
import static org.jiandu.registry.Weihai.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiandu.party.Person;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.memory.MemoryStorage;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;
import org.junit.jupiter.api.Test;

/** Who is in office on a day, whose service ends, who is at which stage. */
class RosterTest {
    private static final LocalDate SAT_2022_06_18 = LocalDate.of(2022, 6, 18);
    private static final LocalDate FRI_2024_03_01 = LocalDate.of(2024, 3, 1);
    private static final LocalDate SAT_2024_06_01 = LocalDate.of(2024, 6, 1);
    private static final LocalDate TUE_2024_06_18 = LocalDate.of(2024, 6, 18);
    private static final PageRequest ALL = PageRequest.first(100);

    private final Counting store = new Counting(new MemoryStorage().open());
    private final SocialSupervision registry = registry(store);
    private final Supervisors supervisors = registry.supervisors();
    private final Person early = person("early"); // 2022-06-18 to 2024-06-17
    private final Person late = person("late"); // from 2024-06-01
    private final Person dismissed = person("dismissed"); // 2022-06-18 to 2024-02-29
    private final Person candidate = person("candidate");

    private void four() {
        inOffice(registry, early, SAT_2022_06_18);
        inOffice(registry, dismissed, SAT_2022_06_18);
        require(supervisors.act(file(dismissed), Weihai.dismiss(FRI_2024_03_01)));
        inOffice(registry, late, SAT_2024_06_01);
        onNotice(registry, candidate, SAT_2024_06_01);
    }

    @Test
    void art5_the_roster_of_any_day_past_or_to_come_has_everybody_in_office_on_it_and_loads_nobody_else() {
        four();
        assertRoster(SAT_2022_06_18.minusDays(1));
        assertRoster(SAT_2022_06_18, "dismissed", "early");
        assertRoster(FRI_2024_03_01.minusDays(1), "dismissed", "early");
        assertRoster(FRI_2024_03_01, "early");
        assertRoster(SAT_2024_06_01, "early", "late");
        assertRoster(TUE_2024_06_18.minusDays(1), "early", "late");
        assertRoster(TUE_2024_06_18, "late");
        assertRoster(TUE_2024_06_18.plusYears(2));
    }

    @Test
    void art5_somebody_appointed_again_is_on_the_rosters_of_both_times_and_not_between() {
        inOffice(registry, early, SAT_2022_06_18);
        LocalDate wed_2026_07_01 = LocalDate.of(2026, 7, 1);
        require(supervisors.begin(BUREAU, early, nominate(early, wed_2026_07_01.minusDays(11))));
        Weihai.towardsOffice(wed_2026_07_01).forEach(act -> require(supervisors.act(file(early), act)));
        require(supervisors.act(file(early), certify(wed_2026_07_01, "W-again")));

        assertRoster(TUE_2024_06_18.minusDays(1), "early");
        assertThat(roster(TUE_2024_06_18)).isEmpty();
        assertThat(roster(wed_2026_07_01.minusDays(1))).isEmpty();
        assertRoster(wed_2026_07_01, "early");
    }

    @Test
    void art5_whose_service_ends_in_a_time_is_found_by_the_last_day() {
        four();
        assertThat(ids(supervisors.ending(Scope.everywhere(), SAT_2024_06_01, TUE_2024_06_18, ALL)))
                .containsExactly("early");
        assertThat(ids(supervisors.ending(Scope.everywhere(), SAT_2024_06_01, TUE_2024_06_18.minusDays(1), ALL)))
                .isEmpty();
        assertThat(ids(supervisors.ending(Scope.everywhere(), FRI_2024_03_01.minusDays(1), FRI_2024_03_01, ALL)))
                .containsExactly("dismissed");
    }

    @Test
    void art2_stages_sectors_and_districts_are_asked_and_counted() {
        four();
        require(supervisors.begin(RUSHAN, early, nominate(early, SAT_2024_06_01)));

        assertThat(ids(supervisors.atStage(Scope.everywhere(), Stage.IN_OFFICE, TUE_2024_06_18, ALL)))
                .containsExactly("late");
        assertThat(ids(supervisors.atStage(Scope.everywhere(), Stage.EXPIRED, TUE_2024_06_18, ALL)))
                .containsExactly("early");
        assertThat(ids(supervisors.atStage(Scope.everywhere(), Stage.DISMISSED, TUE_2024_06_18, ALL)))
                .containsExactly("dismissed");
        assertThat(ids(supervisors.atStage(Scope.of(RUSHAN), Stage.NOMINATED, TUE_2024_06_18, ALL)))
                .containsExactly("early");
        assertThat(ids(supervisors.inSector(Scope.of(BUREAU), Sector.LAWYER, SAT_2024_06_01, ALL)))
                .containsExactly("early", "late");
        assertThat(ids(supervisors.inSector(Scope.of(BUREAU), Sector.EXPERT, SAT_2024_06_01, ALL)))
                .isEmpty();
        assertThat(ids(supervisors.all(Scope.of(RUSHAN), ALL))).containsExactly("early");
        assertThat(supervisors.countByStage(Scope.of(BUREAU), TUE_2024_06_18))
                .isEqualTo(
                        Map.of(Stage.IN_OFFICE, 1L, Stage.EXPIRED, 1L, Stage.DISMISSED, 1L, Stage.PUBLIC_NOTICE, 1L));
        assertThat(supervisors.countBySector(Scope.everywhere(), SAT_2024_06_01))
                .isEqualTo(Map.of(Sector.LAWYER, 2L));
    }

    @Test
    void art16_a_renewal_and_a_dismissal_move_the_last_day() {
        inOffice(registry, early, SAT_2022_06_18);
        require(supervisors.act(file(early), new SupervisorAct.Renew(by(OFFICER, SAT_2024_06_01), List.of())));
        assertRoster(TUE_2024_06_18.plusYears(1), "early");
        require(supervisors.act(file(early), Weihai.dismiss(TUE_2024_06_18)));
        assertRoster(TUE_2024_06_18.minusDays(1), "early");
        assertRoster(TUE_2024_06_18);
    }

    @Test
    void art16_a_dismissal_before_a_renewed_term_begins_ends_the_service_on_its_eve() {
        inOffice(registry, early, SAT_2022_06_18);
        require(supervisors.act(file(early), new SupervisorAct.Renew(by(OFFICER, SAT_2024_06_01), List.of())));
        LocalDate mon_2024_06_10 = LocalDate.of(2024, 6, 10);
        require(supervisors.act(file(early), Weihai.dismiss(mon_2024_06_10)));

        assertRoster(mon_2024_06_10.minusDays(1), "early");
        assertRoster(mon_2024_06_10);
        assertRoster(TUE_2024_06_18);
        assertThat(ids(supervisors.ending(Scope.everywhere(), SAT_2024_06_01, mon_2024_06_10, ALL)))
                .containsExactly("early");
        assertThat(ids(supervisors.ending(Scope.everywhere(), mon_2024_06_10, TUE_2024_06_18.plusYears(3), ALL)))
                .isEmpty();
    }

    @Test
    void art5_every_stage_is_found_with_no_other_file_loaded() {
        four();
        Person leaving = person("leaving");
        inOffice(registry, leaving, SAT_2024_06_01);
        require(supervisors.act(
                file(leaving),
                new SupervisorAct.Dismiss(
                        by(OFFICER, SAT_2024_06_01.plusDays(1)),
                        DismissalGround.CIRCUMSTANCES,
                        Optional.of(TUE_2024_06_18.plusDays(30)),
                        Optional.empty(),
                        List.of(Weihai.found(Topics.CIRCUMSTANCES, SAT_2024_06_01.plusDays(1))))));
        Person appointed = person("appointed");
        onNotice(registry, appointed, SAT_2024_06_01);
        require(supervisors.act(
                file(appointed),
                new SupervisorAct.IssueCertificate(
                        by(OFFICER, SAT_2024_06_01),
                        "W-appointed",
                        Optional.of(TUE_2024_06_18.plusDays(1)),
                        List.of())));

        assertStage(Stage.PUBLIC_NOTICE, "candidate");
        assertStage(Stage.APPOINTED, "appointed");
        assertStage(Stage.LEAVING, "leaving");
        assertStage(Stage.EXPIRED, "early");
        assertStage(Stage.DISMISSED, "dismissed");
        assertStage(Stage.NEW);
        assertStage(Stage.CLOSED);
        assertThat(ids(supervisors.atStage(Scope.everywhere(), Stage.IN_OFFICE, TUE_2024_06_18, ALL)))
                .containsExactly("late");
    }

    private void assertStage(Stage stage, String... expected) {
        store.forget();
        assertThat(ids(supervisors.atStage(Scope.everywhere(), stage, TUE_2024_06_18, ALL)))
                .containsExactly(expected);
        assertThat(store.loaded()).hasSize(expected.length);
    }

    @Test
    void art2_a_sector_is_found_and_counted_with_nobody_loaded_who_is_not_in_office() {
        four();
        store.forget();
        assertThat(ids(supervisors.inSector(Scope.of(BUREAU), Sector.LAWYER, TUE_2024_06_18, ALL)))
                .containsExactly("late");
        assertThat(store.loaded()).hasSize(1);
        assertThat(supervisors.countBySector(Scope.of(BUREAU), TUE_2024_06_18)).isEqualTo(Map.of(Sector.LAWYER, 1L));
        assertThat(store.loaded()).hasSize(2);
    }

    @Test
    void a_page_of_the_roster_loads_no_more_than_it_gives_and_asks_no_lookup_that_it_does_not_need() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            inOffice(registry, person("p-" + i), SAT_2022_06_18.plusDays(7L * i));
            all.add("p-" + i);
        }
        LocalDate on = SAT_2022_06_18.plusDays(7 * 11);
        List<String> found = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            store.forget();
            Page<OnRecord<SupervisorFile>> page =
                    supervisors.inOffice(Scope.everywhere(), on, new PageRequest(5, next));
            assertThat(store.loaded()).hasSameSizeAs(page.items());
            assertThat(page.next().isEmpty() || page.items().size() == 5).isTrue();
            found.addAll(ids(page));
            next = page.next();
        } while (next.isPresent());
        assertThat(found).containsExactlyInAnyOrderElementsOf(all);

        store.forget();
        Page<OnRecord<SupervisorFile>> one = supervisors.inOffice(Scope.everywhere(), on, PageRequest.first(1));
        String cursor = one.next().orElseThrow();
        assertThat(store.lookups()).isLessThan(8);
        assertThatExceptionOfType(StorageRejectedException.class)
                .isThrownBy(() -> supervisors.inOffice(
                        Scope.everywhere(), on.plusDays(1), PageRequest.first(1).after(cursor)))
                .withMessageContaining("cursor");
    }

    private void assertRoster(LocalDate on, String... expected) {
        store.forget();
        List<String> roster = roster(on);
        assertThat(roster).containsExactlyInAnyOrder(expected);
        assertThat(store.loaded()).hasSameSizeAs(roster);
    }

    private List<String> roster(LocalDate on) {
        return ids(supervisors.inOffice(Scope.everywhere(), on, ALL));
    }

    private static List<String> ids(Page<OnRecord<SupervisorFile>> page) {
        return page.items().stream()
                .map(file -> file.state().getPerson().getId().value())
                .toList();
    }
}
