package org.jiandu.party;

import java.util.Objects;
import java.util.Optional;
import org.jiandu.party.PersonName.Problem;

/**
 * The check of every name and number that people read, in any script.
 *
 * <p>It lists what is refused, never what is allowed: rare characters of names enter Unicode after the tables of a JDK
 * were made, and that JDK takes them for unassigned.
 */
final class PlainText {
    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    private PlainText() {}

    static void require(String field, String text, int longest) {
        problemIn(Objects.requireNonNull(text, field), longest).ifPresent(problem -> {
            throw new IllegalArgumentException(
                    field + " must be plain text of 1 to " + longest + " characters: it " + problem.reason());
        });
    }

    static Optional<Problem> problemIn(String text, int longest) {
        if (text.codePoints().allMatch(PlainText::isSpace)) {
            return Optional.of(Problem.BLANK);
        }
        if (length(text) > longest) {
            return Optional.of(Problem.TOO_LONG);
        }
        for (int index = 0; index < text.length(); ) {
            int codePoint = text.codePointAt(index);
            Optional<Problem> problem = problemOf(codePoint);
            if (problem.isPresent()) {
                return problem;
            }
            index += Character.charCount(codePoint);
        }
        if (isSpace(text.codePointAt(0)) || isSpace(text.codePointBefore(text.length()))) {
            return Optional.of(Problem.SURROUNDING_SPACE);
        }
        return Optional.empty();
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Optional<Problem> problemOf(int codePoint) {
        if (codePoint == REPLACEMENT_CHARACTER) {
            return Optional.of(Problem.LOST_CHARACTER);
        }
        return switch (Character.getType(codePoint)) {
            case Character.SURROGATE -> Optional.of(Problem.UNPAIRED_SURROGATE);
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                Optional.of(Problem.CONTROL_CHARACTER);
            default -> Optional.empty();
        };
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
