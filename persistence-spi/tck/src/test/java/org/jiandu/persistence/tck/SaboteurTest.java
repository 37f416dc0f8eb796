package org.jiandu.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Whoever breaks a rule is found by the tests of that rule. */
class SaboteurTest {
    static Stream<Saboteur> saboteurs() {
        return Saboteurs.ALL.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("saboteurs")
    void the_tests_of_the_rule_find_the_breach_of(Saboteur saboteur) {
        TestExecutionSummary summary = run(saboteur);
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

    /** Runs the tests of one rule on a store that breaks it. */
    private static TestExecutionSummary run(Saboteur saboteur) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create(LauncherConfig.builder()
                        .enableTestExecutionListenerAutoRegistration(false)
                        .build())
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Sabotaged.class))
                                .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(isOf(saboteur, test)))
                                .configurationParameter(
                                        Sabotaged.CHOSEN, Integer.toString(Saboteurs.ALL.indexOf(saboteur)))
                                .build(),
                        listener);
        return listener.getSummary();
    }

    private static boolean isOf(Saboteur saboteur, TestDescriptor test) {
        return test.getSource()
                .filter(org.junit.platform.engine.support.descriptor.MethodSource.class::isInstance)
                .map(org.junit.platform.engine.support.descriptor.MethodSource.class::cast)
                .filter(method -> Contract.ruleOf(method.getMethodName()) == saboteur.rule())
                .isPresent();
    }
}
