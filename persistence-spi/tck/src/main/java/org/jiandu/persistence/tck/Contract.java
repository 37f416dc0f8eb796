package org.jiandu.persistence.tck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbered rules, as {@code persistence-spi/README.md} has them; the kit carries a copy. */
final class Contract {
    private static final Pattern RULE = Pattern.compile("^- \\*\\*R(\\d+)\\*\\* (.*(?:\\n  .*)*)", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("R(\\d+)_.*");

    private Contract() {}

    /** Every rule by its number. */
    static Map<Integer, String> rules() {
        Map<Integer, String> rules = new TreeMap<>();
        for (Matcher rule = RULE.matcher(page()); rule.find(); ) {
            rules.put(
                    Integer.valueOf(rule.group(1)),
                    rule.group(2).replace("*", "").replaceAll("\\s+", " "));
        }
        return rules;
    }

    /** The number in the name of a test. */
    static int ruleOf(String test) {
        Matcher name = TEST.matcher(test);
        if (!name.matches()) {
            throw new IllegalArgumentException(test + " does not begin with the number of a rule, such as R1_");
        }
        return Integer.parseInt(name.group(1));
    }

    private static String page() {
        try (InputStream page =
                Objects.requireNonNull(Contract.class.getResourceAsStream("README.md"), "the contract in the kit")) {
            return new String(page.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
