package org.jiandu.measures;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;

/**
 * Which tests prove which clause.
 *
 * @param named the tests named for each clause: a class, or a class, {@code #} and how the names of its tests begin
 * @param existing the tests that there are: a class, {@code #} and a method
 */
record ClauseTests(Map<String, List<String>> named, Set<String> existing) {
    /** The tests named for the Weihai Measures, and those that were compiled. */
    static ClauseTests ofWeihai() {
        Path file = Path.of("src", "test", "resources", "org", "jiandu", "measures", "weihai-2022-tests.properties");
        Map<String, List<String>> named = new TreeMap<>();
        properties(file).forEach((clause, tests) -> named.put(clause, List.of(tests.split(" +"))));
        return new ClauseTests(named, compiled());
    }

    /** The names and values of a file of properties. */
    static Map<String, String> properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    /** The classes whose tests prove a clause, in the order in which they are named. */
    List<String> classes(String clause) {
        return named.getOrDefault(clause, List.of()).stream()
                .map(name -> name.replaceFirst("#.*", ""))
                .distinct()
                .toList();
    }

    /** What is missing: tests for clauses, clauses for tests, and tests that were named and are gone. */
    List<String> gaps(Set<String> clauses) {
        List<String> gaps = new ArrayList<>();
        clauses.stream()
                .filter(clause -> classes(clause).isEmpty())
                .forEach(clause -> gaps.add("no test is named for clause " + clause));
        named.forEach((clause, tests) -> {
            if (!clauses.contains(clause)) {
                gaps.add("tests are named for a clause that is not there: " + clause);
            }
            tests.stream()
                    .filter(name -> existing.stream().noneMatch(belongsTo(name)))
                    .forEach(name -> gaps.add("the test named for clause " + clause + " is gone: " + name));
        });
        return gaps;
    }

    private static Predicate<String> belongsTo(String name) {
        return test -> test.equals(name) || test.startsWith(name + (name.contains("#") ? "_" : "#"));
    }

    private static Set<String> compiled() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "test-classes")).stream()
                        .flatMap(ClauseTests::tests)
                        .collect(Collectors.toSet());
    }

    private static Stream<String> tests(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.isMetaAnnotatedWith(Testable.class))
                .map(method -> type.getSimpleName() + "#" + method.getName());
    }
}
