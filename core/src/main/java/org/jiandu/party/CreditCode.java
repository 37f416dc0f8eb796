package org.jiandu.party;

import java.util.Objects;
import java.util.Optional;

/**
 * The unified social credit code of an organisation (统一社会信用代码): 18 characters by GB 32100-2015.
 *
 * <p>One character of registry, one of class, six digits of region, nine of organisation code and a check character,
 * all from 31 characters (no I, O, S, V, Z). Two checks are built in: position 18 checks the whole code (MOD 31), and
 * position 17 checks the organisation code in positions 9 to 16 (MOD 11, GB 11714). Codes in use are not all faultless,
 * so there are two levels:
 *
 * <table>
 * <caption>What each level asks for</caption>
 * <tr><th scope="col"></th><th scope="col">strict</th><th scope="col">lenient</th></tr>
 * <tr><th scope="row">18 characters of the alphabet, digits for the region</th><td>yes</td><td>yes</td></tr>
 * <tr><th scope="row">the check of the whole code</th><td>yes</td><td rowspan="2">at least one of the two</td></tr>
 * <tr><th scope="row">the check of the organisation code</th><td>yes</td></tr>
 * </table>
 *
 * <p>A code that neither check confirms is a slip of the pen or an invention, and both levels refuse it. A value of
 * this type is at least lenient; {@link #hasValidCheck()} and {@link #hasValidOrganisationCheck()} tell which check
 * holds. Registry, class and region are not compared with any list. Immutable and thread-safe.
 *
 * @param value the 18 characters
 */
public record CreditCode(String value) {
    private static final int LENGTH = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int ORGANISATION = 8;
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ORGANISATION_CHECKS = "0X987654321";

    /**
     * Checks the code at the lenient level.
     *
     * @param value the 18 characters
     * @throws IllegalArgumentException if they have a {@link Problem} at that level
     */
    public CreditCode {
        require(Objects.requireNonNull(value, "CreditCode.value"), Strictness.LENIENT);
    }

    /**
     * Reads a code that both checks confirm.
     *
     * @param text the text, neither trimmed nor normalised
     * @return the code
     * @throws IllegalArgumentException if the text has a {@link Problem} at the strict level
     */
    public static CreditCode parseStrict(CharSequence text) {
        String value = text.toString();
        require(value, Strictness.STRICT);
        return new CreditCode(value);
    }

    /**
     * Reads a code that at least one of the two checks confirms.
     *
     * @param text the text, neither trimmed nor normalised
     * @return the code
     * @throws IllegalArgumentException if the text has a {@link Problem} at the lenient level
     */
    public static CreditCode parseLenient(CharSequence text) {
        return new CreditCode(text.toString());
    }

    /**
     * Reads a code if it is one.
     *
     * @param text the text, neither trimmed nor normalised
     * @param strictness the level
     * @return the code, absent if the text has a {@link Problem} at that level
     */
    public static Optional<CreditCode> find(CharSequence text, Strictness strictness) {
        String value = text.toString();
        return problemIn(value, strictness).isPresent() ? Optional.empty() : Optional.of(new CreditCode(value));
    }

    /**
     * Says why a text is not a code.
     *
     * @param text the text
     * @param strictness the level
     * @return the first problem found, absent if the text is a code at that level
     */
    public static Optional<Problem> problemIn(CharSequence text, Strictness strictness) {
        Objects.requireNonNull(strictness, "strictness");
        String value = text.toString();
        if (value.length() != LENGTH) {
            return Optional.of(Problem.LENGTH);
        }
        for (int index = 0; index < LENGTH; index++) {
            char character = value.charAt(index);
            if (character >= 'a' && character <= 'z') {
                return Optional.of(Problem.LOWER_CASE);
            }
            if (ALPHABET.indexOf(character) < 0) {
                return Optional.of(Problem.CHARACTER);
            }
        }
        for (int index = 2; index < ORGANISATION; index++) {
            if (value.charAt(index) > '9') {
                return Optional.of(Problem.REGION);
            }
        }
        boolean whole = isWholeConfirmed(value);
        boolean organisation = isOrganisationConfirmed(value);
        if (strictness == Strictness.LENIENT ? whole || organisation : whole && organisation) {
            return Optional.empty();
        }
        return Optional.of(whole ? Problem.ORGANISATION_CHECK : Problem.CHECK_CHARACTER);
    }

    /**
     * Tells whether position 18 confirms the whole code.
     *
     * @return whether it does; always, for a strict code
     */
    public boolean hasValidCheck() {
        return isWholeConfirmed(value);
    }

    /**
     * Tells whether position 17 confirms the organisation code in positions 9 to 16.
     *
     * @return whether it does; always, for a strict code
     */
    public boolean hasValidOrganisationCheck() {
        return isOrganisationConfirmed(value);
    }

    /** The code itself: it is public. */
    @Override
    public String toString() {
        return value;
    }

    private static void require(String value, Strictness strictness) {
        problemIn(value, strictness).ifPresent(problem -> {
            throw new IllegalArgumentException("CreditCode.value " + problem.reason);
        });
    }

    private static boolean isWholeConfirmed(String value) {
        int sum = 0;
        for (int index = 0; index < WEIGHTS.length; index++) {
            sum += WEIGHTS[index] * ALPHABET.indexOf(value.charAt(index));
        }
        return value.charAt(LENGTH - 1) == ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static boolean isOrganisationConfirmed(String value) {
        int sum = 0;
        for (int index = 0; index < ORGANISATION_WEIGHTS.length; index++) {
            // GB 11714 counts letters from A = 10 without gaps, unlike the alphabet of the whole code.
            sum += ORGANISATION_WEIGHTS[index] * Character.digit(value.charAt(ORGANISATION + index), 36);
        }
        return value.charAt(LENGTH - 2) == ORGANISATION_CHECKS.charAt(sum % 11);
    }

    /** How much a code must prove; the table of {@link CreditCode} says what. */
    public enum Strictness {
        /** Both checks hold. */
        STRICT,
        /** At least one of the two checks holds. */
        LENIENT
    }

    /** Why a text is not a unified social credit code. */
    public enum Problem {
        /** Not 18 characters. */
        LENGTH("does not have 18 characters"),
        /** A lower-case letter. */
        LOWER_CASE("has a lower-case letter"),
        /** A character outside the alphabet, such as I, O, S, V or Z. */
        CHARACTER("has a character that no code has, such as I, O, S, V or Z"),
        /** Positions 3 to 8 are not all digits. */
        REGION("does not have six digits of region in positions 3 to 8"),
        /** The check of the whole code fails (at the lenient level: both checks fail). */
        CHECK_CHARACTER("has a check character in position 18 that does not agree with the rest"),
        /** Only the check of the organisation code fails; a problem at the strict level only. */
        ORGANISATION_CHECK("has a check character in position 17 that does not agree with positions 9 to 16");

        private final String reason;

        Problem(String reason) {
            this.reason = reason;
        }
    }
}
