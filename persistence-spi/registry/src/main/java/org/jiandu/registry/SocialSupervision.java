package org.jiandu.registry;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.engagement.EngagementLifecycle;
import org.jiandu.input.InputValidator;
import org.jiandu.law.Policy;
import org.jiandu.law.PolicyHistory;
import org.jiandu.party.Actor;
import org.jiandu.party.Occasion;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoreSchema;
import org.jiandu.registry.internal.codec.Codecs;
import org.jiandu.registry.internal.seal.Sealer;
import org.jiandu.registry.keys.KeyVault;
import org.jiandu.registry.keys.Sealing;
import org.jiandu.report.Report;
import org.jiandu.report.ReportFact;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Lifecycles;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.WorkCalendar;

/**
 * A registry of supervisors, reports and engagements on a store.
 *
 * <p>Thread-safe; make one for a store and share it. It holds no state of its own and starts no thread: several may work on the
 * same data, in one process or in many. The store stays the caller's to close.
 *
 * <pre>{@code
 * SocialSupervision registry = SocialSupervision.builder()
 *         .store(SqliteStore.open(folder.resolve("registry.sqlite")), PrepareMode.CREATE_OR_VERIFY)
 *         .keys(vault)
 *         .policy(policy)
 *         .calendar(calendar)
 *         .clock(Clock.systemUTC())
 *         .random(new SecureRandom())
 *         .build();
 * Occasion today = registry.occasion(officer, LocalDate.of(2026, 11, 24)); // a Tuesday
 * Result<SupervisorFact, SupervisorFile> result =
 *         registry.supervisors().begin(bureau, person, new SupervisorAct.Invite(today, profile));
 * }</pre>
 */
public final class SocialSupervision {
    private final Clock clock;
    private final Supervisors supervisors;
    private final Reports reports;
    private final Engagements engagements;
    private final Optional<Changes> changes;
    private final List<Records<?, ?>> records;

    private SocialSupervision(Builder parts) {
        this.clock = parts.clock.orElseThrow();
        RecordStore store = parts.store.orElseThrow();
        WorkCalendar calendar = parts.calendar.orElseThrow();
        KeyVault keys = parts.keys.orElseThrow();
        SecureRandom random = parts.random.orElseThrow();
        String tenant = parts.tenant;
        Sealer sealer = new Sealer(keys, parts.sealing, random);
        Hashes hashes = new Hashes((purpose, value) -> sealer.hash(tenant, purpose, value));
        PolicyHistory policies = parts.policies.orElseThrow();
        Desk desk = new Desk(policies, parts.validator.orElseGet(InputValidator::create), random);

        Records<SupervisorFile, SupervisorFact> files = new Records<>(
                store,
                tenant,
                Catalog.SUPERVISOR,
                Codecs.supervisor(sealer),
                Lifecycle::evolve,
                SupervisorFact::occasion,
                file -> Catalog.of(file, file.getPerson().getIdDocument().map(hashes::of)),
                desk::newId);
        Records<Report, ReportFact> reportRecords = new Records<>(
                store,
                tenant,
                Catalog.REPORT,
                Codecs.report(sealer),
                ReportLifecycle::evolve,
                ReportFact::occasion,
                report -> Catalog.of(
                        report,
                        report.getReporter()
                                .map(person -> hashes.ofReporter(
                                        report.getAuthority().getOrganisation().getId(), person))),
                desk::newId);
        Records<Engagement, EngagementFact> engagementRecords = new Records<>(
                store,
                tenant,
                Catalog.ENGAGEMENT,
                Codecs.engagement(sealer),
                EngagementLifecycle::evolve,
                EngagementFact::occasion,
                Catalog::of,
                desk::newId);

        OwnReports ownReports = new OwnReports(reportRecords, hashes);
        this.supervisors = new Supervisors(
                files,
                new Claims(store, tenant, files, desk::newId),
                desk,
                hashes,
                Lifecycles.of(policies, calendar),
                new Erasing(files, tenant, keys, parts.retention, ownReports::waiting));
        this.reports = new Reports(
                reportRecords,
                supervisors,
                desk,
                ownReports,
                desk.lifecycles(policy -> ReportLifecycle.of(policy, calendar)));
        this.engagements =
                new Engagements(engagementRecords, supervisors, desk, desk.lifecycles(EngagementLifecycle::of));
        this.changes = store.extension(ChangeFeed.class)
                .map(feed -> new Changes(feed, tenant, files, reportRecords, engagementRecords));
        this.records = List.of(files, reportRecords, engagementRecords);
        store.prepare(Catalog.SCHEMA, parts.mode);
    }

    /**
     * What the registry asks of a store: give it to the owner of a database, who makes the tables.
     *
     * @return the collections, attributes and lookups
     */
    public static StoreSchema schema() {
        return Catalog.SCHEMA;
    }

    /**
     * Starts a registry.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The files of supervisors.
     *
     * @return the service
     */
    public Supervisors supervisors() {
        return supervisors;
    }

    /**
     * The reports of supervisors.
     *
     * @return the service
     */
    public Reports reports() {
        return reports;
    }

    /**
     * What supervisors take part in.
     *
     * @return the service
     */
    public Engagements engagements() {
        return engagements;
    }

    /**
     * All facts, for read models.
     *
     * @return the feed, empty if the store has none
     */
    public Optional<Changes> changes() {
        return changes;
    }

