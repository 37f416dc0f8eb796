package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiandu.engagement.EngagementId;
import org.jiandu.engagement.MatterAct;
import org.jiandu.fuzzing.Inputs;
import org.jiandu.fuzzing.Tally;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.Occasion;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.persistence.memory.MemoryStorage;
import org.jiandu.registry.Engagements;
import org.jiandu.registry.FileId;
import org.jiandu.registry.NewerFormatException;
import org.jiandu.registry.OnRecord;
import org.jiandu.registry.Reports;
import org.jiandu.registry.Retention;
import org.jiandu.registry.SocialSupervision;
import org.jiandu.registry.Supervisors;
import org.jiandu.registry.keys.FileKeyVault;
import org.jiandu.registry.keys.KeyVaultException;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportId;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DayUnit;
import org.jiandu.time.WorkCalendars;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The registry on a store of which one row is garbled: its text is another one, or it is the row of another record, or of another
 * fact. Whatever is asked is answered or refused, and what is refused writes nothing.
 */
class GarbledStoreFuzzTest {
    private static final LocalDate WED_2026_12_02 = LocalDate.of(2026, 12, 2);
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final PageRequest ALL = PageRequest.first(100);
    private static final Tally TALLY = new Tally(
            "garbled stores",
            StorageCorruptedException.class,
            NewerFormatException.class,
            KeyVaultException.class,
            NoSuchElementException.class,
            IllegalStateException.class);

    /** A record, what is asked of it, and what is stored of it. */
    private record Row(RecordId id, List<Runnable> questions, Payload snapshot, List<JournalEntry> journal) {}

    private static final Garbled STORE;
    private static final SocialSupervision REGISTRY;
    private static final List<Row> ROWS = new ArrayList<>();

