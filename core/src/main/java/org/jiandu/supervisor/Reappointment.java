package org.jiandu.supervisor;

import java.time.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a person dismissed on a ground may be appointed again.
 *
 * <p>The Weihai Measures are silent. Immutable and thread-safe.
 *
 * @param kind the rule
 * @param period how long the bar lasts from the effect of the dismissal, present exactly for {@link Kind#BARRED_FOR}
 */
public record Reappointment(Kind kind, Optional<Period> period) {
    /** The rule on a person dismissed on a ground. */
    public enum Kind {
        /** The authority must find that the earlier dismissal does not stand against the person. */
        NEEDS_FINDING,
        /** Barred for ever. */
        BARRED_FOR_EVER,
        /** Barred for a period. */
        BARRED_FOR,
        /** Not barred. */
        NOT_BARRED
    }

    /**
     * Refuses a period without {@link Kind#BARRED_FOR} and the reverse.
     *
     * @param kind the rule
     * @param period how long the bar lasts from the effect of the dismissal, present exactly for {@link Kind#BARRED_FOR}
     */
    public Reappointment {
        Objects.requireNonNull(kind, "kind");
        if (period.isPresent() != (kind == Kind.BARRED_FOR)) {
            throw new IllegalArgumentException("a period belongs to BARRED_FOR and to nothing else: " + kind);
        }
    }

    /**
     * A rule without a period.
     *
     * @param kind any kind but {@link Kind#BARRED_FOR}
     * @return the rule
     */
    public static Reappointment of(Kind kind) {
        return new Reappointment(kind, Optional.empty());
    }

    /**
     * Barred for a period.
     *
     * @param period the period, counted from the day on which the dismissal takes effect
     * @return the rule
     */
    public static Reappointment barredFor(Period period) {
        return new Reappointment(Kind.BARRED_FOR, Optional.of(period));
    }

    /**
     * The same rule for every ground that reproaches the person.
     *
     * @param rule the rule
     * @return the rule for each such ground
     */
    public static Map<DismissalGround, Reappointment> afterFaults(Reappointment rule) {
        Map<DismissalGround, Reappointment> rules = new EnumMap<>(DismissalGround.class);
        for (DismissalGround ground : DismissalGround.values()) {
            if (ground.isFault()) {
                rules.put(ground, rule);
            }
        }
        return Collections.unmodifiableMap(rules);
    }
}
