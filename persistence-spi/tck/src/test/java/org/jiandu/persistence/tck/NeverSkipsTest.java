package org.jiandu.persistence.tck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No test of the kit can be skipped: its compiled classes name nothing that could do it. */
class NeverSkipsTest {
    private static final List<String> WAYS_TO_SKIP = List.of(
            "org/junit/jupiter/api/Assumptions",
            "org/junit/jupiter/api/Disabled",
            "org/junit/jupiter/api/condition/",
            "org/junit/jupiter/api/extension/ExecutionCondition",
            "org/junit/jupiter/api/Tag",
            "org/opentest4j/TestAbortedException",
            "org/opentest4j/TestSkippedException",
            "org/junit/Assume");

    @Test
    void no_class_of_the_kit_names_a_way_to_skip() {
        assertThat(namesOfClasses("classes"))
                .hasSizeGreaterThan(25)
                .allSatisfy((file, names) -> assertThat(names).doesNotContain(WAYS_TO_SKIP));
    }

    @Test
    void the_scan_finds_what_it_looks_for() {
        assertThat(namesOfClasses("test-classes").entrySet())
                .filteredOn(each -> each.getValue().contains(WAYS_TO_SKIP.get(0)))
                .singleElement()
                .satisfies(each -> assertThat(each.getKey()).hasFileName("NeverSkipsTest.class"));
    }

    /** What is written in each class file: every name that it uses, among other things. */
    private static Map<Path, String> namesOfClasses(String folder) {
        try (Stream<Path> files = Files.walk(Path.of("target", folder))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .collect(Collectors.toMap(file -> file, NeverSkipsTest::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
