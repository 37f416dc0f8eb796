package org.jiandu.document.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiandu.document.sample.Weihai.FRI_2023_09_01;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.document.sample.Weihai;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementAct;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.party.IdDocument;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.ResidentId;
import org.jiandu.recusal.Kinship;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.PlaceOfService;
import org.jiandu.recusal.Ties;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportFact;
import org.jiandu.supervisor.Occupation;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTest {
    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            LocalDate.class,
            Instant.class,
            Period.class,
            BigDecimal.class,
            boolean.class,
            int.class,
            Integer.class,
            OptionalInt.class);
    private static final Set<Class<?>> HOLDERS = Set.of(List.class, Set.class, Optional.class);

    private final Set<Type> seen = new HashSet<>();

    @Test
    void a_value_has_its_parts_in_the_order_of_their_names_and_nothing_that_is_derived_or_hidden() {
        Person person = Person.builder()
                .id(new PersonId("p-1"))
                .name(new PersonName("王小明"))
                .idDocument(IdDocument.of(ResidentId.parse("371002189003070012")))
                .build();

        assertThat(Canonical.text(person))
                .isEqualTo("{\"getId\":{\"value\":\"p-1\"},"
                        + "\"getIdDocument\":{\"kind\":\"RESIDENT_ID\",\"number\":\"371002189003070012\"},"
                        + "\"getName\":{\"value\":\"王小明\"}}");
    }

    @Test
    void what_is_absent_or_empty_is_left_out() {
        Person person = Person.builder()
                .id(new PersonId("p-1"))
                .name(new PersonName("王小明"))
                .build();

        assertThat(Canonical.text(person)).doesNotContain("IdDocument");
        assertThat(Canonical.text(Weihai.newFile())).doesNotContain("getSteps");
        assertThat(Canonical.text(Weihai.play(Weihai.nominate(FRI_2023_09_01)))).contains("getSteps");
    }

    @Test
    void one_of_several_shapes_says_which() {
        assertThat(Canonical.text(new Party.Unknown("摊主"))).isEqualTo("{\"description\":\"摊主\",\"is\":\"Unknown\"}");
    }

    @Test
    void the_order_in_which_a_set_was_made_does_not_matter() {
        List<Occupation> occupations = new ArrayList<>(List.of(Occupation.values()));
        Set<Occupation> one = new LinkedHashSet<>(occupations);
        Collections.reverse(occupations);
        Set<Occupation> other = new LinkedHashSet<>(occupations);

        assertThat(Canonical.text(one)).isEqualTo(Canonical.text(other)).contains("\",\"");
    }

    @Test
    void texts_are_as_rfc_8785_writes_them() {
        assertThat(Canonical.text("€$\u000f\nA'B\"\\\\\"/\u007f\u2028𠮷"))
                .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\u2028𠮷\"");
        assertThat(Canonical.text(Map.of("\u20ac", 1, "\r", 2, "1", 3, "\u0080", 4, "\ud83d\ude00", 5, "\ufb33", 6)))
                .isEqualTo("{\"\\r\":2,\"1\":3,\"\u0080\":4,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":6}");
    }

    @Test
    void half_a_character_is_refused() {
        assertThatThrownBy(() -> Canonical.bytes("\ud842"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unpaired surrogate");
    }

    @Test
    void what_is_no_value_of_core_is_refused() {
        assertThatThrownBy(() -> Canonical.text(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Canonical.text(1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    /** So that no act that a host may do is refused a receipt. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                SupervisorFile.class,
                SupervisorAct.class,
                SupervisorFact.class,
                Report.class,
                ReportAct.class,
                ReportFact.class,
                Engagement.class,
                EngagementAct.class,
                EngagementFact.class
            })
    void every_part_of_every_file_act_and_fact_has_a_text(Class<?> type) {
        visit(type);

        assertThat(seen).hasSizeGreaterThan(10);
    }

    private void visit(Type type) {
        if (!seen.add(type) || PLAIN.contains(type)) {
            return;
        }
        if (type instanceof ParameterizedType holder) {
            assertThat(HOLDERS).contains((Class<?>) holder.getRawType());
            for (Type held : holder.getActualTypeArguments()) {
                visit(held);
            }
            return;
        }
        Class<?> own = (Class<?>) type;
        if (own == Ties.class) {
            visit(Kinship.class);
            visit(PlaceOfService.class);
        } else if (own.isRecord()) {
            assertThat(Modifier.isPublic(own.getModifiers())).as("%s", own).isTrue();
            for (RecordComponent component : own.getRecordComponents()) {
                visit(component.getGenericType());
            }
        } else if (own.isSealed() && isOfImmutables(own)) {
            for (Method stored : own.getPermittedSubclasses()[0].getDeclaredMethods()) {
                if (Modifier.isPublic(stored.getModifiers()) && stored.getName().matches("(get|is)[A-Z].*")) {
                    visit(stored.getGenericReturnType());
                }
            }
        } else if (own.isSealed()) {
            for (Class<?> shape : own.getPermittedSubclasses()) {
                visit(shape);
            }
        } else {
            assertThat(own.isEnum()).as("%s", own).isTrue();
        }
    }

    private static boolean isOfImmutables(Class<?> type) {
        return Stream.of(type.getPermittedSubclasses())
                .allMatch(each -> each.getSimpleName().equals("Immutable" + type.getSimpleName()));
    }
}
