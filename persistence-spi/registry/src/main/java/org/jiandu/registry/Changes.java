package org.jiandu.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.engagement.EngagementId;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.PageRequest;
import org.jiandu.report.Report;
import org.jiandu.report.ReportFact;
import org.jiandu.report.ReportId;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;

/**
 * All facts of the registry, one after another, for read models: a follower keeps the cursor beside what it made of the facts, and
 * comes back with it. Facts of one file come in their order; nothing is missed. Thread-safe.
 */
public final class Changes {
    private final ChangeFeed feed;
    private final String tenant;
    private final Records<SupervisorFile, SupervisorFact> supervisors;
    private final Records<Report, ReportFact> reports;
    private final Records<Engagement, EngagementFact> engagements;

    Changes(
            ChangeFeed feed,
            String tenant,
            Records<SupervisorFile, SupervisorFact> supervisors,
            Records<Report, ReportFact> reports,
            Records<Engagement, EngagementFact> engagements) {
        this.feed = feed;
        this.tenant = tenant;
        this.supervisors = supervisors;
        this.reports = reports;
        this.engagements = engagements;
    }

    /**
     * Some facts, and where to go on.
     *
     * @param changes the facts
     * @param cursor where to go on
     * @param isEnd whether there was nothing more at the moment of the question
     */
    public record Part(List<Change> changes, String cursor, boolean isEnd) {
        /**
         * Copies the facts.
         *
         * @param changes the facts
         * @param cursor where to go on
         * @param isEnd whether there was nothing more
         */
        public Part {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Reads the first facts.
     *
     * @param limit how many at most, 1 to 1000
     * @return the facts; perhaps none, where the registry made only notes of its own
     */
    public Part first(int limit) {
        return read(PageRequest.first(limit));
    }

    /**
     * Reads on.
     *
     * @param cursor where the last part ended
     * @param limit how many at most, 1 to 1000
     * @return the facts; perhaps none, where the registry made only notes of its own
     */
    public Part after(String cursor, int limit) {
        return read(PageRequest.first(limit).after(cursor));
    }

    private Part read(PageRequest page) {
        ChangeFeed.Changes read = feed.read(tenant, page);
        return new Part(
                read.entries().stream().flatMap(this::change).toList(),
                read.cursor(),
                read.entries().isEmpty());
    }

    private Stream<Change> change(JournalEntry entry) {
        String key = entry.id().key();
        Optional<? extends Change> change = switch (entry.id().collection()) {
            case Catalog.SUPERVISOR ->
                supervisors.fact(entry).map(fact -> new Change.OfSupervisor(FileId.parse(key), fact));
            case Catalog.REPORT -> reports.fact(entry).map(fact -> new Change.OfReport(new ReportId(key), fact));
            case Catalog.ENGAGEMENT ->
                engagements.fact(entry).map(fact -> new Change.OfEngagement(new EngagementId(key), fact));
            default -> Optional.empty(); // claims
        };
        return change.stream().map(Change.class::cast);
    }
}
