package org.jiandu.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.MatterStage;
import org.jiandu.engagement.Participation;
import org.jiandu.party.Authority;
import org.jiandu.persistence.AttributeSpec;
import org.jiandu.persistence.AttributeType;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.CollectionSpec;
import org.jiandu.persistence.LookupSpec;
import org.jiandu.persistence.StoreSchema;
import org.jiandu.report.Report;
import org.jiandu.report.ReportStage;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.term.Service;

/**
 * What the store is told of the registry: collections, attributes and lookups. Attributes hold ids, days, kinds and keyed
 * hashes; never a name, a number of a document or a text. What depends on the day of the question is no attribute: the days are,
 * from which it follows.
 */
final class Catalog {
    static final String SUPERVISOR = "supervisor";
    static final String REPORT = "report";
    static final String ENGAGEMENT = "engagement";
    static final String CLAIM = "claim";

    static final String AUTHORITY = "authority";
    static final String STAGE = "stage";
    static final String SECTOR = "sector";
    static final String SERVED_FROM = "served_from";
    static final String SERVED_UNTIL = "served_until";
    static final String SERVED_IN = "served_in";
    static final String DOCUMENT = "document";
    static final String AGENCY = "agency";
    static final String REPORTER = "reporter";
    static final String SUBMITTED_ON = "submitted_on";
    static final String OWED_SINCE = "owed_since";
    static final String OPEN_SINCE = "open_since";
    static final String PERSON = "person";
    static final String DAY = "day";
    static final String OPEN_DAY = "open_day";

    static final String LISTED = "listed";
    static final String ENDING = "ending";
    static final String BEGINNING = "beginning";
    static final String IN_OFFICE = "in_office";
    static final String AT_STAGE = "at_stage";
    static final String AT_STAGE_UNTIL = "at_stage_until";
    static final String IN_SECTOR = "in_sector";
    static final String BY_DOCUMENT = "by_document";
    static final String OWED = "owed";
    static final String OWED_BY = "owed_by";
    static final String OPEN = "open";
    static final String BY_REPORTER = "by_reporter";
    static final String BY_PERSON = "by_person";

    /** At the end of the name of a lookup that asks one authority only. */
    static final String OF_AUTHORITY = "_of";

    static final StoreSchema SCHEMA = new StoreSchema(
            1,
            List.of(
                    new CollectionSpec(
                            SUPERVISOR,
                            "The file of a supervisor or candidate with an authority",
                            List.of(
                                    text(AUTHORITY, "The authority that keeps the file"),
                                    text(STAGE, "The stage that the last act led to (articles 4, 5, 16)"),
                                    text(SECTOR, "The part of society that the person comes from (article 2)"),
                                    day(SERVED_FROM, "The first day under the last certificate (article 5)"),
                                    day(SERVED_UNTIL, "The last day of service that is known (articles 5, 16)"),
                                    AttributeSpec.many(
                                            SERVED_IN,
                                            AttributeType.WHOLE,
                                            "The blocks of 1, 4, 16, ... days that the service is cut into"),
                                    text(DOCUMENT, "Keyed hash of the identity document")),
                            lookups(
                                    scoped(LISTED, "All files"),
                                    scoped(BEGINNING, "Files by the first day under the last certificate")
                                            .by(SERVED_FROM),
                                    scoped(ENDING, "Files by the last day of service")
                                            .by(SERVED_UNTIL),
                                    scoped(IN_OFFICE, "Who serves in a block of days", SERVED_IN),
                                    scoped(IN_SECTOR, "Who serves in a block of days from a sector", SECTOR, SERVED_IN),
                                    scoped(AT_STAGE, "Files at a stage", STAGE),
                                    scoped(AT_STAGE_UNTIL, "Files at a stage by the last day of service", STAGE)
                                            .by(SERVED_UNTIL),
                                    LookupSpec.of(BY_DOCUMENT, "The files of one person", DOCUMENT))),
                    new CollectionSpec(
                            REPORT,
                            "A report of a supervisor (articles 8, 11)",
                            List.of(
                                    text(AUTHORITY, "The authority to which it was made"),
                                    text(STAGE, "The stage that the last act led to (article 15)"),
                                    text(AGENCY, "The agency that it was given to (article 12)"),
                                    text(REPORTER, "Keyed hash of the supervisor who reported (article 14)"),
                                    day(SUBMITTED_ON, "The day of submission"),
                                    day(
                                            OWED_SINCE,
                                            "The day of delivery, while the agency owes an answer (article 12)"),
                                    day(OPEN_SINCE, "The day of submission, while the report is open")),
                            lookups(
                                    scoped(LISTED, "All reports by the day of submission")
                                            .by(SUBMITTED_ON),
                                    scoped(OWED, "Reports to which agencies owe an answer")
                                            .by(OWED_SINCE),
                                    LookupSpec.of(OWED_BY, "Reports to which an agency owes an answer", AGENCY)
                                            .by(OWED_SINCE),
                                    scoped(OPEN, "Open reports").by(OPEN_SINCE),
                                    scoped(AT_STAGE, "Reports at a stage", STAGE)
                                            .by(SUBMITTED_ON),
                                    LookupSpec.of(BY_REPORTER, "The reports of a supervisor", REPORTER)
                                            .by(SUBMITTED_ON))),
                    new CollectionSpec(
                            ENGAGEMENT,
                            "An event or a piece of work in which supervisors take part (article 8)",
                            List.of(
                                    text(AUTHORITY, "The authority that engages the supervisors"),
                                    day(DAY, "The day of the event, or by which the work is due"),
                                    day(OPEN_DAY, "The same, while it is neither concluded nor cancelled"),
                                    AttributeSpec.many(
                                            PERSON, AttributeType.TEXT, "The supervisors who have or had a part")),
                            lookups(
                                    scoped(LISTED, "All engagements by day").by(DAY),
                                    scoped(OPEN, "Open engagements by day").by(OPEN_DAY),
                                    LookupSpec.of(BY_PERSON, "The engagements of a supervisor", PERSON)
                                            .by(DAY))),
                    new CollectionSpec(
                            CLAIM, "What one file of an authority has and no other may have", List.of(), List.of())));

