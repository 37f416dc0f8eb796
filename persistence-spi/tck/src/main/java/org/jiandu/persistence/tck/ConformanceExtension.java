package org.jiandu.persistence.tck;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.AssertionFailedError;

/** Gives a suite the class that the vendor wrote, and makes each failure name the adapter, the rule and what to do. */
final class ConformanceExtension
        implements ParameterResolver, TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RecordStoreConformance.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return vendor(context);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
        throw explained(context, failure);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) {
        throw around(
                context,
                "opened for",
                failure,
                "newFixture() of the test, open() of the fixture and prepare() of the store.");
    }

    @Override
    public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure) {
        throw around(context, "closed after", failure, "close() of the store and of the fixture.");
    }

    private static AssertionFailedError explained(ExtensionContext context, Throwable failure) {
        Method test = context.getRequiredTestMethod();
        int rule = Contract.ruleOf(test.getName());
        return failed(
                failure,
                vendor(context).adapter() + " does not keep R" + rule + ": " + failure,
                "The rule: " + Contract.rules().get(rule),
                "What to do: " + test.getAnnotation(Advice.class).value());
    }

    /** Before and after a test, its rule has nothing to do with it. */
    private static AssertionFailedError around(ExtensionContext context, String when, Throwable failure, String where) {
        int rule = Contract.ruleOf(context.getRequiredTestMethod().getName());
        return failed(
                failure,
                vendor(context).adapter() + " cannot be " + when + " a test of R" + rule + ": " + failure,
                "What to do: Look at " + where);
    }

    private static AssertionFailedError failed(Throwable cause, String... lines) {
        return new AssertionFailedError(String.join(System.lineSeparator(), lines), cause);
    }

    private static RecordStoreConformance vendor(ExtensionContext context) {
        return context.getRequiredTestInstances()
                .findInstance(RecordStoreConformance.class)
                .orElseThrow();
    }
}
