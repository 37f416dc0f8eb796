package org.jiandu.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every published jar has. */
class JarTest {
    /** Any provider of Bean Validation makes the validators in it. */
    private static final String OPEN = "org.jiandu.internal.validation";

    @ParameterizedTest
    @EnumSource
    void the_jar_is_a_module_that_shows_all_packages_but_the_internal_ones(Published jar) {
        ModuleDescriptor module = jar.module();

        assertThat(module.isAutomatic()).isFalse();
        assertThat(module.exports()).allMatch(export -> !export.isQualified());
        assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                .containsExactlyInAnyOrderElementsOf(module.packages().stream()
                        .filter(name -> !isInternal(name))
                        .toList());
    }

    @Test
    void the_modules_need_no_more_than_their_jars_bring_and_keep_the_internal_packages_closed() throws Exception {
        Set<String> names =
                Stream.of(Published.values()).map(jar -> jar.module().name()).collect(Collectors.toSet());
        ModuleFinder jars = ModuleFinder.of(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(name -> name.endsWith(".jar"))
                        .map(Path::of)
                        .toArray(Path[]::new));
        Configuration resolved = ModuleLayer.boot().configuration().resolve(jars, ModuleFinder.of(), names);
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(resolved, ClassLoader.getPlatformClassLoader());

        for (String name : names) {
            Module module = layer.findModule(name).orElseThrow();
            assertThat(module.getPackages())
                    .filteredOn(JarTest::isInternal)
                    .filteredOn(internal -> !OPEN.equals(internal))
                    .noneMatch(module::isExported);
        }
        Module core = layer.findModule("org.jiandu.core").orElseThrow();
        Class<?> provider = core.getClassLoader().loadClass(OPEN + ".Provider");
        assertThat(provider.getModule()).isSameAs(core);
    }

    @ParameterizedTest
    @EnumSource
    void every_archive_carries_the_licence_the_notice_and_the_third_parties(Published published) throws IOException {
        String licence = Files.readString(Published.ROOT.resolve("LICENSE"));

        assertThat(published.jars()).contains(published.jar());
        for (Path path : published.jars()) {
            try (JarFile jar = new JarFile(path.toFile())) {
                assertThat(text(jar, "META-INF/LICENSE")).as(path.toString()).isEqualTo(licence);
                assertThat(text(jar, "META-INF/NOTICE")).as(path.toString()).startsWith("Jiandu\n");
                assertThat(text(jar, "META-INF/THIRD-PARTY.txt"))
                        .as(path.toString())
                        .isNotBlank();
                assertThat(jar.stream().map(entry -> entry.getName()))
                        .as(path.toString())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void the_third_parties_of_core_are_named_with_their_licence() {
        assertThat(Published.CORE.text("META-INF/THIRD-PARTY.txt"))
                .containsPattern("\\(Apache-2\\.0\\).*org\\.hibernate\\.validator:hibernate-validator:")
                .doesNotContain("org.jiandu:", "junit");
    }

    private static boolean isInternal(String name) {
        return List.of(name.split("\\.")).contains("internal");
    }

    private static String text(JarFile jar, String entry) throws IOException {
        assertThat(jar.getEntry(entry)).as("%s in %s", entry, jar.getName()).isNotNull();
        return Published.text(jar, entry);
    }
}
