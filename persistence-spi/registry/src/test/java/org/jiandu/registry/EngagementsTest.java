package org.jiandu.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.registry.Weihai.BUREAU;
import static org.jiandu.registry.Weihai.OFFICER;
import static org.jiandu.registry.Weihai.by;
import static org.jiandu.registry.Weihai.file;
import static org.jiandu.registry.Weihai.inOffice;
import static org.jiandu.registry.Weihai.invite;
import static org.jiandu.registry.Weihai.open;
import static org.jiandu.registry.Weihai.person;
import static org.jiandu.registry.Weihai.registry;
import static org.jiandu.registry.Weihai.require;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.engagement.EngagementId;
import org.jiandu.engagement.MatterAct;
import org.jiandu.party.Person;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.memory.MemoryStorage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngagementsTest {
    private static final LocalDate SAT_2024_06_01 = LocalDate.of(2024, 6, 1);
    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LocalDate THU_2024_06_20 = LocalDate.of(2024, 6, 20);
    private static final EngagementId CHECK = new EngagementId("e-1");
    private static final PageRequest ALL = PageRequest.first(100);

    private final Person wang = person("wang");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000})
    void art8_somebody_not_in_office_is_not_invited_however_far_lookups_lag_and_whatever_the_act_says(int lag) {
        SocialSupervision registry = registry(storeLaggingBy(lag));
        inOffice(registry, wang, SAT_2024_06_01);
        require(registry.engagements().open(CHECK, BUREAU, open(MON_2024_06_03, THU_2024_06_20)));
        require(registry.supervisors().act(file(wang), Weihai.dismiss(MON_2024_06_03)));

        assertThat(registry.engagements().act(CHECK, invite(wang, MON_2024_06_03.plusDays(1), THU_2024_06_20)))
                .isInstanceOf(Result.Refused.class);
        assertThat(registry.engagements().act(CHECK, invite(person("nobody"), MON_2024_06_03, THU_2024_06_20)))
                .isInstanceOf(Result.Refused.class);
        assertThat(registry.engagements().get(CHECK).state().getParticipations())
                .isEmpty();
    }

    @Test
    void art8_engagements_are_found_by_day_by_person_and_while_they_are_open() {
        SocialSupervision registry = registry(storeLaggingBy(0));
        inOffice(registry, wang, SAT_2024_06_01);
        Engagements engagements = registry.engagements();
        require(engagements.open(CHECK, BUREAU, open(MON_2024_06_03, THU_2024_06_20)));
        EngagementId other = new EngagementId("e-2");
        require(engagements.open(other, BUREAU, open(MON_2024_06_03, THU_2024_06_20.plusDays(1))));
        require(engagements.act(CHECK, invite(wang, MON_2024_06_03, THU_2024_06_20)));
        require(engagements.act(other, new MatterAct.Cancel(by(OFFICER, MON_2024_06_03), "改期")));

        assertThat(ids(engagements.open(Scope.of(BUREAU), ALL))).containsExactly("e-1");
        assertThat(ids(engagements.between(
                        Scope.everywhere(), THU_2024_06_20.plusDays(1), THU_2024_06_20.plusDays(2), ALL)))
                .containsExactly("e-2");
        assertThat(ids(engagements.ofSupervisor(wang.getId(), LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), ALL)))
                .containsExactly("e-1");
        assertThat(engagements.journal(CHECK))
                .extracting(Recorded::fact)
                .hasExactlyElementsOfTypes(EngagementFact.Opened.class, EngagementFact.Invited.class);
        assertThat(engagements.knownAt(CHECK, by(OFFICER, MON_2024_06_03).recordedAt()))
                .contains(engagements.get(CHECK).state());
    }

    @Test
    void art8_hundreds_of_supervisors_take_part_in_one_event() {
        SocialSupervision registry = registry(storeLaggingBy(0));
        require(registry.engagements().open(CHECK, BUREAU, open(MON_2024_06_03, THU_2024_06_20)));
        List<Person> people =
                IntStream.range(0, 150).mapToObj(i -> person("p-" + i)).toList();
        for (Person each : people) {
            inOffice(registry, each, SAT_2024_06_01);
            require(registry.engagements().act(CHECK, invite(each, MON_2024_06_03, THU_2024_06_20)));
        }
        for (Person each : List.of(people.get(0), people.get(149))) {
            assertThat(ids(registry.engagements()
                            .ofSupervisor(each.getId(), THU_2024_06_20, THU_2024_06_20.plusDays(1), ALL)))
                    .containsExactly("e-1");
        }
    }

    private static RecordStore storeLaggingBy(int commits) {
        return (commits == 0 ? new MemoryStorage() : MemoryStorage.laggingBy(commits)).open();
    }

    private static List<String> ids(Page<OnRecord<Engagement>> page) {
        return page.items().stream()
                .map(engagement -> engagement.state().getId().value())
                .toList();
    }
}
