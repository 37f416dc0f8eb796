package org.jiandu.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the project: its links lead somewhere, what it shows is compiled or read, its commands name what is there. */
class PagesTest {
    private static final Pattern MODULES = Pattern.compile("-pl ([\\w/,.-]+)");
    private static final Pattern TESTS = Pattern.compile("-Dtest='?([\\w,]+)");

    private static final Set<String> NAMES = Page.files(name -> name.endsWith(".java"))
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    private static final List<String> DATA = Page.files(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
            .map(Page::read)
            .toList();

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void its_links_lead_somewhere(Page page) {
        assertThat(page.links()).allSatisfy(link -> {
            int hash = link.indexOf('#');
            String file = hash < 0 ? link : link.substring(0, hash);
            Path target = file.isEmpty() ? page.path() : page.path().resolveSibling(file);

            assertThat(target).exists();
            if (hash >= 0) {
                assertThat(Page.of(target).anchors()).contains(link.substring(hash + 1));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void its_java_is_compiled_and_its_yaml_is_read(Page page) {
        assertThat(page.shown("java"))
                .filteredOn(shown -> !Sources.have(shown))
                .as("Java that stands in no source: copy it from one")
                .isEmpty();
        assertThat(page.shown("yaml"))
                .filteredOn(shown -> DATA.stream().noneMatch(file -> file.contains(shown)))
                .as("YAML that stands in no file: copy it from one")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void its_commands_name_modules_and_tests_that_are_there(Page page) {
        assertThat(named(MODULES, page))
                .allSatisfy(module -> assertThat(Page.PROJECT.resolve(module).resolve("pom.xml"))
                        .exists());
        assertThat(named(TESTS, page)).isSubsetOf(NAMES);
    }

    @Test
    void there_are_pages_with_links_and_with_java() {
        assertThat(pages()).anyMatch(page -> page.toString().equals("README.md"));
        assertThat(pages().stream().flatMap(page -> page.links().stream())).hasSizeGreaterThan(80);
        assertThat(pages().stream().flatMap(page -> page.shown("java").stream()))
                .hasSizeGreaterThan(20);
    }

    @Test
    void a_heading_has_the_anchor_that_github_gives_it() {
        assertThat(new Page(Path.of("x.md"), "# A day, and `zwei`: 公示\n```text\n# none\n```\n## Same\n## Same\n")
                        .anchors())
                .containsExactlyInAnyOrder("a-day-and-zwei-公示", "same", "same-1");
    }

    private static List<String> named(Pattern command, Page page) {
        return command.matcher(page.text())
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(",")))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
