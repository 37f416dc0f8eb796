package org.jiandu.registry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jiandu.persistence.Limits;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;

/** Joins the pages of an answer, each asked for when it is needed. */
final class Pages {
    private Pages() {}

    static <T> Stream<T> all(Function<PageRequest, Page<T>> question) {
        return StreamSupport.stream(new Joined<>(question), false);
    }

    private static final class Joined<T> extends Spliterators.AbstractSpliterator<T> {
        private final Function<PageRequest, Page<T>> question;
        private final Deque<T> items = new ArrayDeque<>();
        private Optional<PageRequest> next = Optional.of(PageRequest.first(Limits.MAX_PAGE));

        Joined(Function<PageRequest, Page<T>> question) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.question = question;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            while (items.isEmpty() && next.isPresent()) {
                Page<T> page = question.apply(next.get());
                items.addAll(page.items());
                next = page.next().map(PageRequest.first(Limits.MAX_PAGE)::after);
            }
            if (items.isEmpty()) {
                return false;
            }
            action.accept(items.remove());
            return true;
        }
    }
}
