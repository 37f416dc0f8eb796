package org.jiandu.persistence.tck;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The suites of the kit and their tests, as they were compiled. */
final class Suites {
    private Suites() {}

    static List<Class<?>> all() {
        return Arrays.stream(RecordStoreConformance.class.getDeclaredClasses())
                .filter(type -> type.isAnnotationPresent(Nested.class))
                .<Class<?>>map(Class::getSuperclass)
                .toList();
    }

    static List<Method> tests() {
        return all().stream()
                .flatMap(suite -> Arrays.stream(suite.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .sorted(Comparator.comparingInt((Method method) -> Contract.ruleOf(method.getName()))
                        .thenComparing(Method::getName))
                .toList();
    }

    static Stream<Method> testsOf(int rule) {
        return tests().stream().filter(test -> Contract.ruleOf(test.getName()) == rule);
    }
}
