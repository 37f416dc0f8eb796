package org.jiandu.persistence;

import java.util.Objects;
import java.util.Optional;

/**
 * How much of an answer, and from where. Immutable and thread-safe.
 *
 * @param limit how many items at most, 1 to {@value Limits#MAX_PAGE}
 * @param cursor what the page before named as its {@link Page#next}; empty for the first page
 */
public record PageRequest(int limit, Optional<String> cursor) {
    /**
     * Checks the parts.
     *
     * @param limit how many items at most
     * @param cursor what the page before named as its next
     * @throws IllegalArgumentException if a part is outside its bounds
     */
    public PageRequest {
        Checks.range(limit, "limit", 1, Limits.MAX_PAGE);
        Objects.requireNonNull(cursor, "cursor");
        cursor.ifPresent(text -> Checks.range(text.length(), "the length of cursor", 1, Limits.MAX_CURSOR));
    }

    /**
     * Asks for the first page.
     *
     * @param limit how many items at most
     * @return the request
     */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, Optional.empty());
    }

    /**
     * Asks for what comes after a cursor, as much as this request does.
     *
     * @param next the cursor
     * @return the request
     */
    public PageRequest after(String next) {
        return new PageRequest(limit, Optional.of(next));
    }
}
