package org.jiandu.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.registry.Weihai.BUREAU;
import static org.jiandu.registry.Weihai.OFFICER;
import static org.jiandu.registry.Weihai.by;
import static org.jiandu.registry.Weihai.certify;
import static org.jiandu.registry.Weihai.dismiss;
import static org.jiandu.registry.Weihai.file;
import static org.jiandu.registry.Weihai.inOffice;
import static org.jiandu.registry.Weihai.nominate;
import static org.jiandu.registry.Weihai.person;
import static org.jiandu.registry.Weihai.registry;
import static org.jiandu.registry.Weihai.require;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiandu.party.Actor;
import org.jiandu.party.Person;
import org.jiandu.persistence.memory.MemoryStorage;
import org.jiandu.registry.keys.PersonalData;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.junit.jupiter.api.Test;

/** From which day a person's data may be erased: a year after the last day of service, or after a candidacy. */
class RetentionTest {
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    private static final LocalDate FRI_2024_05_31 = LocalDate.of(2024, 5, 31);
    private static final LocalDate SUN_2025_06_01 = LocalDate.of(2025, 6, 1);
    private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);
    private static final Retention RETENTION = new Retention(Set.of(PersonalData.WORDS), Period.ofYears(1));

    private final SocialSupervision registry = registry(new MemoryStorage().open());
    private final Supervisors supervisors = registry.supervisors();
    private final Person wang = person("wang");

    private void act(SupervisorAct act) {
        require(supervisors.act(file(wang), act));
    }

    private void renew(LocalDate date) {
        act(new SupervisorAct.Renew(by(OFFICER, date), List.of()));
    }

    private Optional<LocalDate> erasableFrom() {
        return RETENTION.erasableFrom(supervisors.get(file(wang)).state());
    }

    @Test
    void pipl19_everything_is_kept_for_the_whole_time_after_the_last_day_of_service() {
        inOffice(registry, wang, WED_2022_06_01);
        assertThat(erasableFrom()).contains(SUN_2025_06_01); // the term ends on Friday 31 May 2024
        renew(FRI_2024_05_31);
        assertThat(erasableFrom()).contains(SUN_2025_06_01.plusYears(2));
    }

    @Test
    void pipl19_the_time_runs_from_the_last_day_in_office_and_not_from_the_day_of_the_dismissal() {
        inOffice(registry, wang, WED_2022_06_01);
        LocalDate fri_2024_03_01 = LocalDate.of(2024, 3, 1);
        act(dismiss(fri_2024_03_01));
        // the last day is Thursday 29 February 2024, and so the data is kept through 28 February 2025
        assertThat(erasableFrom()).contains(LocalDate.of(2025, 3, 1));
    }

    @Test
    void pipl19_a_renewed_term_that_never_began_does_not_lengthen_the_time() {
        inOffice(registry, wang, WED_2022_06_01);
        LocalDate fri_2024_03_01 = LocalDate.of(2024, 3, 1);
        renew(fri_2024_03_01.minusDays(1));
        act(dismiss(fri_2024_03_01));
        assertThat(erasableFrom()).contains(LocalDate.of(2025, 3, 1));
    }

    @Test
    void pipl19_who_was_dismissed_on_the_first_day_served_none_and_is_kept_from_that_day_on() {
        inOffice(registry, wang, WED_2022_06_01);
        act(dismiss(WED_2022_06_01));
        assertThat(erasableFrom()).contains(WED_2022_06_01.plusYears(1));
    }

    @Test
    void pipl19_a_candidacy_has_no_end_while_it_is_open_and_is_counted_from_its_last_act() {
        assertThat(RETENTION.erasableFrom(SupervisorFile.open(BUREAU, wang))).isEmpty();
        inOffice(registry, wang, WED_2022_06_01);
        require(supervisors.begin(BUREAU, wang, nominate(wang, TUE_2025_07_01)));
        assertThat(erasableFrom()).isEmpty();
        act(new SupervisorAct.Withdraw(by(Actor.personConcerned(wang.getId()), TUE_2025_07_01.plusDays(1))));
        assertThat(erasableFrom()).contains(LocalDate.of(2026, 7, 3));
    }

    @Test
    void pipl19_a_second_service_counts_for_the_first_too() {
        inOffice(registry, wang, WED_2022_06_01);
        require(supervisors.begin(BUREAU, wang, nominate(wang, TUE_2025_07_01.minusDays(11))));
        Weihai.towardsOffice(TUE_2025_07_01).forEach(this::act);
        assertThat(erasableFrom()).isEmpty();
        act(certify(TUE_2025_07_01, "W-again"));
        assertThat(erasableFrom()).contains(LocalDate.of(2028, 7, 1));
    }
}
