package org.jiandu.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page says how large each artifact is and what it brings. */
class FootprintTest {
    private static final Path PAGE = Path.of("README.md");
    private static final Pattern THIRD_PARTY = Pattern.compile("\\([\\w.-]+:([\\w.-]+):([\\w.-]+) - ");
    private static final int KILOBYTE = 1024;
    private static final int PERCENT = 10;

    @ParameterizedTest
    @EnumSource
    void the_table_has_the_sizes_of_an_artifact_and_of_all_that_it_needs(Published artifact) throws IOException {
        List<Integer> row = row(artifact);
        Set<String> thirdParties = thirdParties(artifact);

        assertThat(row.get(0)).isCloseTo(kilobytes(Stream.of(artifact.jar())), withinPercentage(PERCENT));
        assertThat(row.get(1))
                .isCloseTo(
                        kilobytes(Stream.concat(
                                withOwn(artifact).stream().map(Published::jar),
                                thirdParties.stream().map(FootprintTest::onClassPath))),
                        withinPercentage(PERCENT));
        assertThat(row.get(2)).isEqualTo(thirdParties.size());
    }

    @Test
    void the_trees_name_every_artifact_with_the_third_parties_that_its_jar_names() throws IOException {
        Map<String, Set<String>> trees = trees();

        assertThat(trees)
                .containsOnlyKeys(Arrays.stream(Published.values())
                        .map(Published::artifact)
                        .toList());
        for (Published artifact : Published.values()) {
            assertThat(trees.get(artifact.artifact())).as(artifact.artifact()).isEqualTo(thirdParties(artifact));
        }
    }

    private static List<Integer> row(Published artifact) throws IOException {
        String begin = "| `" + artifact.artifact() + "` |";
        String line = Files.readAllLines(PAGE).stream()
                .filter(each -> each.startsWith(begin))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(line.substring(begin.length()).split("\\|"))
                .map(cell -> Integer.valueOf(cell.strip().replace(",", "")))
                .toList();
    }

    /** What stands below each artifact; another artifact below it stands for all that is below that one. */
    private static Map<String, Set<String>> trees() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf("```text\njiandu-core\n");
        assertThat(begin).isPositive();
        Map<String, Set<String>> trees = new TreeMap<>();
        Set<String> below = new TreeSet<>();
        for (String line : page.substring(begin, page.indexOf("\n```\n", begin))
                .lines()
                .skip(1)
                .toList()) {
            String name = line.replaceFirst("^[^\\w]+", "");
            if (name.equals(line)) {
                below = new TreeSet<>();
                trees.put(name, below);
            } else if (trees.containsKey(name)) {
                below.addAll(trees.get(name));
            } else {
                below.add(name);
            }
        }
        return trees;
    }

    private static Set<String> thirdParties(Published artifact) throws IOException {
        return THIRD_PARTY
                .matcher(artifact.text("META-INF/THIRD-PARTY.txt"))
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The artifact and those of ours that its module requires. */
    private static Set<Published> withOwn(Published artifact) {
        Map<String, Published> modules = Arrays.stream(Published.values())
                .collect(Collectors.toMap(each -> each.module().name(), Function.identity()));
        Set<Published> found = new TreeSet<>();
        List<Published> open = new ArrayList<>(List.of(artifact));
        while (!open.isEmpty()) {
            Published next = open.remove(open.size() - 1);
            if (found.add(next)) {
                next.module().requires().stream()
                        .filter(required -> modules.containsKey(required.name()))
                        .map(required -> modules.get(required.name()))
                        .forEach(open::add);
            }
        }
        return found;
    }

    private static Path onClassPath(String thirdParty) {
        String file = thirdParty.replace(' ', '-') + ".jar";
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().equals(file))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new AssertionError(file + " is not on the class path"));
    }

    private static int kilobytes(Stream<Path> jars) {
        return Math.toIntExact(jars.mapToLong(jar -> jar.toFile().length()).sum() / KILOBYTE);
    }
}
