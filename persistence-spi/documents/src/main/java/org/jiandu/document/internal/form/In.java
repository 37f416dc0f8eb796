package org.jiandu.document.internal.form;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiandu.document.internal.tree.Node;
import org.jiandu.document.internal.tree.Place;
import org.jiandu.document.internal.tree.Problems;
import org.jiandu.document.internal.tree.Reasons;
import org.jiandu.law.Instrument;
import org.jiandu.message.BilingualText;

/**
 * What reading needs besides the tree.
 *
 * @param problems where problems go
 * @param instrument the instrument of the document, unless something is wrong with it
 * @param others further instruments that may be cited, by id
 */
public record In(Problems problems, Optional<Instrument> instrument, Map<String, Instrument> others) {
    /** Before any instrument is read. */
    public In(Problems problems) {
        this(problems, Optional.empty(), Map.of());
    }

    /** Says what is wrong at a place, and that nothing comes of it. */
    public <T> Optional<T> problem(Place place, BilingualText reason) {
        problems.add(place, reason);
        return Optional.empty();
    }

    /** Says that something else is wanted than stands there, unless something was said of it already. */
    <T> Optional<T> other(Node node, BilingualText wanted) {
        return node instanceof Node.Unreadable ? Optional.empty() : problem(node.place(), Reasons.wanted(wanted, node));
    }

    /** Makes a value; what core refuses is a problem at the place. */
    public <T> Optional<T> made(Place place, Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException | DateTimeException refused) {
            return problem(place, Reasons.refused(String.valueOf(refused.getMessage())));
        }
    }
}