    private Catalog() {}

    static Map<String, Set<AttributeValue>> of(SupervisorFile file, Optional<String> document) {
        Attributes attributes = new Attributes(file.getAuthority());
        last(file.getSteps())
                .ifPresent(step -> attributes.text(STAGE, step.stage().name()));
        last(file.getProfiles())
                .ifPresent(dated ->
                        attributes.text(SECTOR, dated.profile().getSector().name()));
        document.ifPresent(hash -> attributes.text(DOCUMENT, hash));
        last(file.getAppointments())
                .ifPresent(appointment ->
                        attributes.day(SERVED_FROM, appointment.firstTerm().firstDay()));
        lastDayOfService(file).ifPresent(day -> attributes.day(SERVED_UNTIL, day));
        attributes.many(
                SERVED_IN,
                file.services().stream()
                        .filter(Service::isBegun)
                        .flatMapToLong(served -> DayBlocks.cut(served.term().firstDay(), served.lastDayServed()))
                        .mapToObj(AttributeValue.Whole::new));
        return attributes.all;
    }

    /** The last day of service that is known: of terms that began, or the eve of the first day if none did. */
    static Optional<LocalDate> lastDayOfService(SupervisorFile file) {
        return last(file.getAppointments())
                .map(appointment -> appointment.services().stream()
                        .filter(Service::isBegun)
                        .map(Service::lastDayServed)
                        .max(LocalDate::compareTo)
                        .orElseGet(() -> appointment.firstTerm().firstDay().minusDays(1)));
    }

    static Map<String, Set<AttributeValue>> of(Report report, Optional<String> reporter) {
        Attributes attributes = new Attributes(report.getAuthority());
        report.getAgency().ifPresent(agency -> attributes.text(AGENCY, agency.value()));
        reporter.ifPresent(hash -> attributes.text(REPORTER, hash));
        last(report.getSteps()).ifPresent(last -> {
            LocalDate submitted = report.getSteps().get(0).date();
            attributes.text(STAGE, last.stage().name());
            attributes.day(SUBMITTED_ON, submitted);
            if (isOpen(report)) {
                attributes.day(OPEN_SINCE, submitted);
            }
        });
        report.getDeliveredOn()
                .filter(day -> report.getAgencyAnswer().isEmpty())
                .ifPresent(day -> attributes.day(OWED_SINCE, day));
        return attributes.all;
    }

    /** Whether a report was submitted and is not closed. */
    static boolean isOpen(Report report) {
        return last(report.getSteps())
                .filter(step -> step.stage() != ReportStage.CLOSED)
                .isPresent();
    }

    static Map<String, Set<AttributeValue>> of(Engagement engagement) {
        Attributes attributes = new Attributes(engagement.getAuthority());
        engagement.getDay().ifPresent(day -> {
            attributes.day(DAY, day);
            if (last(engagement.getSteps())
                    .filter(step -> step.stage() == MatterStage.OPEN)
                    .isPresent()) {
                attributes.day(OPEN_DAY, day);
            }
        });
        attributes.many(
                PERSON,
                engagement.getParticipations().stream()
                        .map(Participation::getPerson)
                        .map(person -> new AttributeValue.Text(person.value())));
        return attributes.all;
    }

    /** Collects the attributes of one record. */
    private static final class Attributes {
        final Map<String, Set<AttributeValue>> all = new HashMap<>();

        Attributes(Authority authority) {
            text(AUTHORITY, authority.getOrganisation().getId().value());
        }

        void text(String name, String value) {
            all.put(name, Set.of(new AttributeValue.Text(value)));
        }

        void day(String name, LocalDate value) {
            all.put(name, Set.of(new AttributeValue.Day(value)));
        }

        void many(String name, Stream<? extends AttributeValue> values) {
            Set<AttributeValue> set = values.collect(Collectors.toCollection(HashSet::new));
            if (!set.isEmpty()) {
                all.put(name, set);
            }
        }
    }

    static <T> Optional<T> last(List<T> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(items.size() - 1));
    }

    private static AttributeSpec text(String name, String description) {
        return AttributeSpec.one(name, AttributeType.TEXT, description);
    }

    private static AttributeSpec day(String name, String description) {
        return AttributeSpec.one(name, AttributeType.DAY, description);
    }

    /** A question that is asked of all authorities or of one. */
    private record Scoped(LookupSpec everywhere) {
        Scoped by(String range) {
            return new Scoped(everywhere.by(range));
        }

        Stream<LookupSpec> both() {
            List<String> ofOne = new ArrayList<>(everywhere.equalTo());
            ofOne.add(AUTHORITY);
            return Stream.of(
                    everywhere,
                    new LookupSpec(
                            everywhere.name() + OF_AUTHORITY,
                            everywhere.description() + ", of one authority",
                            ofOne,
                            everywhere.range()));
        }
    }

    private static Scoped scoped(String name, String description, String... equalTo) {
        return new Scoped(LookupSpec.of(name, description, equalTo));
    }

    private static List<LookupSpec> lookups(Object... specs) {
        return Stream.of(specs)
                .flatMap(spec -> spec instanceof Scoped scoped ? scoped.both() : Stream.of((LookupSpec) spec))
                .toList();
    }
}
