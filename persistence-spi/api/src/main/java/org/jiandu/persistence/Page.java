package org.jiandu.persistence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of an answer (R41). It may be shorter than asked for; only a page without {@link #next} is the last.
 *
 * @param <T> what the items are
 * @param items the items; not empty if there is a next page
 * @param next the cursor of the page that follows; empty on the last page
 */
public record Page<T>(List<T> items, Optional<String> next) {
    /**
     * Copies the items.
     *
     * @param items the items
     * @param next the cursor of the page that follows
     * @throws IllegalArgumentException if a page that has a next one is empty
     */
    public Page {
        items = List.copyOf(items);
        Objects.requireNonNull(next, "next");
        if (items.isEmpty() && next.isPresent()) {
            throw new IllegalArgumentException("items: a page with a next page is not empty");
        }
    }

    /**
     * Returns the last page.
     *
     * @param <T> what the items are
     * @param items the items
     * @return the page
     */
    public static <T> Page<T> last(List<T> items) {
        return new Page<>(items, Optional.empty());
    }
}
