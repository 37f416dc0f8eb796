package org.jiandu.registry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The shape of the registry: what it may use, and in which direction. */
class ArchitectureTest {
    private static final JavaClasses REGISTRY = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void the_registry_depends_on_core_the_api_json_and_logging() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.crypto..", "org.jiandu..", "tools.jackson..", "org.jspecify..")
                .check(REGISTRY);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.jiandu.registry.(**)").should().beFreeOfCycles().check(REGISTRY);
    }

    @Test
    void json_stays_in_the_codec_and_the_claims() {
        classes()
                .that()
                .resideOutsideOfPackage("org.jiandu.registry.internal.codec")
                .and()
                .doNotHaveSimpleName("Claims")
                .and()
                .haveSimpleNameNotContaining("Owner")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("tools.jackson..")
                .check(REGISTRY);
    }
}
