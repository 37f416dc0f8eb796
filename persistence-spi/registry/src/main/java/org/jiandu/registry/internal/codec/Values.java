package org.jiandu.registry.internal.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** Values that are not objects. */
final class Values {
    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    static final Format<String> TEXT = new Format<>() {
        @Override
        public JsonNode write(String value, Out out) {
            if (value.codePoints().anyMatch(Values::isHalf)) {
                throw new IllegalArgumentException("a text has half of a character (an unpaired surrogate)");
            }
            return StringNode.valueOf(value);
        }

        @Override
        public String read(JsonNode node, In in) {
            return node.stringValueOpt().orElseThrow(() -> new Malformed("not a text"));
        }
    };

    static final Format<Integer> NUMBER = new Format<>() {
        @Override
        public JsonNode write(Integer value, Out out) {
            return IntNode.valueOf(value);
        }

        @Override
        public Integer read(JsonNode node, In in) {
            if (!node.isInt()) {
                throw new Malformed("not a whole number");
            }
            return node.intValue();
        }
    };

    static final Format<Boolean> YES_OR_NO = new Format<>() {
        @Override
        public JsonNode write(Boolean value, Out out) {
            return BooleanNode.valueOf(value);
        }

        @Override
        public Boolean read(JsonNode node, In in) {
            return node.booleanValueOpt().orElseThrow(() -> new Malformed("neither true nor false"));
        }
    };

    static final Format<LocalDate> DAY = TEXT.as(LocalDate::parse, LocalDate::toString);

    /** In whole milliseconds, as stores keep them. */
    static final Format<Instant> MOMENT = TEXT.as(Instant::parse, Values::inMilliseconds);

    /** As a text, so that no program takes it for floating point. */
    static final Format<BigDecimal> MONEY = TEXT.as(BigDecimal::new, BigDecimal::toString);

    private Values() {}

    private static String inMilliseconds(Instant moment) {
        if (!moment.equals(moment.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException("a moment is not in whole milliseconds");
        }
        return MILLISECONDS.format(moment);
    }

    private static boolean isHalf(int codePoint) {
        return codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
    }
}
