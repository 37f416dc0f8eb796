package org.jiandu.examples.quickstart;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns that an act uses beside the common ones.
 *
 * @param required those that must be filled in
 * @param optional those that may be
 */
record Needs(List<Column<?>> required, List<Column<?>> optional) {
    static final Needs NOTHING = new Needs(List.of(), List.of());

    static Needs of(Column<?>... required) {
        return new Needs(List.of(required), List.of());
    }

    /** The same, and some that may be filled in. */
    Needs or(Collection<Column<?>> more) {
        return new Needs(
                required, Stream.concat(optional.stream(), more.stream()).toList());
    }

    Needs or(Column<?>... more) {
        return or(List.of(more));
    }

    /** Reports what is missing, and what is filled in and not used. */
    void check(CsvRow row, Collection<Column<?>> details) {
        required.forEach(row::require);
        row.refuse(details.stream()
                .filter(column -> !required.contains(column) && !optional.contains(column))
                .toList());
    }
}