    /**
     * An occasion that is recorded now, by the clock of this registry.
     *
     * @param actor who acts, and in which role
     * @param date the day on which it has effect
     * @return the occasion
     */
    public Occasion occasion(Actor actor, LocalDate date) {
        return new Occasion(actor, date, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /**
     * Writes the attributes of every file again, after a version of the library that asks new questions has made the columns for
     * them: until then older files are not found by those. Others may work meanwhile; it can be repeated, and takes as long as
     * writing every file once.
     *
     * @return how many files were written
     */
    public long reindex() {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return records.stream().mapToLong(each -> each.reindex(at)).sum();
    }

    /**
     * Builds a {@link SocialSupervision}: with a store, keys, policies, a calendar, a clock and randomness, none of which has a
     * default. Not thread-safe.
     */
    public static final class Builder {
        private Optional<RecordStore> store = Optional.empty();
        private PrepareMode mode = PrepareMode.VERIFY_ONLY;
        private String tenant = "jiandu";
        private Optional<PolicyHistory> policies = Optional.empty();
        private Optional<WorkCalendar> calendar = Optional.empty();
        private Optional<Clock> clock = Optional.empty();
        private Optional<KeyVault> keys = Optional.empty();
        private Optional<SecureRandom> random = Optional.empty();
        private Optional<InputValidator> validator = Optional.empty();
        private Optional<Retention> retention = Optional.empty();
        private Sealing sealing = Sealing.standard();

        private Builder() {}

        /**
         * The store, whose tables somebody else has made for {@link #schema}.
         *
         * @param newStore the store, which stays the caller's to close
         * @return this builder
         */
        public Builder store(RecordStore newStore) {
            return store(newStore, PrepareMode.VERIFY_ONLY);
        }

        /**
         * The store.
         *
         * @param newStore the store, which stays the caller's to close
         * @param newMode whether its tables may be made
         * @return this builder
         */
        public Builder store(RecordStore newStore, PrepareMode newMode) {
            store = Optional.of(newStore);
            mode = Objects.requireNonNull(newMode, "mode");
            return this;
        }

        /**
         * Whose data it is, where several keep theirs in one store.
         *
         * @param newTenant a name of 1 to 64 characters {@code A-Z a-z 0-9 . _ ~ : % -}; "jiandu" without a word
         * @return this builder
         */
        public Builder tenant(String newTenant) {
            tenant = Objects.requireNonNull(newTenant, "tenant");
            return this;
        }

        /**
         * The policy, where there has been only one.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder policy(Policy policy) {
            return policies(PolicyHistory.of(policy));
        }

        /**
         * The policies: every act is judged by the one in force on its day.
         *
         * @param newPolicies the policies
         * @return this builder
         */
        public Builder policies(PolicyHistory newPolicies) {
            policies = Optional.of(newPolicies);
            return this;
        }

        /**
         * The working days.
         *
         * @param newCalendar the calendar
         * @return this builder
         */
        public Builder calendar(WorkCalendar newCalendar) {
            calendar = Optional.of(newCalendar);
            return this;
        }

        /**
         * The clock that says when something is recorded.
         *
         * @param newClock the clock
         * @return this builder
         */
        public Builder clock(Clock newClock) {
            clock = Optional.of(newClock);
            return this;
        }

        /**
         * The keys of personal data.
         *
         * @param newKeys the vault
         * @return this builder
         */
        public Builder keys(KeyVault newKeys) {
            keys = Optional.of(newKeys);
            return this;
        }

        /**
         * The randomness of ids and of sealing.
         *
         * @param newRandom where it comes from
         * @return this builder
         */
        public Builder random(SecureRandom newRandom) {
            random = Optional.of(newRandom);
            return this;
        }

        /**
         * The validator of input; without a word that of core.
         *
         * @param newValidator the validator
         * @return this builder
         */
        public Builder validator(InputValidator newValidator) {
            validator = Optional.of(newValidator);
            return this;
        }

        /**
         * The algorithms that seal personal data; without a word those that every JDK has.
         *
         * @param newSealing the algorithms
         * @return this builder
         */
        public Builder sealing(Sealing newSealing) {
            sealing = Objects.requireNonNull(newSealing, "sealing");
            return this;
        }

        /**
         * What must be kept, and for how long. Without it nothing can be erased.
         *
         * @param newRetention the rule
         * @return this builder
         */
        public Builder retention(Retention newRetention) {
            retention = Optional.of(newRetention);
            return this;
        }

        /**
         * Prepares the store and opens the registry.
         *
         * @return the registry
         * @throws IllegalStateException if a part is missing; it names all that are
         * @throws org.jiandu.law.IncompletePolicyException if a policy leaves something open
         * @throws org.jiandu.persistence.StorageRejectedException if the store is not ready for {@link #schema}
         */
        public SocialSupervision build() {
            Map<String, Optional<?>> parts = new LinkedHashMap<>();
            parts.put("store", store);
            parts.put("policies", policies);
            parts.put("calendar", calendar);
            parts.put("clock", clock);
            parts.put("keys", keys);
            parts.put("random", random);
            List<String> missing = parts.entrySet().stream()
                    .filter(part -> part.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
            if (!missing.isEmpty()) {
                throw new IllegalStateException("missing, and there is no default: " + String.join(", ", missing));
            }
            return new SocialSupervision(this);
        }
    }
}
