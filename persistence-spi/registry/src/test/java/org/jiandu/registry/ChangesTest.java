package org.jiandu.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.registry.Weihai.BUREAU;
import static org.jiandu.registry.Weihai.file;
import static org.jiandu.registry.Weihai.inOffice;
import static org.jiandu.registry.Weihai.open;
import static org.jiandu.registry.Weihai.person;
import static org.jiandu.registry.Weihai.registry;
import static org.jiandu.registry.Weihai.require;
import static org.jiandu.registry.Weihai.submit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiandu.engagement.EngagementId;
import org.jiandu.party.Person;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.memory.MemoryStorage;
import org.jiandu.report.ReportFact;
import org.jiandu.report.ReportId;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorFile;
import org.junit.jupiter.api.Test;

/** Read models follow the registry. */
class ChangesTest {
    private static final LocalDate SAT_2024_06_01 = LocalDate.of(2024, 6, 1);
    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);

    private final SocialSupervision registry = registry(new MemoryStorage().open());
    private final Person wang = person("wang");
    private final Person li = person("li");

    @Test
    void a_follower_that_stops_and_starts_sees_every_fact_once_in_the_order_of_its_file() {
        inOffice(registry, wang, SAT_2024_06_01);
        List<Change> seen = new ArrayList<>();
        String cursor = follow(Optional.empty(), seen);
        assertThat(seen).hasSize(4).allMatch(Change.OfSupervisor.class::isInstance);

        inOffice(registry, li, SAT_2024_06_01);
        require(registry.reports().submit(new ReportId("r-1"), BUREAU, submit(wang, MON_2024_06_03, "占道经营")));
        require(registry.engagements().open(new EngagementId("e-1"), BUREAU, open(MON_2024_06_03, MON_2024_06_03)));
        follow(Optional.of(cursor), seen);

        assertThat(seen).hasSize(10);
        Map<FileId, SupervisorFile> files = new HashMap<>();
        files.put(file(wang), SupervisorFile.open(BUREAU, wang));
        files.put(file(li), SupervisorFile.open(BUREAU, li));
        for (Change change : seen) {
            if (change instanceof Change.OfSupervisor of) {
                files.computeIfPresent(
                        of.file(),
                        (id, file) -> Lifecycle.evolve(file, of.recorded().fact()));
            }
        }
        files.forEach(
                (id, file) -> assertThat(registry.supervisors().get(id).state()).isEqualTo(file));
        assertThat(seen)
                .filteredOn(Change.OfReport.class::isInstance)
                .singleElement()
                .satisfies(change -> assertThat(change.recorded().fact()).isInstanceOf(ReportFact.Submitted.class));
    }

    private String follow(Optional<String> from, List<Change> seen) {
        Changes changes = registry.changes().orElseThrow();
        Changes.Part part = from.map(cursor -> changes.after(cursor, 3)).orElseGet(() -> changes.first(3));
        while (!part.isEnd()) {
            seen.addAll(part.changes());
            part = changes.after(part.cursor(), 3);
        }
        return part.cursor();
    }

    @Test
    void a_store_without_a_feed_has_no_changes_to_follow() {
        SocialSupervision without = registry(new Through(new MemoryStorage().open()) {
            @Override
            public <T> Optional<T> extension(Class<T> type) {
                return type == ChangeFeed.class ? Optional.empty() : super.extension(type);
            }
        });
        assertThat(without.changes()).isEmpty();
    }
}
