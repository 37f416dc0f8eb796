package org.jiandu.registry.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.engagement.EngagementFactKind;
import org.jiandu.engagement.EngagementId;
import org.jiandu.party.Authority;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;
import org.jiandu.registry.FixedSeed;
import org.jiandu.report.Report;
import org.jiandu.report.ReportFact;
import org.jiandu.report.ReportFactKind;
import org.jiandu.report.ReportId;
import org.jiandu.supervisor.FactKind;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;

/** What holds of every journal entry, whatever is in it. */
@AddLifecycleHook(FixedSeed.class)
@PropertyDefaults(tries = 1000, edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class FactProperties {
    private static final Authority BUREAU = Samples.BUREAU;

    /** The examples show every place at which something personal can stand, and the page lists them. */
    private static final Map<String, Set<String>> PLACES = new HashMap<>();

    static {
        for (Example example : Example.all()) {
            Payload payload = example.write().apply(new NumberedSeal());
            PLACES.computeIfAbsent(SealedPlaces.collectionOf(payload), first -> new HashSet<>())
                    .addAll(SealedPlaces.in(payload));
        }
    }

    private final NumberedSeal seal = new NumberedSeal();

    @Property
    void a_fact_of_a_supervisor_reads_as_it_was_written_and_tells_nothing(
            @ForAll("supervisorFacts") SupervisorFact fact) {
        Statistics.collect(fact.kind());
        Statistics.coverage(coverage -> Stream.of(FactKind.values())
                .forEach(kind -> coverage.check(kind).count(count -> count > 10)));
        reads(
                Codecs.supervisor(seal),
                Samples.record("supervisors"),
                SupervisorFile.open(BUREAU, Samples.PERSON),
                new Entry.Happened<>(fact));
    }

    @Property
    void a_fact_of_a_report_reads_as_it_was_written_and_tells_nothing(@ForAll("reportFacts") ReportFact fact) {
        Statistics.collect(fact.kind());
        Statistics.coverage(coverage -> Stream.of(ReportFactKind.values())
                .forEach(kind -> coverage.check(kind).count(count -> count > 10)));
        reads(Codecs.report(seal), Samples.record("reports"), submitted(), new Entry.Happened<>(fact));
    }

    @Property
    void a_fact_of_an_engagement_reads_as_it_was_written_and_tells_nothing(
            @ForAll("engagementFacts") EngagementFact fact) {
        Statistics.collect(fact.kind());
        Statistics.coverage(coverage -> Stream.of(EngagementFactKind.values())
                .forEach(kind -> coverage.check(kind).count(count -> count > 10)));
        reads(Codecs.engagement(seal), Samples.record("engagements"), engagement(), new Entry.Happened<>(fact));
    }

    @Property(tries = 300)
    void an_opened_file_reads_as_it_was_written_and_tells_nothing(@ForAll("files") SupervisorFile file) {
        reads(Codecs.supervisor(seal), Samples.record("supervisors"), file, new Entry.Opened<>(file));
    }

    @Property(tries = 300)
    void an_opened_report_and_engagement_read_as_they_were_written(@ForAll("authorities") Authority authority) {
        Report report = Report.open(new ReportId("r-1"), authority);
        Engagement engagement = Engagement.open(new EngagementId("e-1"), authority);

        reads(Codecs.report(seal), Samples.record("reports"), report, new Entry.Opened<>(report));
        reads(Codecs.engagement(seal), Samples.record("engagements"), engagement, new Entry.Opened<>(engagement));
    }

    @Property(tries = 300)
    void a_note_reads_as_it_was_written_in_every_collection_and_tells_nothing(
            @ForAll("notes") Note note, @ForAll("notesOfReport") Note noteOfReport) {
        reads(
                Codecs.supervisor(seal),
                Samples.record("supervisors"),
                SupervisorFile.open(BUREAU, Samples.PERSON),
                new Entry.Noted<>(note));
        reads(Codecs.report(seal), Samples.record("reports"), submitted(), new Entry.Noted<>(noteOfReport));
        reads(Codecs.engagement(seal), Samples.record("engagements"), engagement(), new Entry.Noted<>(note));
    }

    private static <S, F> void reads(AggregateCodec<S, F> codec, RecordId record, S state, Entry<S, F> entry) {
        Payload payload = codec.entry(record, state, entry);
        Read<Entry<S, F>> read = codec.readEntry(record, payload);

        assertThat(read.value()).isEqualTo(entry);
        assertThat(read.erased()).isEmpty();
        assertThat(SealedPlaces.in(payload)).isSubsetOf(PLACES.get(SealedPlaces.collectionOf(payload)));
        assertThat(payload.text()).doesNotContain(Any.SECRET, Any.SECRET_ID);
        assertThat(entry.toString()).doesNotContain(Any.SECRET, Any.SECRET_ID);
    }

    private static Report submitted() {
        return Report.open(new ReportId("r-1"), BUREAU).toBuilder()
                .reporter(Samples.PERSON.getId())
                .build();
    }

    private static Engagement engagement() {
        return Engagement.open(new EngagementId("e-1"), BUREAU);
    }

    @Provide
    Arbitrary<SupervisorFact> supervisorFacts() {
        return AnyFact.ofSupervisor();
    }

    @Provide
    Arbitrary<ReportFact> reportFacts() {
        return AnyFact.ofReport();
    }

    @Provide
    Arbitrary<EngagementFact> engagementFacts() {
        return AnyFact.ofEngagement();
    }

    @Provide
    Arbitrary<SupervisorFile> files() {
        return Combinators.combine(Any.authorities(), Any.people()).as(SupervisorFile::open);
    }

    @Provide
    Arbitrary<Authority> authorities() {
        return Any.authorities();
    }

    @Provide
    Arbitrary<Note> notes() {
        return Any.notes(Any.occasions());
    }

    @Provide
    Arbitrary<Note> notesOfReport() {
        return Any.notes(Any.occasionsOfReport());
    }
}
