package org.jiandu.examples.boot.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.examples.boot.config.Directory;
import org.jiandu.examples.boot.desk.CallResolver;
import org.jiandu.law.Policy;
import org.jiandu.party.Organisation;
import org.jiandu.recusal.RecusalTopics;
import org.jiandu.report.ReportTopics;
import org.jiandu.supervisor.Condition;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.supervisor.Topics;
import org.jiandu.verdict.Topic;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** How bodies are read. */
@Configuration(proxyBeanMethods = false)
class ApiConfig implements WebMvcConfigurer {
    private static final LocalDate FIRST_DAY = LocalDate.of(1600, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final CallResolver calls;

    ApiConfig(CallResolver calls) {
        this.calls = calls;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(calls);
    }

    @Bean
    static JsonMapperBuilderCustomizer keepingProblems() {
        return builder -> builder.addHandler(new JsonProblems());
    }

    /** Days, agencies and topics are read as what they are, or not at all. */
    @Bean
    static JacksonModule readers(Directory directory, Policy policy) {
        Map<String, Topic> topics = topics(policy);
        return new SimpleModule("readers")
                .addDeserializer(LocalDate.class, new TextReader<>(LocalDate.class, ApiConfig::day))
                .addDeserializer(Organisation.class, new TextReader<>(Organisation.class, directory::agency))
                .addDeserializer(
                        Topic.class, new TextReader<>(Topic.class, key -> Optional.ofNullable(topics.get(key))));
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Those of the library, and the conditions that the instrument itself names (article 7). */
    private static Map<String, Topic> topics(Policy policy) {
        Stream<Topic> conditions = Stream.of(SupervisorParameters.CONDITIONS, SupervisorParameters.FURTHER_CONDITIONS)
                .flatMap(parameter -> policy.find(parameter).stream())
                .flatMap(setting -> setting.value().stream())
                .map(Condition::topic);
        return Stream.of(
                        Topics.all().stream(),
                        Stream.of(ReportTopics.VERIFIED, RecusalTopics.NO_CONFLICT, RecusalTopics.OTHER_CIRCUMSTANCE),
                        conditions)
                .flatMap(Function.identity())
                .collect(Collectors.toUnmodifiableMap(Topic::key, Function.identity(), (first, second) -> first));
    }
}