    static {
        try {
            Path folder = Files.createTempDirectory("garbled");
            RecordStore memory = new MemoryStorage().open();
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
            int exit = Main.run(nowhere, nowhere, store -> memory, "--folder", folder.toString());
            assertThat(exit).isZero();
            STORE = new Garbled(memory);
            REGISTRY = SocialSupervision.builder()
                    .store(STORE, PrepareMode.VERIFY_ONLY)
                    .tenant(tenant(folder))
                    .keys(FileKeyVault.open(
                            folder.resolve("keys"),
                            new SecureRandom(),
                            MasterKeyFile.read(folder.resolve("master.key"))))
                    .policy(WeihaiMeasures.policy()
                            .choose(SupervisorParameters.NOTICE_LENGTH, 7)
                            .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                            .build())
                    .calendar(WorkCalendars.stateCouncil())
                    .clock(Clock.systemUTC())
                    .random(new SecureRandom())
                    .retention(new Retention(Set.of(), Registry.KEPT))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Supervisors supervisors = REGISTRY.supervisors();
        for (OnRecord<SupervisorFile> file :
                supervisors.all(Registry.SCOPE, ALL).items()) {
            FileId id = FileId.of(file.state());
            add(List.of(
                    () -> supervisors.get(id),
                    () -> supervisors.journal(id),
                    () -> supervisors.history(id),
                    () -> supervisors.knownAt(id, LATEST),
                    () -> supervisors.standing(id, WED_2026_12_02),
                    () -> supervisors.assess(id, new SupervisorAct.Renew(occasion(), Optional.empty(), List.of())),
                    () -> supervisors.act(
                            id, new SupervisorAct.RecordAttendance(occasion(), "评查", true, Presence.ATTENDED))));
        }
        Reports reports = REGISTRY.reports();
        numbered("r")
                .map(ReportId::new)
                .filter(id -> reports.find(id).isPresent())
                .forEach(id -> add(List.of(
                        () -> reports.get(id),
                        () -> reports.journal(id),
                        () -> reports.knownAt(id, LATEST),
                        () -> reports.act(id, new ReportAct.Remind(occasion(), "请反馈")))));
        Engagements engagements = REGISTRY.engagements();
        numbered("e")
                .map(EngagementId::new)
                .filter(id -> engagements.find(id).isPresent())
                .forEach(id -> add(List.of(
                        () -> engagements.get(id),
                        () -> engagements.journal(id),
                        () -> engagements.knownAt(id, LATEST),
                        () -> engagements.act(id, new MatterAct.Cancel(occasion(), "下雨")))));
    }

    private static Stream<String> numbered(String kind) {
        return IntStream.range(1, 20).mapToObj(i -> String.format("%s-%02d", kind, i));
    }

    private static String tenant(Path folder) throws IOException {
        return Files.readString(folder.resolve("quickstart.properties")).replaceFirst("(?s).*tenant=(\\S+).*", "$1");
    }

    private static Occasion occasion() {
        return new Occasion(
                Actors.BUREAU.actor(() -> {
                    throw new IllegalStateException("no person");
                }),
                WED_2026_12_02,
                Instant.parse("2026-12-02T01:00:00Z"));
    }

    private static void add(List<Runnable> questions) {
        questions.get(0).run();
        RecordId id = STORE.loaded.orElseThrow();
        ROWS.add(new Row(
                id,
                questions,
                STORE.load(id).orElseThrow().snapshot(),
                STORE.history(id, ALL).items()));
    }

    /** Which row, which entry of its journal (none: the snapshot), and what is there instead: a text, or the payload of another row. */
    private record Damage(Row row, int entry, Payload instead) {
        static Damage of(byte[] input) {
            int[] head = IntStream.range(0, 5)
                    .map(i -> i < input.length ? Byte.toUnsignedInt(input[i]) : 0)
                    .toArray();
            Row row = pick(ROWS, head[1]);
            int entry = head[2] % (row.journal().size() + 1) - 1;
            Row other = head[0] % 4 == 1 ? pick(ROWS, head[3]) : row;
            Payload there = at(row, entry);
            return new Damage(
                    row,
                    entry,
                    switch (head[0] % 4) {
                        case 0 ->
                            new Payload(
                                    there.schema(),
                                    there.schemaVersion(),
                                    Inputs.text(Arrays.copyOfRange(input, Math.min(3, input.length), input.length)));
                        case 1, 2 -> at(other, head[4] % (other.journal().size() + 1) - 1);
                        default -> new Payload(there.schema(), 1 + head[3] % 3, there.text());
                    });
        }

        private static Payload at(Row row, int entry) {
            return entry < 0 ? row.snapshot() : row.journal().get(entry).fact();
        }

        private static Row pick(List<Row> rows, int index) {
            return rows.get(index % rows.size());
        }
    }

    static Stream<byte[]> inputs() {
        Stream<byte[]> texts = IntStream.range(0, ROWS.size())
                .boxed()
                .flatMap(row -> IntStream.of(0, 2, 4).mapToObj(entry -> {
                    Row of = ROWS.get(row);
                    int which = entry % (of.journal().size() + 1);
                    return Inputs.join(
                            new byte[] {0, row.byteValue(), (byte) which},
                            Damage.at(of, which - 1).text().getBytes(StandardCharsets.UTF_8));
                }));
        Stream<byte[]> others = IntStream.range(0, ROWS.size())
                .boxed()
                .flatMap(row -> IntStream.range(0, 12).mapToObj(i -> new byte[] {
                    (byte) (1 + i % 3), row.byteValue(), (byte) (i * 5), (byte) (row * 7 + i), (byte) (i * 3)
                }));
        return Inputs.of(Stream.concat(texts, others));
    }

    @MethodSource("inputs")
    @FuzzTest
    void a_garbled_row_is_read_or_refused_and_a_refusal_writes_nothing(byte[] input) {
        Damage damage;
        try {
            damage = Damage.of(input);
        } catch (IllegalArgumentException noStoreKeepsIt) {
            return;
        }
        int entry = damage.entry();
        STORE.snapshots = entry < 0 ? payload -> damage.instead() : payload -> payload;
        STORE.entries = each -> each.version() == entry + 1
                ? new JournalEntry(each.id(), each.version(), each.commitId(), each.recordedAt(), damage.instead())
                : each;
        for (Runnable question : damage.row().questions()) {
            TALLY.count(() -> answer(question));
        }
    }

    private static String answer(Runnable question) {
        STORE.written = 0;
        try {
            question.run();
            return "answered";
        } catch (RuntimeException e) {
            assertThat(STORE.written).isZero();
            if (e instanceof IllegalStateException || e instanceof NoSuchElementException) {
                // there is no such file, or it was erased; the JDK throws these too
                assertThat(e).hasMessageMatching("there is no (supervisor|report|engagement) .*|.* erased.*");
            }
            throw e;
        }
    }

    @AfterAll
    static void report() throws IOException {
        TALLY.report();
    }
}
