package org.jiandu.persistence.tck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.jiandu.persistence.memory.MemoryStorage;
import org.junit.jupiter.api.Test;

/** The kit and the reference store depend on the SPI and on nothing else of ours. */
class ArchitectureTest {
    @Test
    void the_kit_depends_on_the_api_and_junit() {
        JavaClasses kit = new ClassFileImporter().importPath(Path.of("target", "classes"));
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jiandu.persistence",
                        "org.jiandu.persistence.tck",
                        "org.junit.jupiter.api..",
                        "org.opentest4j",
                        "org.jspecify.annotations")
                .check(kit);
    }

    @Test
    void the_reference_store_depends_on_the_api() {
        JavaClasses memory = new ClassFileImporter()
                .importUrl(MemoryStorage.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation());
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jiandu.persistence", "org.jiandu.persistence.memory", "org.jspecify.annotations")
                .check(memory);
    }
}
