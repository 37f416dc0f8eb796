package org.jiandu.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.message.Message;

/**
 * From when a condition will be met, or an act lawful, if nothing happens but the passing of days.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind whether there is such a day
 * @param date the day, present exactly when the kind is {@link Kind#FROM}
 */
public record Earliest(Kind kind, Optional<LocalDate> date) {
    private static final Earliest NOW = new Earliest(Kind.NOW, Optional.empty());
    private static final Earliest NEVER = new Earliest(Kind.NEVER, Optional.empty());
    private static final Earliest AFTER_HUMAN_ACT = new Earliest(Kind.AFTER_HUMAN_ACT, Optional.empty());

    /** Whether days alone will do, in ascending order of hope lost. */
    public enum Kind {
        /** On the day asked about. */
        NOW,
        /** From a known day on. */
        FROM,
        /** Only after somebody does something: a review, a decision, another act. */
        AFTER_HUMAN_ACT,
        /** Never under this policy. */
        NEVER
    }

    /**
     * Refuses a day without {@link Kind#FROM} and the reverse.
     *
     * @param kind whether there is such a day
     * @param date the day, present exactly when the kind is {@link Kind#FROM}
     */
    public Earliest {
        if (date.isPresent() != (kind == Kind.FROM)) {
            throw new IllegalArgumentException("a date belongs to FROM and to nothing else: " + kind);
        }
    }

    /**
     * On the day asked about.
     *
     * @return now
     */
    public static Earliest now() {
        return NOW;
    }

    /**
     * From a day on.
     *
     * @param date the first day
     * @return from that day
     */
    public static Earliest from(LocalDate date) {
        return new Earliest(Kind.FROM, Optional.of(date));
    }

    /**
     * Only after somebody does something.
     *
     * @return after a human act
     */
    public static Earliest afterHumanAct() {
        return AFTER_HUMAN_ACT;
    }

    /**
     * Never under this policy.
     *
     * @return never
     */
    public static Earliest never() {
        return NEVER;
    }

    /**
     * The later of two, where the less hopeful one wins.
     *
     * @param other the other
     * @return from when both conditions are met
     */
    public Earliest and(Earliest other) {
        if (kind == Kind.FROM && other.kind == Kind.FROM) {
            return date.orElseThrow().isBefore(other.date.orElseThrow()) ? other : this;
        }
        return kind.compareTo(other.kind) >= 0 ? this : other;
    }

    /**
     * The words for it.
     *
     * @return for example "from 2026-04-18"
     */
    public Message message() {
        return new Message("Earliest." + kind, date.<List<Object>>map(List::of).orElse(List.of()));
    }
}
