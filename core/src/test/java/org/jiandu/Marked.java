package org.jiandu;

import static java.util.Map.entry;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.engagement.Invitee;
import org.jiandu.law.Citation;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.message.Message;
import org.jiandu.party.Actor;
import org.jiandu.party.Authority;
import org.jiandu.party.CreditCode;
import org.jiandu.party.IdDocument;
import org.jiandu.party.IdDocumentKind;
import org.jiandu.party.Level;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.PersonId;
import org.jiandu.party.Region;
import org.jiandu.party.ResidentId;
import org.jiandu.recusal.Ground;
import org.jiandu.recusal.Kinship;
import org.jiandu.recusal.PlaceOfService;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.recusal.Screening;
import org.jiandu.recusal.Ties;
import org.jiandu.supervisor.Consent;
import org.jiandu.supervisor.Consenter;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.Education;
import org.jiandu.supervisor.LocalLinkKind;
import org.jiandu.supervisor.Nationality;
import org.jiandu.supervisor.RecordKind;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.Standing;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.RuleId;
import org.jiandu.verdict.Status;
import org.jiandu.verdict.Topic;
import org.jiandu.verdict.Verdict;

/**
 * Full values of core. Each text, person, amount and personal constant in them is the mark of the place where it stands, so
 * that what is printed of a value tells which of its places are printed.
 */
final class Marked {
    private static final LocalDate MON_2023_09_04 = LocalDate.of(2023, 9, 4);
    private static final Region WEIHAI = new Region("371000", "2022", "威海市");
    private static final Set<Class<?>> PERSONAL_CONSTANTS = Set.of(
            CreditStanding.class,
            Education.class,
            LocalLinkKind.class,
            Nationality.class,
            RecordKind.class,
            RecusalHead.class);

    private final Map<String, String> marks = new TreeMap<>();

    /** What is not made of its parts: the marks, what needs none, and what has parts that must fit each other. */
    private final Map<Class<?>, Function<String, Object>> made = Map.ofEntries(
            entry(String.class, this::text),
            entry(Object.class, this::text),
            entry(PersonId.class, this::person),
            entry(BigDecimal.class, place -> new BigDecimal(mark(place, "98765.43"))),
            entry(CreditCode.class, place -> new CreditCode(mark(place, "91350100M000100Y43"))),
            entry(ResidentId.class, place -> new ResidentId(mark(place, "371002189003070012"))),
            entry(int.class, place -> 1),
            entry(Integer.class, place -> 1),
            entry(boolean.class, place -> true),
            entry(LocalDate.class, place -> MON_2023_09_04),
            entry(Period.class, place -> Period.ofYears(2)),
            entry(Instant.class, place -> Instant.EPOCH),
            entry(Region.class, place -> WEIHAI),
            entry(Citation.class, place -> Citation.of(WeihaiMeasures.INSTRUMENT, 4)),
            entry(Earliest.class, place -> Earliest.never()),
            entry(Actor.class, place -> Actor.personConcerned(person("Actor.person"))),
            entry(IdDocument.class, place -> new IdDocument(IdDocumentKind.OTHER, text("IdDocument.number"))),
            entry(Organisation.class, this::organisation),
            entry(
                    Authority.class,
                    place -> Authority.builder()
                            .organisation(organisation("Authority.organisation"))
                            .level(Level.CITY)
                            .jurisdiction(WEIHAI)
                            .build()),
            entry(Standing.class, this::standing),
            entry(
                    Consent.class,
                    place -> new Consent(
                            MON_2023_09_04, Consenter.UNIT, Optional.of((OrganisationId) of(OrganisationId.class)))),
            entry(
                    Invitee.class,
                    place -> new Invitee(standing("Invitee.standing"), standing("Invitee.standing"), Ties.none(), 1)),
            entry(
                    Screening.class,
                    place -> Screening.of(
                            person("Screening.person"), MON_2023_09_04, List.of((Ground) of(Ground.class)))),
            entry(
                    Ties.class,
                    place -> Ties.builder()
                            .add((Kinship) of(Kinship.class))
                            .add((PlaceOfService) of(PlaceOfService.class))
                            .build()),
            entry(
                    Reason.class,
                    place -> new Reason(
                            (RuleId) of(RuleId.class),
                            Citation.of(WeihaiMeasures.INSTRUMENT, 4),
                            Status.NOT_MET,
                            (Message) of(Message.class),
                            Optional.of((Message) of(Message.class)),
                            Earliest::never,
                            List.of((Topic) of(Topic.class)))),
            entry(Verdict.class, place -> new Verdict(List.of((Reason) of(Reason.class)), List::of, Earliest::never)));

