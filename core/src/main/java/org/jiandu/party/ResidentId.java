package org.jiandu.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The number of a resident identity card (居民身份证): 18 characters by GB 11643-1999.
 *
 * <p>Six digits of region, eight of the date of birth, three of sequence, and a check character by ISO 7064 MOD 11-2.
 * The check character may be {@code X}, in upper case: a lower-case {@code x} is refused, so that one person has one
 * number. The region is where the number was first given, perhaps abolished since: any six digits pass, and nothing
 * about a present residence follows. Whether the date of birth is plausible today is not judged. Immutable and
 * thread-safe.
 *
 * @param value the 18 characters
 */
public record ResidentId(String value) {
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    /**
     * Checks the number; the message of a refusal does not repeat it.
     *
     * @param value the 18 characters
     * @throws IllegalArgumentException if they have a {@link Problem}
     */
    public ResidentId {
        problemIn(Objects.requireNonNull(value, "ResidentId.value")).ifPresent(problem -> {
            throw new IllegalArgumentException("ResidentId.value " + problem.reason);
        });
    }

    /**
     * Reads a number.
     *
     * @param text the text, neither trimmed nor normalised
     * @return the number
     * @throws IllegalArgumentException if the text has a {@link Problem}
     */
    public static ResidentId parse(CharSequence text) {
        return new ResidentId(text.toString());
    }

    /**
     * Reads a number if it is one.
     *
     * @param text the text, neither trimmed nor normalised
     * @return the number, absent if the text has a {@link Problem}
     */
    public static Optional<ResidentId> find(CharSequence text) {
        String value = text.toString();
        return problemIn(value).isPresent() ? Optional.empty() : Optional.of(new ResidentId(value));
    }

    /**
     * Says why a text is not a number.
     *
     * @param text the text
     * @return the first problem found, absent if the text is a number
     */
    public static Optional<Problem> problemIn(CharSequence text) {
        String value = text.toString();
        if (value.length() == OLD_LENGTH && digitsIn(value, OLD_LENGTH)) {
            return Optional.of(Problem.OLD_FIFTEEN_DIGITS);
        }
        if (value.length() != LENGTH) {
            return Optional.of(Problem.LENGTH);
        }
        char check = value.charAt(LENGTH - 1);
        if (!digitsIn(value, LENGTH - 1) || (CHECK_CHARACTERS.indexOf(check) < 0 && check != 'x')) {
            return Optional.of(Problem.FORMAT);
        }
        if (check == 'x') {
            return Optional.of(Problem.LOWER_CASE_X);
        }
        if (birthDateIn(value).isEmpty()) {
            return Optional.of(Problem.BIRTH_DATE);
        }
        return check == checkCharacterOf(value) ? Optional.empty() : Optional.of(Problem.CHECK_CHARACTER);
    }

    /**
     * The region where the number was first given.
     *
     * @return six digits of an edition of GB/T 2260
     */
    public String regionCode() {
        return value.substring(0, 6);
    }

    /**
     * The date of birth.
     *
     * @return positions 7 to 14
     */
    public LocalDate birthDate() {
        return birthDateIn(value).orElseThrow();
    }

    /**
     * The sex.
     *
     * @return male if the sequence number is odd, female if it is even
     */
    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /**
     * The number without the date of birth.
     *
     * @return the first six and the last four characters, with stars between
     */
    public String masked() {
        return value.substring(0, 6) + "*".repeat(8) + value.substring(14);
    }

    /** The masked number. */
    @Override
    public String toString() {
        return masked();
    }

    private static boolean digitsIn(String value, int count) {
        for (int index = 0; index < count; index++) {
            if (value.charAt(index) < '0' || value.charAt(index) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<LocalDate> birthDateIn(String value) {
        try {
            return Optional.of(LocalDate.of(number(value, 6, 10), number(value, 10, 12), number(value, 12, 14)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String value, int start, int end) {
        return Integer.parseInt(value, start, end, 10);
    }

    private static char checkCharacterOf(String value) {
        int sum = 0;
        for (int index = 0; index < WEIGHTS.length; index++) {
            sum += WEIGHTS[index] * (value.charAt(index) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    /** The sex that the sequence number tells. */
    public enum Sex {
        /** An odd sequence number. */
        MALE,
        /** An even sequence number. */
        FEMALE
    }

    /** Why a text is not the number of a resident identity card. */
    public enum Problem {
        /** Fifteen digits: a number of the old form, which has no check character. */
        OLD_FIFTEEN_DIGITS("has the old form of 15 digits"),
        /** Not 18 characters. */
        LENGTH("does not have 18 characters"),
        /** Not 17 digits followed by a digit or {@code X}. */
        FORMAT("is not 17 digits followed by a digit or X"),
        /** The check character is a lower-case {@code x}. */
        LOWER_CASE_X("ends with a lower-case x, which must be an upper-case X"),
        /** Positions 7 to 14 are no day of the calendar. */
        BIRTH_DATE("has a date of birth that does not exist"),
        /** The check character does not agree with the digits. */
        CHECK_CHARACTER("has a check character that does not agree with the digits");

        private final String reason;

        Problem(String reason) {
            this.reason = reason;
        }
    }
}
