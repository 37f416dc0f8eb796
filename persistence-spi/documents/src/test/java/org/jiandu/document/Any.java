package org.jiandu.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jiandu.law.Citation;
import org.jiandu.law.Instrument;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.Reading;
import org.jiandu.law.Setting;
import org.jiandu.message.BilingualText;
import org.jiandu.time.DateRange;

/**
 * Any policy: values are made of the types that core declares, so that a new parameter, or a new part of a value, is drawn
 * without being told here.
 */
final class Any {
    private static final List<Map.Entry<Parameter<?>, Type>> PARAMETERS =
            List.copyOf(Parameters.types().entrySet());

    private final List<Instrument> instruments;

    private Any(List<Instrument> instruments) {
        this.instruments = instruments;
    }

    /** Policies that settle some parameters and cite up to three instruments. */
    static Arbitrary<Policy> policies() {
        return instruments()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(Instrument::id)
                .flatMap(instruments -> new Any(instruments).policiesOfThese())
                .withoutEdgeCases();
    }

    private Arbitrary<Policy> policiesOfThese() {
        Arbitrary<List<Map.Entry<Parameter<?>, Type>>> settled =
                Arbitraries.of(PARAMETERS).list().uniqueElements().ofMaxSize(12);
        return Combinators.combine(settled, settings(DateRange.class)).flatAs((parameters, inForce) -> {
            List<Arbitrary<Setting<?>>> settings = parameters.stream()
                    .map(parameter -> settings(parameter.getValue()))
                    .toList();
            return Combinators.combine(settings).as(drawn -> {
                Policy.Builder policy = Policy.builder(instruments.get(0), Any.<DateRange>cast(inForce));
                for (int i = 0; i < drawn.size(); i++) {
                    set(policy, parameters.get(i).getKey(), drawn.get(i));
                }
                return policy.build();
            });
        });
    }

    private Arbitrary<Setting<?>> settings(Type type) {
        return Combinators.combine(values(type), Arbitraries.integers().between(0, 2), citations(), readings())
                .as((value, source, citation, reading) -> switch (source) {
                    case 0 -> Setting.text(value, citation);
                    case 1 -> Setting.host(value, citation);
                    default -> Setting.reading(value, citation, reading);
                });
    }

    private Arbitrary<Reading> readings() {
        return Combinators.combine(bilingual(), texts().list().ofMaxSize(3)).as(Reading::new);
    }

