package org.jiandu.party;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Synthetic people and bodies. Births lie in the 19th century, so that no number is a living person's. */
final class Samples {
    static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Samples() {}

    static Arbitrary<String> residentIds() {
        Arbitrary<String> regions = Arbitraries.strings().numeric().ofLength(6);
        Arbitrary<LocalDate> births = Dates.dates().between(LocalDate.of(1800, 1, 1), LocalDate.of(1899, 12, 31));
        Arbitrary<String> sequences = Arbitraries.strings().numeric().ofLength(3);
        return Combinators.combine(regions, births, sequences)
                .as((region, birth, sequence) ->
                        withIso7064Check(region + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + sequence));
    }

    /** Codes that both checks confirm. */
    static Arbitrary<String> creditCodes() {
        Arbitrary<String> registries =
                Arbitraries.strings().withChars(CREDIT_ALPHABET).ofLength(2);
        Arbitrary<String> regions = Arbitraries.strings().numeric().ofLength(6);
        Arbitrary<String> bodies =
                Arbitraries.strings().withChars(CREDIT_ALPHABET).ofLength(8);
        return Combinators.combine(registries, regions, bodies)
                .as((registry, region, body) -> withMod31Check(registry + region + body + mod11Check(body)));
    }

    /** Names of two characters or more, in and outside the basic plane. */
    static Arbitrary<String> names() {
        Arbitrary<Integer> han = Arbitraries.oneOf(
                Arbitraries.integers().between(0x4E00, 0x9FA5),
                Arbitraries.integers().between(0x20000, 0x2A6D6),
                Arbitraries.of(0x2B5E0, 0x31350, 0x2EBF0));
        return han.list().ofMinSize(2).ofMaxSize(50).map(Samples::text);
    }

    private static String text(Iterable<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    /** The check character by the recursive method of ISO 7064, which needs no table of weights. */
    private static String withIso7064Check(String digits) {
        int product = 0;
        for (int index = 0; index < digits.length(); index++) {
            product = (product + digits.charAt(index) - '0') * 2 % 11;
        }
        int check = (12 - product) % 11;
        return digits + (check == 10 ? "X" : Integer.toString(check));
    }

    /** The character that makes the code a multiple of 31, tried out; powers of 3 instead of a table of weights. */
    private static String withMod31Check(String front) {
        return CREDIT_ALPHABET
                .chars()
                .mapToObj(check -> front + (char) check)
                .filter(code -> {
                    int sum = 0;
                    int power = 1;
                    for (int index = 0; index < 17; index++) {
                        sum = (sum + power * CREDIT_ALPHABET.indexOf(code.charAt(index))) % 31;
                        power = power * 3 % 31;
                    }
                    return (sum + CREDIT_ALPHABET.indexOf(code.charAt(17))) % 31 == 0;
                })
                .findFirst()
                .orElseThrow();
    }

    /** The character that makes the organisation code a multiple of 11, tried out. */
    private static char mod11Check(String body) {
        String values = "0123456789X";
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int index = 0; index < 8; index++) {
            char c = body.charAt(index);
            sum += weights[index] * (c <= '9' ? c - '0' : c - 'A' + 10);
        }
        int check = 0;
        while ((sum + check) % 11 != 0) {
            check++;
        }
        return values.charAt(check);
    }
}
