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
        throw explained(context, failure);
    }

    @Override
    public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure) {
        throw explained(context, failure);
    }

    private static AssertionFailedError explained(ExtensionContext context, Throwable failure) {
        Method test = context.getRequiredTestMethod();
        int rule = Contract.ruleOf(test.getName());
        String text = String.join(
                System.lineSeparator(),
                vendor(context).adapter() + " does not keep R" + rule + ": " + failure,
                "The rule: " + Contract.rules().get(rule),
                "What to do: " + test.getAnnotation(Advice.class).value());
        return new AssertionFailedError(text, failure);
    }

    private static RecordStoreConformance vendor(ExtensionContext context) {
        return context.getRequiredTestInstances()
                .findInstance(RecordStoreConformance.class)
                .orElseThrow();
    }
}
