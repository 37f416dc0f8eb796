package org.jiandu.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When a person reaches the limit of consecutive terms if every renewal is granted and none starts late. Immutable and
 * thread-safe.
 *
 * <p>The forecast is cautious: a gap on which nobody has decided is taken to continue the run. Where {@link
 * RunCount#isCertain()} is false, a finding may leave more renewals.
 *
 * <p>Legal basis: Weihai Measures, article 5.
 *
 * @param run the consecutive terms so far, the present one included
 * @param renewalsLeft how many more terms are allowed, each following without a gap
 * @param limitReachedOn the last day of the last of them; with none left, the last day of the present term
 */
public record TermForecast(RunCount run, int renewalsLeft, LocalDate limitReachedOn) {

    /**
     * Checks the number.
     *
     * @param run the consecutive terms so far, the present one included
     * @param renewalsLeft how many more terms are allowed, each following without a gap
     * @param limitReachedOn the last day of the last of them; with none left, the last day of the present term
     * @throws IllegalArgumentException if the number of renewals is negative
     */
    public TermForecast {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(limitReachedOn, "limitReachedOn");
        if (renewalsLeft < 0) {
            throw new IllegalArgumentException("renewalsLeft " + renewalsLeft + " is negative");
        }
    }

    /**
     * Looks ahead from the last service.
     *
     * @param served the services, oldest first
     * @param plan how the dates of coming terms are set
     * @param limit the limit
     * @return the forecast; empty if no term ever began
     * @throws IllegalArgumentException if the services are out of order
     */
    public static Optional<TermForecast> of(List<Service> served, TermPlan plan, TermLimit limit) {
        List<Term> terms = new ArrayList<>();
        Optional<Service> last = Optional.empty();
        for (Service service : served) {
            if (service.isBegun()) {
                // The dates of a term that was cut short are no anchor for those after it.
                if (last.filter(Service::isCutShort).isPresent()) {
                    terms.clear();
                }
                terms.add(service.term());
                last = Optional.of(service);
            }
        }
        if (last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate end = last.get().lastDayServed();
        RunCount run = limit.count(served, end.plusDays(1), TermLength.of(plan.length()));
        int renewalsLeft = Math.max(0, limit.maximumTerms() - run.atMost());
        for (int i = 0; i < renewalsLeft; i++) {
            Term next = plan.next(terms, end.plusDays(1));
            terms.add(next);
            end = next.lastDay();
        }
        return Optional.of(new TermForecast(run, renewalsLeft, end));
    }
}