    private Arbitrary<Citation> citations() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 999);
        Arbitrary<Integer> articles = Arbitraries.integers().between(0, 999);
        return Combinators.combine(Arbitraries.of(instruments), articles, numbers.optional(), numbers.optional())
                .as((instrument, article, paragraph, item) -> {
                    if (article == 0) {
                        return instrument.whole();
                    }
                    Citation citation = instrument.article(article);
                    Citation narrower = paragraph.map(citation::paragraph).orElse(citation);
                    return item.map(narrower::item).orElse(narrower);
                });
    }

    /** Values of a type, however it is made. */
    private Arbitrary<Object> values(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arbitrary<Object> parts = values(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == Set.class) {
                return parts.set().map(set -> set);
            }
            if (generic.getRawType() == List.class) {
                return parts.list().ofMaxSize(3).map(list -> list);
            }
            if (generic.getRawType() == Map.class) {
                return Arbitraries.maps(parts, values(generic.getActualTypeArguments()[1]))
                        .ofMaxSize(3)
                        .map(map -> map);
            }
            if (generic.getRawType() == Optional.class) {
                return parts.optional().map(optional -> optional);
            }
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return Arbitraries.of((Object[]) plain.getEnumConstants());
        }
        if (plain.isSealed()) {
            return Arbitraries.of(plain.getPermittedSubclasses()).flatMap(this::values);
        }
        Map<Class<?>, Arbitrary<?>> known = Map.ofEntries(
                Map.entry(Boolean.class, Arbitraries.of(true, false)),
                Map.entry(boolean.class, Arbitraries.of(true, false)),
                Map.entry(Integer.class, numbers()),
                Map.entry(int.class, numbers()),
                Map.entry(BigDecimal.class, amounts()),
                Map.entry(Period.class, times()),
                Map.entry(LocalDate.class, days()),
                Map.entry(String.class, texts()),
                Map.entry(BilingualText.class, bilingual()),
                Map.entry(Citation.class, citations()));
        return known.containsKey(plain) ? known.get(plain).map(value -> value) : records(plain);
    }

    /** Records of any parts that their constructor takes. */
    private Arbitrary<Object> records(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<Arbitrary<Object>> parts =
                components.stream().map(part -> values(part.getGenericType())).toList();
        return Combinators.combine(parts)
                .as(drawn -> made(type, types, drawn))
                .filter(1_000_000, Optional::isPresent)
                .map(Optional::get);
    }

    private static Optional<Object> made(Class<?> type, Class<?>[] types, List<Object> parts) {
        try {
            Constructor<?> constructor = type.getConstructor(types);
            return Optional.of(constructor.newInstance(parts.toArray()));
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException) {
                return Optional.empty();
            }
            throw new LinkageError("no record", refused);
        } catch (ReflectiveOperationException noRecord) {
            throw new LinkageError("no record", noRecord);
        }
    }

    // Texts, days, numbers

    private static Arbitrary<Instrument> instruments() {
        return Combinators.combine(
                        texts(),
                        bilingual(),
                        bilingual(),
                        texts().optional(),
                        days().optional(),
                        bilingual().list().ofMaxSize(2))
                .as(Instrument::new);
    }

    static Arbitrary<BilingualText> bilingual() {
        return Combinators.combine(texts(), texts()).as(BilingualText::new);
    }

    /** Texts that are never blank: plain ones, rare characters, and what some reader takes for something else. */
    static Arbitrary<String> texts() {
        Arbitrary<Integer> rare = Arbitraries.of(
                0, 0x1F, 0x0A, 0x0D, 0x09, 0x22, 0x27, 0x5C, 0x2F, 0x7F, 0x85, 0xA0, 0x301, 0x2028, 0xFEFF, 0xFFFD,
                0x1F600, 0x2B5E0, 0xFFFE, 0x10FFFF);
        Arbitrary<String> any = Arbitraries.oneOf(
                        Arbitraries.integers().between(0x20, 0x7E),
                        Arbitraries.integers().between(0x4E00, 0x9FA5),
                        rare)
                .list()
                .ofMaxSize(20)
                .map(codePoints -> {
                    StringBuilder text = new StringBuilder();
                    codePoints.forEach(text::appendCodePoint);
                    return text.toString();
                });
        Arbitrary<String> mistakable = Arbitraries.of(
                "12",
                "1e3",
                "0x1F",
                "012",
                "1_000",
                "+5",
                ".5",
                ".inf",
                "true",
                "yes",
                "No",
                "on",
                "null",
                "~",
                "Null",
                "2022-04-18",
                "12:30:00",
                "-",
                "- a",
                "a: b",
                "a #b",
                "# a",
                "[a]",
                "{a: b}",
                "*a",
                "&a",
                "!a",
                "!!str a",
                "|",
                ">",
                "%a",
                "@a",
                "`a",
                "<<",
                "=",
                "---",
                "...",
                "a\n",
                "\na",
                "a\n\nb\n ",
                " a",
                "a ",
                "a\tb",
                "\"a\"",
                "'a'",
                "a'b",
                "a\\nb",
                "？",
                "，a");
        return Stream.of(any, mistakable)
                .reduce((one, other) -> Arbitraries.oneOf(one, other))
                .orElseThrow()
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 100), Arbitraries.integers().greaterOrEqual(1));
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("999999999.99"))
                .ofScale(2);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Period> times() {
        Arbitrary<Integer> numbers = Arbitraries.integers().greaterOrEqual(0);
        return Combinators.combine(numbers, numbers, numbers).as(Period::of).filter(period -> !period.isZero());
    }

    private static <T> void set(Policy.Builder policy, Parameter<T> parameter, Setting<?> setting) {
        policy.set(parameter, cast(setting));
    }

    @SuppressWarnings("unchecked") // the type of the value is that of its declaration
    private static <T> Setting<T> cast(Setting<?> setting) {
        return (Setting<T>) setting;
    }
}
