package org.jiandu.document.internal.form;

import static org.jiandu.document.internal.form.Fields.optional;
import static org.jiandu.document.internal.form.Values.number;

import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.document.internal.tree.Reasons;

/** Lengths of time in years, months and days, none of them negative. */
public final class Times {
    /** A length of time, perhaps of no days. */
    public static final Form<Period> TIME = Shape.shape(
                    optional("years", number(0), Parts::years),
                    optional("months", number(0), Parts::months),
                    optional("days", number(0), Parts::days),
                    Parts::new)
            .unless(Parts::sayNothing, Reasons.noTime())
            .described("minProperties", 1)
            .as(Parts::together, Parts::of)
            .named("time");

    /** A length of time, longer than none. */
    public static final Form<Period> SOME_TIME = TIME.unless(Period::isZero, Reasons.zeroTime());

    private Times() {}

    private record Parts(Optional<Integer> years, Optional<Integer> months, Optional<Integer> days) {
        static Parts of(Period period) {
            return new Parts(
                    part(period.getYears()),
                    part(period.getMonths()),
                    period.isZero() ? Optional.of(0) : part(period.getDays()));
        }

        private static Optional<Integer> part(int number) {
            return number == 0 ? Optional.empty() : Optional.of(number);
        }

        boolean sayNothing() {
            return Stream.of(years, months, days).allMatch(Optional::isEmpty);
        }

        Period together() {
            return Period.of(years.orElse(0), months.orElse(0), days.orElse(0));
        }
    }
}
