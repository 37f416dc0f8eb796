package org.jiandu.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.Classes;
import org.jiandu.engagement.EngagementLifecycle;
import org.jiandu.engagement.EngagementParameters;
import org.jiandu.engagement.MatterActKind;
import org.jiandu.engagement.MatterStage;
import org.jiandu.engagement.ParticipationActKind;
import org.jiandu.engagement.ParticipationStage;
import org.jiandu.law.Policy;
import org.jiandu.recusal.RecusalParameters;
import org.jiandu.report.ReportActKind;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.report.ReportParameters;
import org.jiandu.report.ReportStage;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Elsewhere;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.RuleInfo;
import org.jiandu.verdict.Transition;
import org.junit.jupiter.api.Test;

/** The two bundles: the same keys, the right language, sound patterns, nothing missing and nothing left over. */
class BundlesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Texts that rules share, and what joins a list. */
    private static final Set<String> SHARED = Set.of("list.separator", "needs-finding", "finding-against", "at-stage");

    /** Where every constant has a name, but for settings and kinds that no message has as an argument. */
    private static final Set<String> NAMED_PACKAGES = Set.of(
            "org.jiandu.law", "org.jiandu.party", "org.jiandu.recusal", "org.jiandu.supervisor", "org.jiandu.verdict");

    private static final Set<String> WITHOUT_NAME = Set.of(
            "AbsenceRule.Excused",
            "AbsenceRule.Span",
            "Compensation",
            "CreditCode.Problem",
            "CreditCode.Strictness",
            "Audience",
            "Earliest.Kind",
            "IdDocumentKind",
            "ObjectionRule",
            "PersonName.Problem",
            "Reappointment.Kind",
            "RecordBar.Lasts",
            "ResidentId.Problem",
            "ResidentId.Sex",
            "TermStart");

    @Test
    void both_bundles_have_the_same_keys() {
        assertThat(Texts.CHINESE.keySet()).isEqualTo(Texts.ENGLISH.keySet());
    }

    @Test
    void each_bundle_is_in_its_language() {
        assertThat(Texts.ENGLISH.values()).noneMatch(text -> HAN.matcher(text).find());
        assertThat(Texts.CHINESE.entrySet())
                .filteredOn(text ->
                        !PLACEHOLDER.matcher(text.getValue()).replaceAll("").isBlank())
                .filteredOn(text -> !text.getKey().equals("list.separator"))
                .hasSizeGreaterThan(200)
                .allMatch(text -> HAN.matcher(text.getValue()).find());
    }

    @Test
    void both_texts_of_a_key_have_the_same_arguments() {
        Texts.ENGLISH.forEach((key, text) -> assertThat(placeholders(Texts.CHINESE.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(placeholders(text)));
    }

    @Test
    void every_text_is_a_sound_pattern_that_keeps_its_apostrophes() {
        for (Map<String, String> texts : List.of(Texts.ENGLISH, Texts.CHINESE)) {
            texts.forEach((key, text) -> {
                assertThatCode(() -> new MessageFormat(text, Locale.ROOT))
                        .as(key)
                        .doesNotThrowAnyException();
                String said = new MessageFormat(text, Locale.ROOT).format(new Object[] {"A", "B", "C", "D"});
                assertThat(said)
                        .as(key)
                        .isEqualTo(text.replace("''", "'")
                                .replace("{0}", "A")
                                .replace("{1}", "B")
                                .replace("{2}", "C")
                                .replace("{3}", "D"));
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            });
        }
    }

    @Test
    void every_constant_that_a_message_may_have_has_a_name() {
        assertThat(enums().map(BundlesTest::name)).containsAll(WITHOUT_NAME);
        for (Messages messages : List.of(Messages.in(Locale.ENGLISH), Messages.in(Locale.SIMPLIFIED_CHINESE))) {
            assertThat(namedEnums())
                    .hasSizeGreaterThan(20)
                    .allSatisfy(type -> assertThat(constants(type))
                            .allSatisfy(constant ->
                                    assertThat(messages.label(constant)).isNotBlank()));
        }
    }

    @Test
    void there_is_a_text_for_everything_said_and_no_text_is_left_over() throws IOException {
        Set<String> said = new TreeSet<>(SHARED);
        said.addAll(conditions());
        said.addAll(writtenInTheCode());
        namedEnums().stream().flatMap(type -> constants(type).stream()).forEach(constant -> said.add(key(constant)));
        Stream.of(
                        SupervisorParameters.all(),
                        ReportParameters.all(),
                        RecusalParameters.all(),
                        EngagementParameters.all())
                .flatMap(List::stream)
                .forEach(parameter -> said.add(parameter.label().key()));
        Stream.of(Earliest.Kind.values()).forEach(kind -> said.add("Earliest." + kind));
        // That each of these is said of some act is a property of LifecycleProperties.
        Set<String> causes = Texts.keys().stream()
                .filter(key -> key.endsWith(".because"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(causes).allMatch(key -> said.contains(key.replace(".because", "")));

        said.addAll(causes);
        assertThat(Texts.keys()).containsExactlyInAnyOrderElementsOf(said);
    }

    /** The keys of messages that the code makes under their own names. */
    private static Set<String> writtenInTheCode() throws IOException {
        Pattern made = Pattern.compile("Message\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                made.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
            }
        }
        return keys;
    }

    /** The keys of all conditions under a policy that uses every kind of condition, and under one that has nothing to spare. */
    private static Set<String> conditions() {
        Policy policy = Elsewhere.POLICY;
        Lifecycle lifecycle = Lifecycle.of(policy);
        Lifecycle least = Lifecycle.of(policy.toBuilder()
                .leaveOut(SupervisorParameters.all().stream()
                        .filter(parameter ->
                                !SupervisorParameters.required(policy).contains(parameter))
                        .toList())
                .leaveOut(List.of(SupervisorParameters.NOTICE_LENGTH, SupervisorParameters.LIMIT))
                .build());
        ReportLifecycle reports = ReportLifecycle.of(policy, WorkCalendars.stateCouncil());
        EngagementLifecycle engagements = EngagementLifecycle.of(policy);
        return Stream.of(
                        rules(Stage.values(), ActKind.values(), lifecycle::transition),
                        rules(Stage.values(), ActKind.values(), least::transition),
                        rules(ReportStage.values(), ReportActKind.values(), reports::transition),
                        rules(MatterStage.values(), MatterActKind.values(), engagements::transition),
                        rules(ParticipationStage.values(), ParticipationActKind.values(), engagements::transition))
                .flatMap(rules -> rules)
                .map(rule -> rule.condition().key())
                .collect(Collectors.toSet());
    }

    private static <S extends Enum<S>, K extends Enum<K>> Stream<RuleInfo> rules(
            S[] stages, K[] acts, BiFunction<S, K, Transition<S, K>> table) {
        return Stream.of(stages)
                .flatMap(stage -> Stream.of(acts).map(act -> table.apply(stage, act)))
                .flatMap(transition -> transition.rules().stream());
    }

    /** Those that must have names, and those of which a constant has one. */
    private static List<Class<?>> namedEnums() {
        return enums().filter(type -> mustHaveNames(type)
                        || constants(type).stream()
                                .anyMatch(constant -> Texts.keys().contains(key(constant))))
                .toList();
    }

    private static boolean mustHaveNames(Class<?> type) {
        return NAMED_PACKAGES.contains(type.getPackageName()) && !WITHOUT_NAME.contains(name(type));
    }

    private static Stream<Class<?>> enums() {
        return Classes.exported().stream().filter(Class::isEnum);
    }

    private static List<Enum<?>> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .toList();
    }

    private static String key(Enum<?> constant) {
        return name(constant.getDeclaringClass()) + "." + constant.name();
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
