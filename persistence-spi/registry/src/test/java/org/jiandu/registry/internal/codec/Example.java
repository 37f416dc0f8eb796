package org.jiandu.registry.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;
import org.jiandu.report.Report;
import org.jiandu.report.ReportFact;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;

/**
 * Something that is stored, with a title, and how it is written and read.
 *
 * @param value what it is
 */
record Example(String title, Object value, Function<Seal, Payload> write, BiFunction<Seal, Payload, Read<?>> read) {
    private static final RecordId SUPERVISORS = Samples.record("supervisors");
    private static final RecordId REPORTS = Samples.record("reports");
    private static final RecordId ENGAGEMENTS = Samples.record("engagements");

    @Override
    public String toString() {
        return write.apply(new ReadableSeal()).schema() + " " + title;
    }

    static List<Example> all() {
        List<Example> all = new ArrayList<>();
        supervisors(all);
        reports(all);
        engagements(all);
        return all;
    }

    private static void supervisors(List<Example> all) {
        all.add(snapshot("full", Codecs::supervisor, SUPERVISORS, Samples.FILE));
        all.add(snapshot("elsewhere", Codecs::supervisor, SUPERVISORS, Samples.FILE_ELSEWHERE));
        all.add(snapshot("new", Codecs::supervisor, SUPERVISORS, Samples.NEW_FILE));
        all.add(snapshot("service", Codecs::supervisor, SUPERVISORS, Samples.SERVICE_FILE));
        all.add(supervisor("city", new Entry.Opened<>(Samples.NEW_FILE)));
        all.add(supervisor("zone", new Entry.Opened<>(SupervisorFile.open(Samples.ZONE, Samples.PERSON))));
        Samples.SUPERVISOR_FACTS.forEach(fact -> all.add(supervisor("full", new Entry.Happened<>(fact))));
        Samples.SUPERVISOR_FACTS_ELSEWHERE.forEach(
                fact -> all.add(supervisor("elsewhere", new Entry.Happened<>(fact))));
        Samples.SERVICE_FACTS.forEach(fact -> all.add(supervisor("full", new Entry.Happened<>(fact))));
        Samples.LEAST_SUPERVISOR_FACTS.forEach(fact -> all.add(supervisor("least", new Entry.Happened<>(fact))));
        Samples.notes(Samples.SELF).forEach(note -> all.add(supervisor("supervisor", new Entry.Noted<>(note))));
    }

    private static void reports(List<Example> all) {
        all.add(snapshot("full", Codecs::report, REPORTS, Samples.REPORT));
        all.add(snapshot("new", Codecs::report, REPORTS, Samples.NEW_REPORT));
        all.add(snapshot("extended", Codecs::report, REPORTS, Samples.EXTENDED_REPORT));
        all.add(report("city", new Entry.Opened<>(Samples.NEW_REPORT)));
        Samples.REPORT_FACTS.forEach(fact -> all.add(report("full", new Entry.Happened<>(fact))));
        all.add(report("full", new Entry.Happened<>(Samples.FEEDBACK_EXTENDED)));
        Samples.LEAST_REPORT_FACTS.forEach(fact -> all.add(report("least", new Entry.Happened<>(fact))));
        Samples.notes(Samples.SELF).forEach(note -> all.add(report("report", new Entry.Noted<>(note))));
    }

    private static void engagements(List<Example> all) {
        all.add(snapshot("full", Codecs::engagement, ENGAGEMENTS, Samples.ENGAGEMENT));
        all.add(snapshot("aside", Codecs::engagement, ENGAGEMENTS, Samples.ASIDE));
        all.add(snapshot("new", Codecs::engagement, ENGAGEMENTS, Samples.NEW_ENGAGEMENT));
        all.add(engagement("city", new Entry.Opened<>(Samples.NEW_ENGAGEMENT)));
        Samples.ENGAGEMENT_FACTS.forEach(fact -> all.add(engagement("full", new Entry.Happened<>(fact))));
        Samples.LEAST_ENGAGEMENT_FACTS.forEach(fact -> all.add(engagement("least", new Entry.Happened<>(fact))));
        Samples.notes(Samples.OFFICER).forEach(note -> all.add(engagement("engagement", new Entry.Noted<>(note))));
    }

    private static Example supervisor(String title, Entry<SupervisorFile, SupervisorFact> entry) {
        return entry(title, Codecs::supervisor, SUPERVISORS, Samples.FILE, entry);
    }

    private static Example report(String title, Entry<Report, ReportFact> entry) {
        return entry(title, Codecs::report, REPORTS, Samples.REPORT, entry);
    }

    private static Example engagement(String title, Entry<Engagement, EngagementFact> entry) {
        return entry(title, Codecs::engagement, ENGAGEMENTS, Samples.ENGAGEMENT, entry);
    }

    private static <S, F> Example snapshot(
            String title, Function<Seal, AggregateCodec<S, F>> codec, RecordId record, S state) {
        return new Example(
                title,
                state,
                seal -> codec.apply(seal).snapshot(record, state),
                (seal, payload) -> codec.apply(seal).readSnapshot(record, payload));
    }

    private static <S, F> Example entry(
            String title,
            Function<Seal, AggregateCodec<S, F>> codec,
            RecordId record,
            S stateAfter,
            Entry<S, F> entry) {
        return new Example(
                title,
                entry,
                seal -> codec.apply(seal).entry(record, stateAfter, entry),
                (seal, payload) -> codec.apply(seal).readEntry(record, payload));
    }
}
