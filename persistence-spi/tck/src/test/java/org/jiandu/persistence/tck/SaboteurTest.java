package org.jiandu.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Whoever breaks a rule is found by the tests of that rule. */
class SaboteurTest {
    static Stream<Saboteur> saboteurs() {
        return Saboteurs.ALL.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("saboteurs")
    void the_tests_of_the_rule_find_the_breach_of(Saboteur saboteur) {
        TestExecutionSummary summary = Kit.run(
                Sabotaged.class,
                saboteur.rule(),
                Map.of(Sabotaged.CHOSEN, Integer.toString(Saboteurs.ALL.indexOf(saboteur))));
        assertThat(summary.getTestsStartedCount())
                .isEqualTo(Suites.testsOf(saboteur.rule()).count());
        assertThat(summary.getFailures())
                .isNotEmpty()
                .allSatisfy(failure -> assertThat(failure.getException())
                        .hasMessageStartingWith(
                                "a store that " + saboteur.what() + " does not keep R" + saboteur.rule() + ": ")
                        .hasMessageContaining("The rule: ")
                        .hasMessageContaining("What to do: "));
    }
}
