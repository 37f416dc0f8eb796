package org.jiandu.examples.boot.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiandu.examples.boot.problem.RefusedException;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.StorageRejectedException;

/**
 * A part of a list.
 *
 * @param <T> what is on it
 * @param items the items
 * @param next what to give as {@code cursor} for the rest; absent at the end
 */
public record Items<T>(List<T> items, Optional<String> next) {
    private static final int LIMIT = 50;

    /**
     * Copies the list.
     *
     * @param items the items
     * @param next what to give as {@code cursor} for the rest
     */
    public Items {
        items = List.copyOf(items);
    }

    static <S, T> Items<T> of(Optional<String> cursor, Function<PageRequest, Page<S>> question, Function<S, T> view) {
        Page<S> page = ask(cursor, question);
        return new Items<>(page.items().stream().map(view).toList(), page.next());
    }

    private static <S> Page<S> ask(Optional<String> cursor, Function<PageRequest, Page<S>> question) {
        try {
            return question.apply(new PageRequest(LIMIT, cursor));
        } catch (IllegalArgumentException | StorageRejectedException e) {
            if (cursor.isEmpty()) {
                throw e;
            }
            // not one that this question gave
            throw RefusedException.of("cursor", "input.value");
        }
    }
}
