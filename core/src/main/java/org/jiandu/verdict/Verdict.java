package org.jiandu.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jiandu.law.Reliance;

/**
 * The answer to the question whether an act may be done on a date, with all reasons at once.
 *
 * <p>Immutable and thread-safe. The readings and the earliest date are worked out when they are asked for.
 */
public final class Verdict {
    private final Conclusion conclusion;
    private final List<Reason> reasons;
    private final Supplier<List<Reliance>> readings;
    private final Supplier<Earliest> earliest;

    /**
     * Makes a verdict of reasons.
     *
     * @param reasons every condition of the act and how it stands
     * @param readings collects the interpretations that the conditions rest on, each once; a pure function
     * @param earliest works out from when the act is lawful; a pure function
     */
    public Verdict(List<Reason> reasons, Supplier<List<Reliance>> readings, Supplier<Earliest> earliest) {
        this.reasons = List.copyOf(reasons);
        this.readings = Objects.requireNonNull(readings, "readings");
        this.earliest = Objects.requireNonNull(earliest, "earliest");
        this.conclusion = concludeFrom(this.reasons);
    }

    /**
     * Lawful, unlawful, or waiting for a person.
     *
     * @return the conclusion
     */
    public Conclusion conclusion() {
        return conclusion;
    }

    /**
     * Whether the act may be done.
     *
     * @return true if every condition is met
     */
    public boolean isLawful() {
        return conclusion == Conclusion.LAWFUL;
    }

    /**
     * Every condition, met or not, in the order in which the rules are listed for the act.
     *
     * @return all reasons
     */
    public List<Reason> reasons() {
        return reasons;
    }

    /**
     * The conditions that are not met or wait for a person.
     *
     * @return the reasons against the act, empty exactly when it is lawful
     */
    public List<Reason> unmet() {
        List<Reason> unmet = new ArrayList<>();
        for (Reason reason : reasons) {
            if (!reason.isMet()) {
                unmet.add(reason);
            }
        }
        return List.copyOf(unmet);
    }

    /**
     * The topics on which a finding of a person is missing.
     *
     * @return the topics, each once
     */
    public List<Topic> findingsNeeded() {
        return reasons.stream()
                .flatMap(reason -> reason.findingsNeeded().stream())
                .distinct()
                .toList();
    }

    /**
     * The interpretations of open wordings on which the conditions rest.
     *
     * @return the readings, each once
     */
    public List<Reliance> readings() {
        return readings.get();
    }

    /**
     * The first day, from the day asked about on, on which the same act would be lawful if nothing else happened.
     *
     * @return that day, or why there is none
     */
    public Earliest earliest() {
        return earliest.get();
    }

    /** Two verdicts are equal when their reasons and readings are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Verdict that
                && reasons.equals(that.reasons)
                && readings().equals(that.readings());
    }

    @Override
    public int hashCode() {
        return Objects.hash(reasons, readings());
    }

    /** The conclusion and the rules that stand against the act; no personal data. */
    @Override
    public String toString() {
        return conclusion + unmet().stream().map(Reason::rule).toList().toString();
    }

    private static Conclusion concludeFrom(List<Reason> reasons) {
        Conclusion conclusion = Conclusion.LAWFUL;
        for (Reason reason : reasons) {
            if (reason.status() == Status.NOT_MET) {
                return Conclusion.UNLAWFUL;
            }
            if (reason.status() == Status.NEEDS_FINDING) {
                conclusion = Conclusion.NEEDS_FINDING;
            }
        }
        return conclusion;
    }
}
