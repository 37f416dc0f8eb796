package org.jiandu.registry.internal.codec;

import static org.jiandu.registry.internal.codec.Fields.field;
import static org.jiandu.registry.internal.codec.Fields.optional;
import static org.jiandu.registry.internal.codec.Shape.shape;
import static org.jiandu.registry.internal.codec.Values.DAY;
import static org.jiandu.registry.internal.codec.Values.NUMBER;

import org.jiandu.term.Term;
import org.jiandu.time.DateRange;

/** Terms, and other runs of days. */
final class TermJson {
    static final Shape<Term> TERM = shape(
            field("ordinal", NUMBER, Term::ordinal),
            field("firstDay", DAY, Term::firstDay),
            field("lastDay", DAY, Term::lastDay),
            Term::new);

    static final Shape<DateRange> DAYS = shape(
            field("firstDay", DAY, DateRange::firstDay), optional("lastDay", DAY, DateRange::lastDay), DateRange::new);

    private TermJson() {}
}