    /** The places that have a mark. */
    Set<String> places() {
        return marks.keySet();
    }

    /** The places whose marks are in a text. */
    Set<String> placesIn(String text) {
        return marks.entrySet().stream()
                .filter(each -> text.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A full value of a type. */
    Object of(Class<?> type) {
        return of(type, nameOf(type));
    }

    private Object of(Type type, String place) {
        if (type instanceof ParameterizedType generic) {
            List<Object> parts = Stream.of(generic.getActualTypeArguments())
                    .map(each -> of(each, place))
                    .toList();
            if (generic.getRawType() == Optional.class) {
                return Optional.of(parts.get(0));
            }
            if (generic.getRawType() == Map.class) {
                return Map.of(parts.get(0), parts.get(1));
            }
            return generic.getRawType() == Set.class ? Set.copyOf(parts) : parts;
        }
        Class<?> plain = (Class<?>) type;
        if (made.containsKey(plain)) {
            return made.get(plain).apply(place);
        }
        if (plain.isEnum()) {
            Object constant = plain.getEnumConstants()[1];
            if (PERSONAL_CONSTANTS.contains(plain)) {
                mark(place, constant.toString());
            }
            return constant;
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        if (!plain.isSealed()) {
            throw new IllegalArgumentException("how is it made: " + plain + " at " + place);
        }
        return isWritten(plain) ? written(plain) : of(plain.getPermittedSubclasses()[0]);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] parts = Stream.of(components)
                .map(each -> of(each.getGenericType(), placeOf(type, each.getName())))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** Whether Immutables writes a type. */
    static boolean isWritten(Class<?> type) {
        return type.isSealed()
                && type.getPermittedSubclasses()[0].getSimpleName().equals("Immutable" + type.getSimpleName());
    }

    private Object written(Class<?> type) {
        try {
            Constructor<?> constructor =
                    Class.forName(type.getName() + "$Builder").getDeclaredConstructor();
            constructor.setAccessible(true);
            Object builder = constructor.newInstance();
            Class<?> written = constructor.getDeclaringClass().getSuperclass();
            for (Method getter : type.getDeclaredMethods()) {
                String name = attribute(getter);
                for (Method setter : written.getDeclaredMethods()) {
                    if (setter.getName().equals(name) && takes(setter, getter.getReturnType())) {
                        setter.setAccessible(true);
                        setter.invoke(builder, of(getter.getGenericReturnType(), placeOf(type, name)));
                    }
                }
            }
            Method build = written.getDeclaredMethod("build");
            build.setAccessible(true);
            return build.invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static String attribute(Method getter) {
        String name = getter.getName().replaceFirst("^(get|is)", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean takes(Method setter, Class<?> value) {
        return setter.getParameterCount() == 1 && setter.getParameterTypes()[0].isAssignableFrom(value);
    }

    private static String placeOf(Class<?> type, String part) {
        return nameOf(type) + "." + part;
    }

    static String nameOf(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private PersonId person(String place) {
        return new PersonId(text(place));
    }

    private Organisation organisation(String place) {
        return Organisation.builder()
                .id(new OrganisationId("o-1"))
                .name(text(place))
                .kind(OrganisationKind.ENTERPRISE)
                .build();
    }

    private Standing standing(String place) {
        return new Standing(person(place), new OrganisationId("o-1"), MON_2023_09_04, Stage.IN_OFFICE);
    }

    private String text(String place) {
        return marks.computeIfAbsent(place, first -> "mark-" + (1000 + marks.size()));
    }

    private String mark(String place, String mark) {
        marks.put(place, mark);
        return mark;
    }
}
