package org.jiandu.examples.consumer;

import static java.util.function.Predicate.not;

import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a module lets others use, one thing a line: its declaration, and each type and member of its exported packages.
 *
 * <p>It is as reflection has it: generic, with the values of constants, the subtypes of what is sealed, and what a public class
 * inherits from one that is hidden. Signature tools were tried: those that keep text read class files on their own, and stumble over
 * annotations of types or leave generics out.
 */
final class Api {
    private static final Pattern WELL_KNOWN = Pattern.compile("\\bjava\\.(?:lang|util|time)\\.(?=[A-Z])");

    private final Set<String> exported;

    private Api(Set<String> exported) {
        this.exported = exported;
    }

    static List<String> of(Published jar) {
        ModuleDescriptor module = jar.module();
        Set<String> exported =
                module.exports().stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet());
        return Stream.concat(declaration(module), of(exported, jar.classes())).toList();
    }

    static Stream<String> of(Set<String> exported, Collection<Class<?>> types) {
        Api api = new Api(exported);
        return types.stream().filter(api::isSeen).flatMap(api::lines).sorted();
    }

    private static Stream<String> declaration(ModuleDescriptor module) {
        return Stream.of(
                        Stream.of(module.toNameAndVersion().replaceAll("@.*", "")),
                        module.requires().stream()
                                .map(required -> Stream.concat(
                                                Stream.of("requires"),
                                                required.modifiers().stream()
                                                        .map(modifier ->
                                                                modifier.name().toLowerCase(Locale.ROOT))
                                                        .sorted())
                                        .collect(Collectors.joining(" ", "", " " + required.name()))),
                        module.exports().stream()
                                .map(ModuleDescriptor.Exports::toString)
                                .map("exports "::concat),
                        module.opens().stream()
                                .map(ModuleDescriptor.Opens::toString)
                                .map("opens "::concat),
                        module.uses().stream().map("uses "::concat),
                        module.provides().stream()
                                .map(ModuleDescriptor.Provides::service)
                                .map("provides "::concat))
                .flatMap(lines -> lines.map("module "::concat).sorted());
    }

    private boolean isSeen(Class<?> type) {
        return exported.contains(type.getPackageName())
                && isUsable(type.getModifiers())
                && (type.getDeclaringClass() == null || isSeen(type.getDeclaringClass()))
                && !type.isAnonymousClass()
                && !type.isLocalClass();
    }

    private static boolean isUsable(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private Stream<String> lines(Class<?> type) {
        Map<String, Method> methods = new TreeMap<>();
        parts(type)
                .flatMap(part -> Arrays.stream(part.getDeclaredMethods()))
                .filter(method -> !method.isSynthetic() && !isOfEveryObject(method))
                .forEach(method ->
                        methods.putIfAbsent(method.getName() + Arrays.toString(method.getParameterTypes()), method));
        Stream<Field> fields = parts(type).flatMap(part -> Arrays.stream(part.getDeclaredFields()));
        Stream<Constructor<?>> constructors = Arrays.stream(type.getDeclaredConstructors());
        Pattern itself = Pattern.compile(Pattern.quote(type.getName()) + "(?![\\w$])");
        return Stream.of(
                        Stream.of(header(type)),
                        constructors.filter(each -> isSeen(each, type)).map(Constructor::toGenericString),
                        fields.filter(each -> isSeen(each, type)).map(Api::line),
                        methods.values().stream()
                                .filter(each -> isSeen(each, type))
                                .map(Api::line))
                .flatMap(lines -> lines)
                .map(line -> itself.matcher(line).replaceAll(type.getSimpleName()))
                .map(line -> type.getName() + ": " + WELL_KNOWN.matcher(line).replaceAll(""));
    }

    private static boolean isSeen(Member member, Class<?> type) {
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers())
                        || (Modifier.isProtected(member.getModifiers()) && !Modifier.isFinal(type.getModifiers())));
    }

    private static boolean isOfEveryObject(Method method) {
        return Arrays.stream(Object.class.getMethods())
                .anyMatch(every -> every.getName().equals(method.getName())
                        && Arrays.equals(every.getParameterTypes(), method.getParameterTypes()));
    }

    /** The type, and what is hidden of what it inherits. */
    private Stream<Class<?>> parts(Class<?> type) {
        return Stream.concat(
                Stream.of(type),
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                        .filter(this::isHidden)
                        .flatMap(this::parts));
    }

    private boolean isHidden(Class<?> inherited) {
        return inherited.getModule() == Api.class.getModule() && !isSeen(inherited);
    }

    private String header(Class<?> type) {
        int modifiers = type.getModifiers() & (type.isInterface() ? Modifier.PUBLIC : Modifier.classModifiers());
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        Stream<Class<?>> subtypes = type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.empty();
        return Modifier.toString(modifiers) + (type.isSealed() ? " sealed " : " ") + kind + " " + type.getName()
                + parameters(type)
                + clause(" extends ", Stream.ofNullable(type.getGenericSuperclass()))
                + clause(type.isInterface() ? " extends " : " implements ", Arrays.stream(type.getGenericInterfaces()))
                + clause(" permits ", subtypes.filter(this::isSeen));
    }

    private static String parameters(Class<?> type) {
        String parameters = Arrays.stream(type.getTypeParameters())
                .map(parameter -> parameter.getName() + " extends "
                        + Arrays.stream(parameter.getBounds())
                                .map(Type::getTypeName)
                                .collect(Collectors.joining(" & ")))
                .collect(Collectors.joining(", "));
        return parameters.isEmpty() ? "" : "<" + parameters + ">";
    }

    private String clause(String word, Stream<? extends Type> types) {
        String names = types.filter(not(Object.class::equals))
                .filter(type -> !(raw(type) instanceof Class<?> inherited && isHidden(inherited)))
                .map(Type::getTypeName)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : word + names;
    }

    private static Type raw(Type type) {
        return type instanceof ParameterizedType generic ? generic.getRawType() : type;
    }

    private static String line(Method method) {
        String own = method.getDeclaringClass().getTypeName() + "." + method.getName() + "(";
        String line = method.toGenericString().replace(own, method.getName() + "(");
        Object otherwise = method.getDefaultValue();
        return otherwise == null ? line : line + " default " + text(otherwise);
    }

    private static String line(Field field) {
        String own = field.getDeclaringClass().getTypeName() + "." + field.getName();
        String line = field.toGenericString().replace(own, field.getName());
        boolean constant = Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        return constant ? line + " = " + valueOf(field) : line;
    }

    private static String valueOf(Field constant) {
        try {
            return text(constant.get(null));
        } catch (IllegalAccessException e) {
            return "?"; // protected, or inherited from a hidden class
        }
    }

    private static String text(Object value) {
        return value instanceof Object[] several ? Arrays.toString(several) : value.toString();
    }
}
