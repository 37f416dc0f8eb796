package org.jiandu.persistence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A vendor gets one jar. */
class ArchitectureTest {
    private static final JavaClasses API = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void the_api_depends_on_java_alone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jiandu.persistence", "org.jspecify.annotations")
                .check(API);
    }

    @Test
    void what_is_public_is_a_value_a_contract_or_cannot_be_extended() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .doNotBelongToAnyOf(StorageException.class, AttributeType.class)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(API);
    }
}
