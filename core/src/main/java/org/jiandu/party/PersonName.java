package org.jiandu.party;

import java.util.Optional;

/**
 * The name of a person, as the identity document has it.
 *
 * <p>From 1 to {@value #LONGEST} characters of any script, counted in code points: a rare Chinese character outside
 * the basic plane is one character. Spaces and {@code ·} may stand inside. Nothing is trimmed or normalised. Immutable
 * and thread-safe.
 *
 * @param value the name
 */
public record PersonName(String value) {
    /** The greatest number of characters. */
    public static final int LONGEST = 50;

    /**
     * Checks the name; the message of a refusal does not repeat it.
     *
     * @param value the name
     * @throws IllegalArgumentException if it has a {@link Problem}
     */
    public PersonName {
        PlainText.require("PersonName.value", value, LONGEST);
    }

    /**
     * Says why a text is not a name.
     *
     * @param text the text
     * @return the first problem found, absent if the text is a name
     */
    public static Optional<Problem> problemIn(CharSequence text) {
        return PlainText.problemIn(text.toString(), LONGEST);
    }

    /**
     * The length of the name.
     *
     * @return the number of code points
     */
    public int length() {
        return PlainText.length(value);
    }

    /**
     * The name for a reader who need not know it: the first character and two stars.
     *
     * @return for example 王**; only the stars if the name has a single character
     */
    public String masked() {
        return length() == 1 ? "**" : Character.toString(value.codePointAt(0)) + "**";
    }

    /** Three stars: a name never reaches a log. */
    @Override
    public String toString() {
        return "***";
    }

    /** Why a text is not a name. */
    public enum Problem {
        /** Nothing, or only spaces. */
        BLANK("is blank"),
        /** More than {@value PersonName#LONGEST} characters. */
        TOO_LONG("is too long"),
        /** A control character, a line break or an invisible formatting character. */
        CONTROL_CHARACTER("has a control character or an invisible formatting character"),
        /** Half of a surrogate pair: a text cut in the middle of a rare character. */
        UNPAIRED_SURROGATE("has half of a character (an unpaired surrogate)"),
        /** The replacement character U+FFFD: a conversion has lost a character. */
        LOST_CHARACTER("has the replacement character U+FFFD, so an earlier conversion lost a character"),
        /** A space at either end. */
        SURROUNDING_SPACE("starts or ends with a space");

        private final String reason;

        Problem(String reason) {
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }
}
