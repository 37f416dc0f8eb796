package org.jiandu.persistence.tck;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the kit inside a test. */
final class Kit {
    private Kit() {}

    /** Runs the tests of one rule. */
    static TestExecutionSummary run(
            Class<? extends RecordStoreConformance> vendor, int rule, Map<String, String> parameters) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create(LauncherConfig.builder()
                        .enableTestExecutionListenerAutoRegistration(false)
                        .build())
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(vendor))
                                .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(isOf(rule, test)))
                                .configurationParameters(parameters)
                                .build(),
                        listener);
        return listener.getSummary();
    }

    private static boolean isOf(int rule, TestDescriptor test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .filter(method -> Contract.ruleOf(method.getMethodName()) == rule)
                .isPresent();
    }
}
