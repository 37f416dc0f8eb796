package org.jiandu;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of core: what it may use, in which direction, and what it shows. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter().importPath(Classes.FOLDER);

    /** What is inside, and to which package it belongs. The rest of {@code internal} is shared and depends on nothing. */
    private static final Map<String, String> OWNERS = Map.of(
            "engagement", "engagement",
            "procedure", "verdict",
            "recusal", "recusal",
            "rule", "verdict",
            "report", "report",
            "supervisor", "supervisor",
            "validation", "input");

    @Test
    void core_depends_on_nothing_but_its_named_libraries() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.annotation.processing",
                        "org.jiandu..",
                        "jakarta.validation..",
                        "org.hibernate.validator..",
                        "org.slf4j",
                        "org.jspecify.annotations",
                        "org.immutables.value")
                .check(CORE);
    }

    @Test
    void only_the_check_of_input_knows_hibernate_validator() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jiandu.internal.validation")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate.validator..")
                .check(CORE);
    }

    @Test
    void packages_depend_on_each_other_in_one_direction() {
        slices().assignedFrom(new Nouns()).should().beFreeOfCycles().check(CORE);
    }

    @Test
    void what_all_packages_share_depends_on_none_of_them() {
        noClasses()
                .that()
                .resideInAPackage("org.jiandu.internal")
                .should()
                .dependOnClassesThat(resideInAPackage("org.jiandu..").and(outside("org.jiandu.internal")))
                .check(CORE);
    }

    @Test
    void nobody_reads_a_clock() {
        DescribedPredicate<JavaClass> times = DescribedPredicate.describe(
                "times of java.time",
                type -> type.isAssignableTo(TemporalAccessor.class) || type.isAssignableTo(java.time.Clock.class));
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "it asks for the time that it is",
                        call -> times.test(call.getTargetOwner())
                                && (call.getName().equals("now")
                                        || call.getName().startsWith("system"))))
                .check(CORE);
    }

    @Test
    void what_is_public_cannot_be_extended_from_outside() {
        assertThat(Classes.exported())
                .hasSizeGreaterThan(80)
                .allSatisfy(type -> assertThat(type.isInterface()
                                || type.isEnum()
                                || type.isRecord()
                                || type.isSealed()
                                || Modifier.isFinal(type.getModifiers()))
                        .as("%s", type)
                        .isTrue());
    }

    @Test
    void what_is_public_shows_nothing_internal() {
        for (Class<?> type : Classes.exported()) {
            Set<Class<?>> shown = new HashSet<>();
            shownBy(type).forEach(each -> collect(each, shown));
            assertThat(shown)
                    .as("%s", type)
                    .noneMatch(each -> each.getPackageName().startsWith("org.jiandu.internal"));
        }
    }

    /** Every type in what a user of a class can write: members that are public or protected, and what it extends. */
    private static Stream<Type> shownBy(Class<?> type) {
        List<Type> shown = new ArrayList<>(List.of(type.getGenericInterfaces()));
        if (type.getGenericSuperclass() != null) {
            shown.add(type.getGenericSuperclass());
        }
        for (Field field : type.getDeclaredFields()) {
            if (isShown(field)) {
                shown.add(field.getGenericType());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            shown.addAll(signature(constructor));
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isShown(method)) {
                shown.add(method.getGenericReturnType());
            }
            shown.addAll(signature(method));
        }
        return shown.stream();
    }

    private static List<Type> signature(Executable executable) {
        if (!isShown(executable)) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(executable.getGenericParameterTypes()),
                        Stream.of(executable.getGenericExceptionTypes()))
                .toList();
    }

    private static boolean isShown(Member member) {
        return !member.isSynthetic() && (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    private static void collect(Type type, Set<Class<?>> into) {
        if (type instanceof Class<?> plain) {
            into.add(plain.isArray() ? plain.getComponentType() : plain);
        } else if (type instanceof ParameterizedType parameterized) {
            collect(parameterized.getRawType(), into);
            Stream.of(parameterized.getActualTypeArguments()).forEach(each -> collect(each, into));
        } else if (type instanceof WildcardType wildcard) {
            Stream.of(wildcard.getUpperBounds()).forEach(each -> collect(each, into));
            Stream.of(wildcard.getLowerBounds()).forEach(each -> collect(each, into));
        } else if (type instanceof GenericArrayType array) {
            collect(array.getGenericComponentType(), into);
        } else if (type instanceof TypeVariable<?> variable) {
            Stream.of(variable.getBounds())
                    .filter(bound -> bound instanceof Class<?>)
                    .forEach(bound -> collect(bound, into));
        }
    }

    private static DescribedPredicate<JavaClass> outside(String packageName) {
        return DescribedPredicate.describe(
                "outside " + packageName, type -> !type.getPackageName().equals(packageName));
    }

    /** One slice a noun: {@code supervisor} with {@code internal.supervisor}, and so on. */
    private static final class Nouns implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            if (!name.startsWith("org.jiandu")) {
                return SliceIdentifier.ignore();
            }
            String inside = name.replaceFirst("^org\\.jiandu\\.internal\\.?", "");
            if (inside.equals(name)) {
                return SliceIdentifier.of(name.replaceFirst("^org\\.jiandu\\.?", ""));
            }
            String owner = inside.isEmpty() ? "internal" : OWNERS.get(inside);
            if (owner == null) {
                throw new IllegalStateException("to which package does it belong: " + name);
            }
            return SliceIdentifier.of(owner);
        }

        @Override
        public String getDescription() {
            return "the packages with what is internal to each";
        }
    }
}
