package org.jiandu.registry;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiandu.party.Person;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoredRecord;
import org.jiandu.persistence.memory.MemoryStorage;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
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

    private void assertRoster(LocalDate on, String... expected) {
        store.loaded.clear();
        List<String> roster = roster(on);
        assertThat(roster).containsExactlyInAnyOrder(expected);
        assertThat(store.loaded).hasSameSizeAs(roster);
    }

    private List<String> roster(LocalDate on) {
        return ids(supervisors.inOffice(Scope.everywhere(), on, ALL));
    }

    private static List<String> ids(Page<OnRecord<SupervisorFile>> page) {
        return page.items().stream()
                .map(file -> file.state().getPerson().getId().value())
                .toList();
    }

    /** Notes what is loaded. */
    private static final class Counting extends Through {
        private final Set<RecordId> loaded = new HashSet<>();

        Counting(RecordStore store) {
            super(store);
        }

        @Override
        public Optional<StoredRecord> load(RecordId id) {
            loaded.add(id);
            return super.load(id);
        }
    }
}
