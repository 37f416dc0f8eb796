package org.jiandu.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.time.DateRange;

/**
 * The limit of consecutive terms with its readings. Immutable and thread-safe.
 *
 * <p>Every method takes the person's services with one authority, oldest first, each one begun after the one before it
 * was over; any other order is an {@link IllegalArgumentException}. Services of terms that never began are passed over.
 *
 * <pre>{@code
 * TermLength length = TermLength.of(Period.ofYears(2));
 * TermLimit limit = new TermLimit(2, LimitMeaning.TOTAL_TERMS, RunBreak.FULL_TERM, CutShort.COUNTS);
 * limit.allows(served, nextFirstDay, length);       // ALLOWED, EXCEEDED or NEEDS_FINDING
 * limit.earliestAllowed(served, length);            // and if not: from when
 * }</pre>
 *
 * <p>Legal basis: Weihai Measures, article 5 (不得连任超过两届).
 *
 * @param count the number in the text
 * @param meaning what the number counts
 * @param runBreak what ends a run of consecutive terms
 * @param cutShort whether a term that ended early counts
 */
public record TermLimit(int count, LimitMeaning meaning, RunBreak runBreak, CutShort cutShort) {

    /**
     * Checks the number.
     *
     * @param count the number in the text
     * @param meaning what the number counts
     * @param runBreak what ends a run of consecutive terms
     * @param cutShort whether a term that ended early counts
     * @throws IllegalArgumentException if the limit would forbid even a first term
     */
    public TermLimit {
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(runBreak, "runBreak");
        Objects.requireNonNull(cutShort, "cutShort");
        int least = meaning == LimitMeaning.TOTAL_TERMS ? 1 : 0;
        if (count < least) {
            throw new IllegalArgumentException("count " + count + " is less than " + least + " " + meaning);
        }
    }

    /**
     * Returns how many consecutive terms are allowed in all.
     *
     * @return the number of terms, the first one included
     */
    public int maximumTerms() {
        return switch (meaning) {
            case TOTAL_TERMS -> count;
            case RENEWALS_AFTER_FIRST -> Math.addExact(count, 1);
        };
    }

    /**
     * Counts the consecutive terms before a term that starts on a day.
     *
     * @param served the services, oldest first
     * @param nextFirstDay the first day of the term asked about; a day inside or before a service leaves no gap
     * @param termLength the length of one term
     * @return the number, with the undecided gaps taken both ways
     * @throws IllegalArgumentException if the services are out of order
     */
    public RunCount count(List<Service> served, LocalDate nextFirstDay, TermLength termLength) {
        Objects.requireNonNull(nextFirstDay, "nextFirstDay");
        Objects.requireNonNull(termLength, "termLength");
        List<Service> begun = begun(served);
        List<DateRange> undecidedGaps = new ArrayList<>();
        int atLeast = 0;
        int atMost = 0;
        LocalDate next = nextFirstDay;
        for (int i = begun.size() - 1; i >= 0; i--) {
            Service service = begun.get(i);
            Gap gap = runBreak.judge(service.lastDayServed(), next, termLength);
            if (gap == Gap.BREAKS) {
                break;
            }
            if (gap == Gap.NEEDS_FINDING) {
                undecidedGaps.add(0, DateRange.of(service.lastDayServed().plusDays(1), next.minusDays(1)));
            }
            if (cutShort == CutShort.COUNTS || !service.isCutShort()) {
                atMost++;
                atLeast += undecidedGaps.isEmpty() ? 1 : 0;
            }
            next = service.term().firstDay();
        }
        return new RunCount(atLeast, atMost, undecidedGaps);
    }

    /**
     * Answers whether one more term may start on a day, by the dates alone.
     *
     * @param served the services, oldest first
     * @param nextFirstDay the first day of the term asked about
     * @param termLength the length of one term
     * @return the answer
     * @throws IllegalArgumentException if the services are out of order
     */
    public LimitAnswer allows(List<Service> served, LocalDate nextFirstDay, TermLength termLength) {
        return allows(served, nextFirstDay, termLength, Optional.empty());
    }

    /**
     * Answers whether one more term may start on a day, with a person's finding.
     *
     * <p>The finding is about the run as a whole: whether the {@linkplain RunCount#undecidedGaps() undecided gaps} break
     * it. It never overrides a gap that the dates decide.
     *
     * @param served the services, oldest first
     * @param nextFirstDay the first day of the term asked about
     * @param termLength the length of one term
     * @param gapBreaksAsFound true if the run was found to be broken, false if it was found to continue, empty without
     *     a finding
     * @return the answer; {@link LimitAnswer#NEEDS_FINDING} only without a finding
     * @throws IllegalArgumentException if the services are out of order
     */
    public LimitAnswer allows(
            List<Service> served, LocalDate nextFirstDay, TermLength termLength, Optional<Boolean> gapBreaksAsFound) {
        RunCount run = count(served, nextFirstDay, termLength);
        boolean allowedIfBroken = run.atLeast() < maximumTerms();
        boolean allowedIfNot = run.atMost() < maximumTerms();
        if (allowedIfBroken != allowedIfNot && gapBreaksAsFound.isEmpty()) {
            return LimitAnswer.NEEDS_FINDING;
        }
        boolean allowed = gapBreaksAsFound.orElse(false) ? allowedIfBroken : allowedIfNot;
        return allowed ? LimitAnswer.ALLOWED : LimitAnswer.EXCEEDED;
    }

    /**
     * Returns the first day after the last service on which one more term may start without any finding. From that day
     * on every day is allowed.
     *
     * @param served the services, oldest first, at least one of them begun
     * @param termLength the length of one term
     * @return the day; empty if no wait is long enough
     * @throws IllegalArgumentException if nothing was served (every day is allowed then, and none is the first), the
     *     services are out of order
     */
    public Optional<LocalDate> earliestAllowed(List<Service> served, TermLength termLength) {
        List<Service> begun = begun(served);
        if (begun.isEmpty()) {
            throw new IllegalArgumentException("served holds no term that began: every day is allowed");
        }
        LocalDate lastDayServed = begun.get(begun.size() - 1).lastDayServed();
        LocalDate dayAfter = lastDayServed.plusDays(1);
        // Waiting changes nothing but the gap before the new term: either none is needed, or one that surely breaks.
        return allows(begun, dayAfter, termLength) == LimitAnswer.ALLOWED
                ? Optional.of(dayAfter)
                : runBreak.earliestBreak(lastDayServed, termLength);
    }

    /** Leaves out the terms that never began and checks that the others came one after another. */
    private static List<Service> begun(List<Service> served) {
        List<Service> begun = new ArrayList<>(served.size());
        for (Service service : served) {
            if (!service.isBegun()) {
                continue;
            }
            if (!begun.isEmpty()) {
                LocalDate before = begun.get(begun.size() - 1).lastDayServed();
                LocalDate firstDay = service.term().firstDay();
                if (!firstDay.isAfter(before)) {
                    throw new IllegalArgumentException("served is out of order: a term begins on " + firstDay
                            + ", but the one listed before it was served until " + before);
                }
            }
            begun.add(service);
        }
        return begun;
    }
}
