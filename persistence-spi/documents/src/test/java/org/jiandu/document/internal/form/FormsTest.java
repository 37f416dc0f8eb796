package org.jiandu.document.internal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiandu.document.internal.form.Constants.names;
import static org.jiandu.document.internal.form.Fields.field;
import static org.jiandu.document.internal.form.Fields.map;
import static org.jiandu.document.internal.form.Fields.optional;
import static org.jiandu.document.internal.form.Shape.shape;
import static org.jiandu.document.internal.form.Values.number;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiandu.document.DocumentProblem;
import org.jiandu.document.Format;
import org.jiandu.document.internal.tree.Node;
import org.jiandu.document.internal.tree.Problems;
import org.jiandu.document.internal.tree.Tree;
import org.jiandu.measures.WeihaiMeasures;
import org.junit.jupiter.api.Test;

/** Forms that are made of others. */
class FormsTest {
    private static final Form<Map<DayOfWeek, Integer>> HOURS = map(names(DayOfWeek.class), number(0, 24));

    private record Five(int a, int b, int c, int d, Optional<Integer> e) {}

    private static final Form<Five> FIVE = shape(
            field("a", number(0), Five::a),
            field("b", number(0), Five::b),
            field("c", number(0), Five::c),
            field("d", number(0), Five::d),
            optional("e", number(0), Five::e),
            Five::new);

    @Test
    void a_map_is_a_record_of_constants_in_their_order() {
        Map<DayOfWeek, Integer> hours = Map.of(DayOfWeek.FRIDAY, 6, DayOfWeek.MONDAY, 8);

        assertThat(written(HOURS, hours)).isEqualTo("{\"monday\":8,\"friday\":6}");
        assertThat(read(HOURS, "{friday: 6, monday: 8}")).contains(hours);
        assertThat(read(HOURS, "{}")).contains(Map.of());
    }

    @Test
    void a_map_says_which_constants_it_does_not_know_and_which_values_do_not_fit() {
        assertThat(problems(HOURS, "{mondy: 8, sunday: 25}"))
                .containsExactly(
                        "some:1:2 /mondy: unknown name \"mondy\"; did you mean \"monday\"? Known are monday, tuesday,"
                                + " wednesday, thursday, friday, saturday, sunday",
                        "some:1:20 /sunday: must be at most 24, not 25");
        assertThat(problems(HOURS, "8"))
                .containsExactly("some:1:1 a record of fields is expected here, not the number 8");
    }

    @Test
    void a_record_of_five_parts_keeps_each_in_its_place() {
        Five five = new Five(1, 2, 3, 4, Optional.of(5));

        assertThat(written(FIVE, five)).isEqualTo("{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5}");
        assertThat(read(FIVE, "{e: 5, d: 4, c: 3, b: 2, a: 1}")).contains(five);
        assertThat(read(FIVE, "{d: 4, c: 3, b: 2, a: 1}")).contains(new Five(1, 2, 3, 4, Optional.empty()));
    }

    @Test
    void a_name_stands_for_one_part() {
        Field<Integer, Integer> field = field("a", number(0), part -> part);

        assertThatIllegalArgumentException().isThrownBy(() -> shape(field, field, Integer::sum));
    }

    private static <T> String written(Form<T> form, T value) {
        return form.write(value, new Out(WeihaiMeasures.INSTRUMENT)).toString();
    }

    private static <T> Optional<T> read(Form<T> form, String text) {
        Problems problems = new Problems("some");
        Optional<T> value = form.read(tree(text, problems), new In(problems));
        assertThat(problems.inOrder()).isEmpty();
        return value;
    }

    private static <T> List<String> problems(Form<T> form, String text) {
        Problems problems = new Problems("some");
        assertThat(form.read(tree(text, problems), new In(problems))).isEmpty();
        return problems.inOrder().stream().map(DocumentProblem::toString).toList();
    }

    private static Node tree(String text, Problems problems) {
        return Tree.read(text, Format.YAML, problems).orElseThrow();
    }
}
