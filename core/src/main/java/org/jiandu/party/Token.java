package org.jiandu.party;

import java.util.Objects;

/** The form of every id: safe in a key, a file name, a URL and a log line. */
final class Token {
    private static final int LONGEST = 64;

    private Token() {}

    static void require(String field, String value) {
        Objects.requireNonNull(value, field);
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException(field + " must have 1 to " + LONGEST + " characters");
        }
        if (!value.chars().allMatch(Token::isAllowed)) {
            throw new IllegalArgumentException(field + " may have only the characters A-Z a-z 0-9 . _ -");
        }
    }

    private static boolean isAllowed(int c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == '-';
    }
}
