package org.jiandu.document;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The shape of the documents: what they may use, and in which direction. */
class ArchitectureTest {
    private static final JavaClasses DOCUMENTS = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void documents_depend_on_core_and_json_and_not_on_the_store() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.crypto..", "org.jiandu..", "tools.jackson..", "org.jspecify..")
                .andShould()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("org.jiandu.persistence..", "org.jiandu.registry..")
                .check(DOCUMENTS);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.jiandu.document.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(DOCUMENTS);
    }

    @Test
    void nothing_public_knows_how_json_is_read() {
        classes()
                .that()
                .resideOutsideOfPackage("org.jiandu.document.internal..")
                .and()
                .arePublic()
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("tools.jackson..")
                .check(DOCUMENTS);
    }
}
