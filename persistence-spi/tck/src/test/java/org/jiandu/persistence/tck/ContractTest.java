package org.jiandu.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules, the tests, the saboteurs and the Javadoc are in step. */
class ContractTest {
    private static final Path API = Path.of("..", "api", "src", "main", "java");
    private static final Pattern RULES = Pattern.compile("\\bR(\\d+)(?: to R(\\d+))?\\b");

    private final Set<Integer> rules = Contract.rules().keySet();

    @Test
    void the_rules_are_numbered_without_a_hole() {
        assertThat(rules)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, rules.size()).boxed().toList())
                .hasSizeGreaterThanOrEqualTo(45);
    }

    @Test
    void every_rule_says_what_it_demands_and_why() {
        assertThat(Contract.rules().values())
                .allSatisfy(rule ->
                        assertThat(rule).containsPattern("\\b(MUST|MAY)\\b").contains(" Why: "));
    }

    @Test
    void every_rule_has_a_test_and_every_test_a_rule() {
        assertThat(Suites.tests().stream()
                        .map(test -> Contract.ruleOf(test.getName()))
                        .collect(Collectors.toSet()))
                .isEqualTo(rules);
    }

    @Test
    void every_test_says_what_to_do() {
        assertThat(Suites.tests())
                .hasSizeGreaterThan(rules.size())
                .allSatisfy(test ->
                        assertThat(test.getAnnotation(Advice.class).value()).endsWith("."));
    }

    @Test
    void every_rule_has_a_saboteur() {
        assertThat(Saboteurs.ALL.stream().map(Saboteur::rule).collect(Collectors.toSet()))
                .isEqualTo(rules);
    }

    @Test
    void the_javadoc_of_the_api_names_every_rule_and_no_other() throws IOException {
        try (Stream<Path> files = Files.walk(API)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(ContractTest::namedIn)
                            .collect(Collectors.toSet()))
                    .isEqualTo(rules);
        }
    }

    private static Stream<Integer> namedIn(Path file) {
        String text;
        try {
            text = Files.readString(file).replaceAll("\\n\\s*\\*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RULES.matcher(text).results().flatMap(found -> {
            int first = Integer.parseInt(found.group(1));
            int last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
            return IntStream.rangeClosed(first, last).boxed();
        });
    }
}
