package org.jiandu.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The API of each jar is what was agreed on. With {@code -Djiandu.regenerate=true} it is written anew, for a review. */
class ApiTest {
    private static final String MEANT = "If it is meant: mvn -B -Pquick verify -pl examples/consumer -am -Dtest=ApiTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Djiandu.regenerate=true, and tell of it in CHANGES.md beside.";

    @ParameterizedTest
    @EnumSource
    void the_api_is_what_its_file_says(Published jar) throws IOException {
        Path file = jar.folder().resolve("API.txt");
        List<String> now = Api.of(jar);
        if (Boolean.getBoolean("jiandu.regenerate")) {
            Files.writeString(file, String.join("\n", now) + "\n");
        }
        List<String> agreed = Files.readAllLines(file);

        assertThat(without(agreed, now))
                .as("Gone from the API of %s, or not as before: callers break. %s", jar.artifact(), MEANT)
                .isEmpty();
        assertThat(without(now, agreed))
                .as("New in the API of %s; in an interface it breaks who implements it. %s", jar.artifact(), MEANT)
                .isEmpty();
    }

    @Test
    void a_line_says_all_that_a_caller_may_rely_on() {
        String sample = Sample.class.getName();

        assertThat(Api.of(Set.of(Sample.class.getPackageName()), List.of(Sample.class.getDeclaredClasses())))
                .containsExactly(
                        sample + "$Base: protected Base()",
                        sample + "$Base: protected abstract Optional<T> ask(List<? super T>)",
                        sample + "$Base: public abstract static class Base<T extends Comparable<T>>",
                        sample + "$Base: public final T same(T)",
                        sample + "$Base: public static final int LIMIT = 3",
                        sample + "$Round: public Round(int)",
                        sample + "$Round: public int radius()",
                        sample + "$Round: public static final record Round extends Record implements " + sample
                                + "$Shape",
                        sample + "$Shape: public sealed interface Shape permits " + sample + "$Round");
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !Set.copyOf(others).contains(line)).toList();
    }
}
