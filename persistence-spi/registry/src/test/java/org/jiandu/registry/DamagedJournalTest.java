package org.jiandu.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiandu.registry.Weihai.OFFICER;
import static org.jiandu.registry.Weihai.by;
import static org.jiandu.registry.Weihai.file;
import static org.jiandu.registry.Weihai.inOffice;
import static org.jiandu.registry.Weihai.person;
import static org.jiandu.registry.Weihai.registry;
import static org.jiandu.registry.Weihai.require;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiandu.party.Person;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.persistence.memory.MemoryStorage;
import org.jiandu.supervisor.SupervisorAct;
import org.junit.jupiter.api.Test;

/** A journal each of whose entries can be read, and which as a whole cannot have been written. */
class DamagedJournalTest {
    private static final LocalDate SAT_2024_06_01 = LocalDate.of(2024, 6, 1);
    private static final LocalDate SAT_2026_05_30 = LocalDate.of(2026, 5, 30);
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final Losing store = new Losing(new MemoryStorage().open());
    private final SocialSupervision registry = registry(store);
    private final Supervisors supervisors = registry.supervisors();
    private final Person wang = person("wang");

    /** A store that loses entries of a journal. */
    private static final class Losing extends Through {
        Predicate<String> lost = schema -> false;

        Losing(RecordStore store) {
            super(store);
        }

        @Override
        public Page<JournalEntry> history(RecordId id, PageRequest page) {
            Page<JournalEntry> whole = super.history(id, page);
            List<JournalEntry> rest = whole.items().stream()
                    .filter(entry -> !lost.test(entry.fact().schema()))
                    .toList();
            return new Page<>(rest, whole.next());
        }
    }

    @Test
    void a_fact_that_cannot_follow_those_before_it_is_damage() {
        inOffice(registry, wang, SAT_2024_06_01);
        require(supervisors.act(file(wang), renew()));
        store.lost = "supervisor.appointed"::equals;

        assertThatExceptionOfType(StorageCorruptedException.class)
                .isThrownBy(() -> supervisors.knownAt(file(wang), LATEST))
                .withMessageEndingWith(": a fact of its journal cannot follow those before it");
    }

    @Test
    void facts_that_nothing_opens_are_damage_and_not_a_file_that_is_not_there() {
        inOffice(registry, wang, SAT_2024_06_01);
        store.lost = "supervisor.opened"::equals;

        for (ThrowingCallable question : List.<ThrowingCallable>of(
                () -> supervisors.history(file(wang)), () -> supervisors.knownAt(file(wang), LATEST))) {
            assertThatExceptionOfType(StorageCorruptedException.class)
                    .isThrownBy(question)
                    .withMessageEndingWith(": its journal has facts, and nothing opens it");
        }
        assertThat(supervisors.knownAt(file(person("li")), LATEST)).isEmpty();
    }

    private static SupervisorAct renew() {
        return new SupervisorAct.Renew(by(OFFICER, SAT_2026_05_30), Optional.empty(), List.of());
    }
}
