package org.jiandu.registry.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiandu.persistence.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was ever stored is read for ever. Each file holds an example as one version of its format has it, under
 * {@code golden/name/v1-title.json}. A file is never changed: a format that changes gets a higher version, an upcaster, and
 * new files.
 *
 * <p>{@code mvn -B -Pquick -pl persistence-spi/registry -am test -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Djiandu.regenerate=true} writes the files that are missing, and no others.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Pattern FILE = Pattern.compile("v(\\d+)-([a-z]+)\\.json");
    private static final Seal SEAL = new ReadableSeal();

    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_written_as_the_file_of_its_current_version_has_it(Example example) throws IOException {
        Payload payload = example.write().apply(SEAL);
        Path file = GOLDEN.resolve(payload.schema())
                .resolve("v" + payload.schemaVersion() + "-" + example.title() + ".json");
        String text = Json.parse(payload.text()).toPrettyString() + "\n";
        if (Boolean.getBoolean("jiandu.regenerate") && Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }

        assertThat(file).exists();
        assertThat(file)
                .as("the format changed: give it a higher version and an upcaster, and keep this file")
                .hasContent(text.stripTrailing());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_version_of_an_example_reads_as_the_example(Example example) throws IOException {
        String name = example.write().apply(SEAL).schema();
        List<Path> files = files().stream()
                .filter(file ->
                        nameOf(file).equals(name) && match(file).group(2).equals(example.title()))
                .toList();

        assertThat(files).isNotEmpty();
        for (Path file : files) {
            int version = Integer.parseInt(match(file).group(1));
            Read<?> read = example.read().apply(SEAL, new Payload(name, version, Files.readString(file)));
            assertThat(read.value()).as("%s", file).isEqualTo(example.value());
            assertThat(read.erased()).as("%s", file).isEmpty();
        }
    }

    @Test
    void every_declared_name_has_a_file_and_every_file_an_example() {
        Set<String> names = new TreeSet<>();
        names.addAll(Codecs.supervisor(SEAL).names());
        names.addAll(Codecs.report(SEAL).names());
        names.addAll(Codecs.engagement(SEAL).names());
        Set<String> examples = new TreeSet<>();
        examples().forEach(example -> examples.add(example.write().apply(SEAL).schema() + " " + example.title()));

        assertThat(files().stream().map(GoldenTest::nameOf)).containsAll(names);
        assertThat(files().stream().map(file -> nameOf(file) + " " + match(file).group(2)))
                .containsAll(examples)
                .isSubsetOf(examples);
        assertThat(examples).hasSameSizeAs(examples());
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".json")).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String nameOf(Path file) {
        return GOLDEN.relativize(file).getName(0).toString();
    }

    private static Matcher match(Path file) {
        Matcher matcher = FILE.matcher(file.getFileName().toString());
        assertThat(matcher.matches()).as("%s", file).isTrue();
        return matcher;
    }
}
