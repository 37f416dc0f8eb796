package org.jiandu.registry.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
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
import org.jiandu.engagement.EngagementLifecycle;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;
import org.jiandu.registry.FixedSeed;
import org.jiandu.registry.internal.codec.Lives.Life;
import org.jiandu.report.Report;
import org.jiandu.report.ReportFact;
import org.jiandu.report.ReportFactKind;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.supervisor.FactKind;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;

/** What holds of every record, whatever happened to it. */
@AddLifecycleHook(FixedSeed.class)
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class RecordProperties {
    /**
     * The lives are under the Weihai Measures with more: an allowance by the day, which takes the place of expenses, but no
     * amendment, no consents and no cards.
     */
    private static final Set<FactKind> NOT_PLAYED = EnumSet.of(
            FactKind.EXPENSES_PAID,
            FactKind.TERM_SHORTENED,
            FactKind.CONSENT_GIVEN,
            FactKind.CONFIRMED,
            FactKind.CARD_ISSUED,
            FactKind.CARD_LOST,
            FactKind.CARD_RETURNED);

    private final NumberedSeal seal = new NumberedSeal();

    @Property
    void the_facts_of_a_supervisor_as_they_are_read_make_the_file_as_it_is_read(
            @ForAll("supervisors") Life<SupervisorFile, SupervisorFact> life) {
        life.facts().forEach(fact -> Statistics.collect(fact.kind()));
        Statistics.coverage(coverage -> {
            for (FactKind kind : FactKind.values()) {
                coverage.check(kind).count(count -> count > 0 || NOT_PLAYED.contains(kind));
            }
        });
        reads(Codecs.supervisor(seal), Samples.record("supervisors"), life, Lifecycle::evolve);
    }

    @Property
    void the_facts_of_a_report_as_they_are_read_make_the_report_as_it_is_read(
            @ForAll("reports") Life<Report, ReportFact> life) {
        life.facts().forEach(fact -> Statistics.collect(fact.kind()));
        Statistics.coverage(coverage -> {
            for (ReportFactKind kind : ReportFactKind.values()) {
                coverage.check(kind).count(count -> count > 0);
            }
        });
        reads(Codecs.report(seal), Samples.record("reports"), life, ReportLifecycle::evolve);
    }

    @Property
    void the_facts_of_an_engagement_as_they_are_read_make_the_engagement_as_it_is_read(
            @ForAll("engagements") Life<Engagement, EngagementFact> life) {
        life.facts().forEach(fact -> Statistics.collect(fact.kind()));
        Statistics.coverage(coverage -> {
            for (EngagementFactKind kind : EngagementFactKind.values()) {
                // Nobody waives a ground under the Weihai Measures.
                coverage.check(kind).count(count -> count > 0 || kind == EngagementFactKind.RECUSAL_WAIVED);
            }
        });
        reads(Codecs.engagement(seal), Samples.record("engagements"), life, EngagementLifecycle::evolve);
    }

    private static <S, F> void reads(
            AggregateCodec<S, F> codec, RecordId record, Life<S, F> life, BiFunction<S, F, S> evolve) {
        List<Payload> journal = new ArrayList<>();
        journal.add(codec.entry(record, life.opened(), new Entry.Opened<>(life.opened())));
        S state = life.opened();
        for (F fact : life.facts()) {
            state = evolve.apply(state, fact);
            journal.add(codec.entry(record, state, new Entry.Happened<>(fact)));
        }
        Payload snapshot = codec.snapshot(record, life.state());

        Read<S> read = codec.readSnapshot(record, snapshot);
        assertThat(read.value()).isEqualTo(life.state()).isEqualTo(folded(codec, record, journal, evolve));
        assertThat(read.erased()).isEmpty();
        journal.add(snapshot);
        assertThat(journal)
                .extracting(Payload::text)
                .allSatisfy(text -> assertThat(text).doesNotContain(Any.SECRET, Any.SECRET_ID));
        assertThat(life.state().toString()).doesNotContain(Any.SECRET, Any.SECRET_ID);
    }

    private static <S, F> S folded(
            AggregateCodec<S, F> codec, RecordId record, List<Payload> journal, BiFunction<S, F, S> evolve) {
        S state = ((Entry.Opened<S, F>) codec.readEntry(record, journal.get(0)).value()).state();
        for (Payload payload : journal.subList(1, journal.size())) {
            Entry<S, F> entry = codec.readEntry(record, payload).value();
            state = evolve.apply(state, ((Entry.Happened<S, F>) entry).fact());
        }
        return state;
    }

    @Provide
    Arbitrary<Life<SupervisorFile, SupervisorFact>> supervisors() {
        return Lives.ofSupervisors();
    }

    @Provide
    Arbitrary<Life<Report, ReportFact>> reports() {
        return Lives.ofReports();
    }

    @Provide
    Arbitrary<Life<Engagement, EngagementFact>> engagements() {
        return Lives.ofEngagements();
    }
}
