package org.jiandu.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Valid;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What each jar tells GraalVM's native-image about reflection and resources is complete, and names nothing that is not there.
 *
 * <p>With {@code -Djiandu.regenerate=true} the types are written anew; resources are written by hand.
 */
class NativeImageTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final PrettyPrinter ONE_A_LINE = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultPrettyPrinter.NopIndenter())
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TCK") // it runs in a JVM
    void every_resource_that_is_in_the_jar_is_in_the_metadata_and_the_other_way_round(Published jar)
            throws IOException {
        List<String> resources = jar.entries().stream()
                .filter(name -> !name.endsWith(".class") && !name.startsWith("META-INF/"))
                .toList();
        List<JsonNode> told = metadata(jar).stream()
                .flatMap(all -> all.path("resources").valueStream())
                .toList();

        assertThat(resources).allSatisfy(resource -> assertThat(told).anyMatch(entry -> covers(entry, resource)));
        assertThat(told).allSatisfy(entry -> assertThat(resources).anyMatch(resource -> covers(entry, resource)));
    }

    @ParameterizedTest
    @EnumSource
    void every_type_that_is_looked_into_at_run_time_is_in_the_metadata_and_no_other(Published jar) throws IOException {
        List<String> wanted = reflected(jar).map(Class::getName).sorted().toList();
        if (Boolean.getBoolean("jiandu.regenerate") && !wanted.isEmpty()) {
            regenerate(jar, wanted);
        }
        List<JsonNode> told = metadata(jar).stream()
                .flatMap(all -> all.path("reflection").valueStream())
                .toList();

        assertThat(told.stream().map(entry -> entry.path("type").stringValue())).containsExactlyElementsOf(wanted);
        assertThat(told)
                .allMatch(entry ->
                        lookedAt(jar).stream().allMatch(all -> entry.path(all).booleanValue(false)));
    }

    private static Stream<Class<?>> reflected(Published jar) {
        return switch (jar) {
            case CORE -> validated().stream();
            case DOCUMENTS -> digested();
            default -> Stream.empty();
        };
    }

    /** Hibernate Validator looks at everything; receipts ask the getters. */
    private static List<String> lookedAt(Published jar) {
        return jar == Published.CORE
                ? List.of("allDeclaredConstructors", "allDeclaredFields", "allDeclaredMethods")
                : List.of("allDeclaredMethods");
    }

    /** Constraints, what checks them, what carries them or is checked with it, and what that inherits from or is inherited by. */
    private static Set<Class<?>> validated() {
        List<Class<?>> core = Published.CORE.classes();
        List<Class<?>> beans = core.stream()
                .flatMap(type -> Stream.concat(
                        places(type).anyMatch(Place::isConstrained) ? Stream.of(type) : Stream.empty(),
                        places(type).flatMap(Place::cascaded)))
                .filter(core::contains)
                .toList();
        List<Class<?>> found = core.stream()
                .filter(type -> type.isAnnotationPresent(Constraint.class)
                        || ConstraintValidator.class.isAssignableFrom(type)
                        || beans.stream().anyMatch(bean -> bean.isAssignableFrom(type)))
                .toList();
        return core.stream()
                .filter(type -> found.stream().anyMatch(type::isAssignableFrom))
                .collect(Collectors.toSet());
    }

    private static Stream<Place> places(Class<?> type) {
        return Stream.concat(
                Arrays.stream(type.getDeclaredFields()).map(field -> new Place(field, field.getAnnotatedType())),
                Arrays.stream(type.getDeclaredMethods())
                        .map(method -> new Place(method, method.getAnnotatedReturnType())));
    }

    /** A field or a method, where constraints may be, and its type, inside of which they may be, too. */
    private record Place(AnnotatedElement member, AnnotatedType type) {
        boolean isConstrained() {
            return Stream.concat(Stream.of(member), within(type))
                    .flatMap(element -> Arrays.stream(element.getAnnotations()))
                    .map(Annotation::annotationType)
                    .anyMatch(found -> found == Valid.class || found.isAnnotationPresent(Constraint.class));
        }

        Stream<Class<?>> cascaded() {
            return within(type)
                    .filter(part -> member.isAnnotationPresent(Valid.class) || part.isAnnotationPresent(Valid.class))
                    .flatMap(part -> part.getType() instanceof Class<?> target ? Stream.of(target) : Stream.empty());
        }

        private static Stream<AnnotatedType> within(AnnotatedType type) {
            return Stream.concat(
                    Stream.of(type),
                    type instanceof AnnotatedParameterizedType generic
                            ? Arrays.stream(generic.getAnnotatedActualTypeArguments())
                                    .flatMap(Place::within)
                            : Stream.empty());
        }
    }

    /** Of what a receipt makes a digest: records, and values of Immutables with the interface that is published. */
    private static Stream<Class<?>> digested() {
        return Stream.of(Published.CORE, Published.DOCUMENTS)
                .flatMap(jar -> jar.classes().stream())
                .flatMap(type -> type.isRecord()
                        ? Stream.of(type)
                        : type.getSimpleName().startsWith("Immutable") && type.getInterfaces().length == 1
                                ? Stream.of(type, type.getInterfaces()[0])
                                : Stream.empty())
                .distinct();
    }

    private static boolean covers(JsonNode entry, String resource) {
        Optional<String> glob = entry.path("glob").stringValueOpt();
        Optional<String> bundle = entry.path("bundle").stringValueOpt().map(name -> name.replace('.', '/'));
        return glob.isPresent()
                ? FileSystems.getDefault().getPathMatcher("glob:" + glob.get()).matches(Path.of(resource))
                : resource.matches("\\Q" + bundle.orElseThrow() + "\\E(_[A-Za-z_]+)?\\.properties");
    }

    private static Optional<JsonNode> metadata(Published jar) throws IOException {
        Path file = file(jar);
        return Files.exists(file) ? Optional.of(JSON.readTree(Files.readString(file))) : Optional.empty();
    }

    private static Path file(Published jar) {
        return jar.folder()
                .resolve("src/main/resources/META-INF/native-image/org.jiandu")
                .resolve(jar.artifact())
                .resolve("reachability-metadata.json");
    }

    private static void regenerate(Published jar, List<String> types) throws IOException {
        ObjectNode all = (ObjectNode) metadata(jar).orElseThrow();
        ArrayNode reflection = all.putArray("reflection");
        for (String type : types) {
            ObjectNode entry = reflection.addObject().put("type", type);
            lookedAt(jar).forEach(what -> entry.put(what, true));
        }
        Files.writeString(file(jar), JSON.writer().with(ONE_A_LINE).writeValueAsString(all) + "\n");
    }
}
