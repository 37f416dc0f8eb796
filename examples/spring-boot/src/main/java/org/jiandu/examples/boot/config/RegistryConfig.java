package org.jiandu.examples.boot.config;

import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_UNIT;

import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.jiandu.input.InputValidator;
import org.jiandu.law.Policy;
import org.jiandu.law.PolicyHistory;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.Authority;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.jdbc.SqliteStore;
import org.jiandu.registry.SocialSupervision;
import org.jiandu.registry.keys.FileKeyVault;
import org.jiandu.registry.keys.KeyVault;
import org.jiandu.registry.keys.MasterKey;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.time.WorkCalendar;
import org.jiandu.time.WorkCalendars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The registry and its parts as beans. */
@Configuration(proxyBeanMethods = false)
class RegistryConfig {
    private static final Logger LOG = LoggerFactory.getLogger(RegistryConfig.class);
    private static final String DATABASE = "registry.sqlite";

    @Bean
    @ConditionalOnMissingBean
    Clock clock(SupervisionProperties properties) {
        return Clock.system(properties.zone());
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    @Bean
    Authority bureau(SupervisionProperties properties) {
        return properties.bureau().toAuthority();
    }

    @Bean
    Policy policy(SupervisionProperties properties) {
        return WeihaiMeasures.policy()
                .choose(NOTICE_LENGTH, properties.notice().length())
                .choose(NOTICE_UNIT, properties.notice().unit())
                .build();
    }

    @Bean
    WorkCalendar calendar() {
        return WorkCalendars.stateCouncil();
    }

    @Bean
    Lifecycle lifecycle(Policy policy, WorkCalendar calendar) {
        return Lifecycle.of(policy, calendar);
    }

    @Bean
    ReportLifecycle reportLifecycle(Policy policy, WorkCalendar calendar) {
        return ReportLifecycle.of(policy, calendar);
    }

    @Bean
    InputValidator inputValidator(ValidatorFactory host) {
        return InputValidator.using(host);
    }

    @Bean
    KeyVault keyVault(SupervisionProperties properties, Environment environment, SecureRandom random)
            throws IOException {
        Path file = properties.masterKeyFile();
        if (environment.acceptsProfiles(Profiles.of("demo")) && Files.notExists(file)) {
            LOG.warn("A master key is made in {}, beside the data: for a demonstration only.", file.toAbsolutePath());
            MasterKeyFile.make(file, random);
        }
        MasterKey master = MasterKeyFile.read(file);
        boolean first = Files.notExists(properties.folder().resolve(DATABASE)) && isEmpty(properties.keyFolder());
        return first
                ? FileKeyVault.create(properties.keyFolder(), random, master)
                : FileKeyVault.open(properties.keyFolder(), random, master);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return true;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }

    /** Closed by Spring at shutdown. The keys come first: a database without them would be of no use. */
    @Bean(destroyMethod = "close")
    RecordStore store(SupervisionProperties properties, KeyVault keys) throws IOException {
        Files.createDirectories(properties.folder());
        return SqliteStore.open(properties.folder().resolve(DATABASE));
    }

    @Bean
    SocialSupervision registry(
            RecordStore store,
            KeyVault keys,
            Policy policy,
            WorkCalendar calendar,
            Clock clock,
            SecureRandom random,
            InputValidator validator) {
        return SocialSupervision.builder()
                .store(store, PrepareMode.CREATE_OR_VERIFY)
                .keys(keys)
                .policies(PolicyHistory.of(policy))
                .calendar(calendar)
                .clock(clock)
                .random(random)
                .validator(validator)
                .build();
    }
}
