package org.jiandu.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoreSchema;
import org.jiandu.persistence.StoredRecord;
import org.junit.jupiter.api.Test;

/** The page says which rules are kept once a method is written. With {@code -Djiandu.regenerate=true} it is written anew. */
class FirstStepsTest {
    private static final Path PAGE = Path.of("..", "ADAPTERS.md");
    private static final String BEGIN = "<!-- steps:begin -->";
    private static final String END = "<!-- steps:end -->";

    private static final List<Step> STEPS = List.of(
            new Step("`info`, `prepare`", Prepares.class),
            new Step("`load`, `commit`", Commits.class),
            new Step("`history`", Reads.class),
            new Step("`find`, `close`", Finds.class));

    /** What is written, and the kit on a store of which only this and what comes before is. */
    private record Step(String methods, Class<? extends Begun> kit) {}

    @Test
    void the_page_says_what_is_kept_after_each_step() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
        String expected = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n" + table()
                + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("jiandu.regenerate")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(PAGE).content().isEqualTo(expected);
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| written | kept from then on |\n|---|---|\n");
        Set<Integer> before = kept(Nothing.class);
        assertThat(before).isEmpty();
        for (Step step : STEPS) {
            Set<Integer> now = kept(step.kit);
            assertThat(now).containsAll(before);
            Set<Integer> more = new TreeSet<>(now);
            more.removeAll(before);
            table.append("| " + step.methods + " | " + ranges(more) + " |\n");
            before = now;
        }
        assertThat(before).isEqualTo(Contract.rules().keySet());
        return table.toString();
    }

    /** The rules whose tests pass. */
    private static Set<Integer> kept(Class<? extends Begun> kit) {
        return Contract.rules().keySet().stream()
                .filter(rule -> Kit.run(kit, rule, Map.of()).getFailures().isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Such as {@code R1, R3, R4, R12 to R22}. */
    private static String ranges(Set<Integer> rules) {
        List<String> ranges = new ArrayList<>();
        for (int rule : rules) {
            int last = rule;
            while (rules.contains(last + 1)) {
                last++;
            }
            if (!rules.contains(rule - 1)) {
                ranges.add("R" + rule + (last == rule ? "" : (last == rule + 1 ? ", R" : " to R") + last));
            }
        }
        return String.join(", ", ranges);
    }

    /** A store without powers, of which the first so many methods are written. */
    abstract static class Begun extends RecordStoreConformance {
        private final int written;

        Begun(int written) {
            this.written = written;
        }

        @Override
        protected String adapter() {
            return "mine";
        }

        @Override
        protected StoreFixture newFixture() {
            return new DurableFixture() {
                /** Little: a store half of which is missing never answers some calls. */
                @Override
                public Duration patience() {
                    return Duration.ofSeconds(5);
                }

                @Override
                public Set<Class<?>> extensions() {
                    return Set.of();
                }

                @Override
                public RecordStore open() {
                    return new Unfinished(super.open(), written);
                }

                @Override
                RecordStore afterKill(RecordStore store) {
                    return new Unfinished(store, written);
                }
            };
        }
    }

    static class Nothing extends Begun {
        Nothing() {
            super(0);
        }
    }

    static class Prepares extends Begun {
        Prepares() {
            super(1);
        }
    }

    static class Commits extends Begun {
        Commits() {
            super(2);
        }
    }

    static class Reads extends Begun {
        Reads() {
            super(3);
        }
    }

    static class Finds extends Begun {
        Finds() {
            super(4);
        }
    }

    private static final class Unfinished extends Forwarding {
        private final int written;

        Unfinished(RecordStore store, int written) {
            super(store);
            this.written = written;
        }

        private void require(int step, String method) {
            if (written < step) {
                throw new UnsupportedOperationException(method + " is not written yet");
            }
        }

        @Override
        public void prepare(StoreSchema schema, PrepareMode mode) {
            require(1, "prepare");
            super.prepare(schema, mode);
        }

        @Override
        public Optional<StoredRecord> load(RecordId id) {
            require(2, "load");
            return super.load(id);
        }

        @Override
        public CommitOutcome commit(Commit commit) {
            require(2, "commit");
            return super.commit(commit);
        }

        @Override
        public Page<JournalEntry> history(RecordId id, PageRequest page) {
            require(3, "history");
            return super.history(id, page);
        }

        @Override
        public Page<Hit> find(Lookup lookup, PageRequest page) {
            require(4, "find");
            return super.find(lookup, page);
        }

        @Override
        public <T> Optional<T> extension(Class<T> type) {
            Objects.requireNonNull(type, "type");
            return Optional.empty();
        }
    }
}
