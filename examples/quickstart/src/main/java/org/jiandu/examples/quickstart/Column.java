package org.jiandu.examples.quickstart;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.recusal.RecusalTopics;
import org.jiandu.supervisor.Topics;
import org.jiandu.verdict.Topic;

/**
 * A column of a CSV file: its name and how a cell is read.
 *
 * @param name the name in the header
 * @param reader the value of a cell, empty if the cell cannot be read
 * @param complaint the key of the words for a cell that cannot be read
 * @param allowed the words that the cell may have, empty if it is no matter of a list
 * @param <T> the type of the value
 */
record Column<T>(String name, Function<String, Optional<T>> reader, String complaint, List<String> allowed) {
    private static final String TOKEN = "[A-Za-z0-9._-]{1,64}";
    private static final Map<String, Topic> TOPICS = Stream.concat(
                    Topics.all().stream(),
                    Stream.of(
                            WeihaiMeasures.CARES_FOR_RULE_OF_LAW,
                            WeihaiMeasures.KNOWS_THE_LAW,
                            WeihaiMeasures.WILLING_AND_ABLE,
                            RecusalTopics.NO_CONFLICT,
                            RecusalTopics.OTHER_CIRCUMSTANCE))
            .collect(Collectors.toUnmodifiableMap(Topic::key, Function.identity()));

    /** Any text, which can always be read; its shape is for the validator. */
    static Column<String> text(String name) {
        return new Column<>(name, Optional::of, "", List.of());
    }

    /** A day such as 2024-02-29. */
    static Column<LocalDate> date(String name) {
        return new Column<>(name, Column::readDate, "cell.date", List.of());
    }

    /** A whole number from 1. */
    static Column<Integer> number(String name) {
        return new Column<>(
                name,
                cell -> cell.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.valueOf(cell)) : Optional.empty(),
                "cell.number",
                List.of());
    }

    /** An amount of money above zero. */
    static Column<BigDecimal> amount(String name) {
        return new Column<>(
                name,
                cell -> cell.matches("[0-9]{1,9}([.][0-9]{1,2})?")
                        ? Optional.of(new BigDecimal(cell)).filter(amount -> amount.signum() > 0)
                        : Optional.empty(),
                "cell.amount",
                List.of());
    }

    /** Yes or no. */
    static Column<Boolean> yesNo(String name) {
        return ofWords(name, Map.of("yes", true, "no", false), List.of("yes", "no"));
    }

    /** Ids with single spaces between. */
    static Column<List<String>> tokens(String name) {
        return new Column<>(
                name,
                cell -> cell.matches(TOKEN + "( " + TOKEN + ")*")
                        ? Optional.of(List.of(cell.split(" ", -1)))
                        : Optional.empty(),
                "cell.tokens",
                List.of());
    }

    /** A constant of an enum, written in lower case with hyphens: {@code NOMINATE_SELF} is {@code nominate-self}. */
    static <E extends Enum<E>> Column<E> word(String name, Class<E> type) {
        return word(name, List.of(type.getEnumConstants()));
    }

    /** A constant of several enums whose words differ. */
    static <E extends Enum<?>> Column<E> word(String name, List<E> constants) {
        return ofWords(
                name,
                constants.stream().collect(Collectors.toUnmodifiableMap(Column::wordOf, Function.identity())),
                constants.stream().map(Column::wordOf).toList());
    }

    /** Topics of findings by their keys, with single spaces between. */
    static Column<List<Topic>> topics(String name) {
        return new Column<>(
                name,
                Column::readTopics,
                "cell.topics",
                TOPICS.keySet().stream().sorted().toList());
    }

    static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> Column<T> ofWords(String name, Map<String, T> values, List<String> allowed) {
        return new Column<>(name, cell -> Optional.ofNullable(values.get(cell)), "cell.word", allowed);
    }

    private static Optional<LocalDate> readDate(String cell) {
        try {
            return Optional.of(LocalDate.parse(cell))
                    .filter(day -> !day.isBefore(Registry.FIRST_DAY) && !day.isAfter(Registry.LAST_DAY));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<List<Topic>> readTopics(String cell) {
        List<String> keys = Arrays.asList(cell.split(" ", -1));
        return TOPICS.keySet().containsAll(keys)
                ? Optional.of(keys.stream().map(TOPICS::get).toList())
                : Optional.empty();
    }
}
