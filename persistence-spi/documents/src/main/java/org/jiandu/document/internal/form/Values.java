package org.jiandu.document.internal.form;

import static org.jiandu.document.internal.form.Fields.field;
import static org.jiandu.document.internal.form.Form.form;
import static org.jiandu.document.internal.form.Shape.shape;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiandu.document.internal.tree.Node;
import org.jiandu.document.internal.tree.Node.Kind;
import org.jiandu.document.internal.tree.Node.Scalar;
import org.jiandu.document.internal.tree.Reasons;
import org.jiandu.message.BilingualText;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** Values without parts, and the text in two languages. */
public final class Values {
    private static final BilingualText A_TEXT = new BilingualText("a text", "文本");
    private static final BilingualText TRUE_OR_FALSE = new BilingualText("true or false", " true 或 false");
    private static final BilingualText A_NUMBER = new BilingualText("a whole number", "整数");
    private static final BilingualText AN_AMOUNT =
            new BilingualText("an amount of more than 0 with at most two decimals", "大于0、至多两位小数的金额");
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,9}");
    private static final Pattern YUAN_AND_FEN = Pattern.compile("(0|[1-9][0-9]{0,8})(\\.[0-9]{1,2})?");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** A text of any kind, of which more is known where it stands. */
    static final Form<String> WORD = form(
            (value, out) -> StringNode.valueOf(value),
            (node, in) -> scalar(node, Kind.TEXT, A_TEXT, in),
            definitions -> Json.object().put("type", "string"));

    /** A text that says something. */
    public static final Form<String> TEXT = WORD.unless(String::isBlank, Reasons.blank())
            .unless(Values::hasHalfCharacter, Reasons.halfCharacter())
            .described("minLength", 1);

    /** The same text in two languages. */
    public static final Form<BilingualText> BILINGUAL = shape(
                    field("en", TEXT, BilingualText::english),
                    field("zh", TEXT, BilingualText::chinese),
                    BilingualText::new)
            .named("bilingual");

    /** True or false. */
    public static final Form<Boolean> YES_OR_NO = form(
            (value, out) -> BooleanNode.valueOf(value),
            (node, in) -> scalar(node, Kind.YES_OR_NO, TRUE_OR_FALSE, in).map("true"::equals),
            definitions -> Json.object().put("type", "boolean"));

    /** A day of the years 1 to 9999. */
    public static final Form<LocalDate> DAY = form(
            (value, out) -> StringNode.valueOf(value.toString()),
            (node, in) -> WORD.read(node, in)
                    .flatMap(text -> day(text).or(() -> in.problem(node.place(), Reasons.notADay(text)))),
            definitions -> Json.object().put("type", "string").put("format", "date"));

    /** An amount of money in yuan, more than none. */
    public static final Form<BigDecimal> AMOUNT = form(
            (value, out) -> DecimalNode.valueOf(value),
            (node, in) -> scalar(node, Kind.NUMBER, AN_AMOUNT, in)
                    .flatMap(text -> amount(text).or(() -> in.problem(node.place(), Reasons.wanted(AN_AMOUNT, node)))),
            definitions -> Json.object().put("type", "number").put("exclusiveMinimum", 0));

    private Values() {}

    /** A whole number that is not less than another. */
    public static Form<Integer> number(int least) {
        return number(least, Integer.MAX_VALUE);
    }

    /** A whole number in bounds. */
    public static Form<Integer> number(int least, int most) {
        return form(
                (value, out) -> IntNode.valueOf(value),
                (node, in) ->
                        scalar(node, Kind.NUMBER, A_NUMBER, in).flatMap(text -> number(text, least, most, node, in)),
                definitions -> Json.object()
                        .put("type", "integer")
                        .put("minimum", least)
                        .put("maximum", most));
    }

    private static Optional<Integer> number(String text, int least, int most, Node node, In in) {
        if (!WHOLE.matcher(text).matches()) {
            return in.problem(node.place(), Reasons.wanted(A_NUMBER, node));
        }
        long number = Long.parseLong(text);
        return number < least || number > most
                ? in.problem(node.place(), Reasons.outside(number, least, most))
                : Optional.of((int) number);
    }

    private static Optional<BigDecimal> amount(String text) {
        return YUAN_AND_FEN.matcher(text).matches()
                ? Optional.of(new BigDecimal(text)).filter(amount -> amount.signum() > 0)
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return YEAR_MONTH_DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean hasHalfCharacter(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    private static Optional<String> scalar(Node node, Kind kind, BilingualText wanted, In in) {
        if (node instanceof Scalar scalar && scalar.kind() == kind) {
            return Optional.of(scalar.text());
        }
        return in.other(node, wanted);
    }
}
