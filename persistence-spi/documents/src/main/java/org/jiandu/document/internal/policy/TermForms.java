package org.jiandu.document.internal.policy;

import static org.jiandu.document.internal.form.Fields.field;
import static org.jiandu.document.internal.form.Fields.optional;
import static org.jiandu.document.internal.form.Shape.shape;
import static org.jiandu.document.internal.form.Times.SOME_TIME;
import static org.jiandu.document.internal.form.Times.TIME;
import static org.jiandu.document.internal.form.Values.BILINGUAL;
import static org.jiandu.document.internal.form.Values.DAY;
import static org.jiandu.document.internal.form.Words.wordsOr;

import org.jiandu.document.internal.form.Choice;
import org.jiandu.document.internal.form.Form;
import org.jiandu.term.RenewalWindow;
import org.jiandu.term.RunBreak;
import org.jiandu.term.TermLength;
import org.jiandu.time.DateRange;

/** How days and terms stand in a policy file. */
final class TermForms {
    static final Form<DateRange> DAYS = shape(
            field("first-day", DAY, DateRange::firstDay),
            optional("last-day", DAY, DateRange::lastDay),
            DateRange::new);

    static final Form<TermLength> TERM_LENGTH = new Choice<TermLength>()
            .or(
                    "lasting",
                    TermLength.Lasting.class,
                    shape(field("time", SOME_TIME, TermLength.Lasting::length), TermLength.Lasting::new))
            .or(
                    "between",
                    TermLength.Between.class,
                    shape(
                            field("first-day", DAY, TermLength.Between::firstDay),
                            field("last-day", DAY, TermLength.Between::lastDay),
                            TermLength.Between::new))
            .or(
                    "of-body",
                    TermLength.OfBody.class,
                    shape(field("body", BILINGUAL, TermLength.OfBody::body), TermLength.OfBody::new));

    static final Form<RunBreak> RUN_BREAK = wordsOr(shape(
                    field(
                            "after",
                            SOME_TIME,
                            (RunBreak broken) -> broken.shortest().orElseThrow()),
                    RunBreak::after))
            .word("full-term", RunBreak.FULL_TERM)
            .word("any-gap", RunBreak.ANY_GAP)
            .word("never", RunBreak.NEVER);

    static final Form<RenewalWindow> RENEWAL_WINDOW = wordsOr(shape(
                    optional("opens-before-end", TIME, RenewalWindow::opensBeforeEnd),
                    optional("closes-after-end", TIME, RenewalWindow::closesAfterEnd),
                    RenewalWindow::new))
            .word("during-term", RenewalWindow.duringTerm());

    private TermForms() {}
}
