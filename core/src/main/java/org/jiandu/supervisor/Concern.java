package org.jiandu.supervisor;

import java.util.Objects;
import java.util.Optional;
import org.jiandu.law.Citation;
import org.jiandu.message.Message;

/**
 * Something on record that stands against a person in office, or that a person out of office still owes, for the authority to act
 * on. A concern dismisses nobody.
 *
 * <p>Immutable and thread-safe. Legal basis: article 2 paragraph 2, article 7 and article 16 of the Weihai Measures.
 *
 * @param kind a bar that has arisen, a ground of dismissal that is established, or what is owed
 * @param citation the place in the instrument
 * @param message the concern in words
 * @param ground the ground of dismissal, present exactly for {@link Kind#GROUND}
 * @param discretion whether the authority must dismiss on it, present exactly for {@link Kind#GROUND}
 */
public record Concern(
        Kind kind,
        Citation citation,
        Message message,
        Optional<DismissalGround> ground,
        Optional<Discretion> discretion) {
    /** What stands against the person. */
    public enum Kind {
        /** The person could not be engaged now. */
        BAR,
        /** The person can be dismissed. */
        GROUND,
        /** The person owes something at the end of service. */
        OWED
    }

    /**
     * Refuses missing parts.
     *
     * @param kind a bar that has arisen, a ground of dismissal that is established, or what is owed
     * @param citation the place in the instrument
     * @param message the concern in words
     * @param ground the ground of dismissal, present exactly for {@link Kind#GROUND}
     * @param discretion whether the authority must dismiss on it, present exactly for {@link Kind#GROUND}
     */
    public Concern {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(message, "message");
        if (ground.isPresent() != (kind == Kind.GROUND) || discretion.isPresent() != ground.isPresent()) {
            throw new IllegalArgumentException("a ground belongs to GROUND and to nothing else: " + kind);
        }
    }

    /**
     * A bar that has arisen.
     *
     * @param citation the place in the instrument
     * @param message the bar in words
     * @return the concern
     */
    public static Concern bar(Citation citation, Message message) {
        return new Concern(Kind.BAR, citation, message, Optional.empty(), Optional.empty());
    }

    /**
     * Something that the person still owes.
     *
     * @param citation the place in the instrument
     * @param message what is owed, in words
     * @return the concern
     */
    public static Concern owed(Citation citation, Message message) {
        return new Concern(Kind.OWED, citation, message, Optional.empty(), Optional.empty());
    }

    /**
     * A ground that is established.
     *
     * @param listed the ground as the instrument lists it
     * @param message the ground in words
     * @return the concern
     */
    public static Concern ground(ListedGround listed, Message message) {
        return new Concern(
                Kind.GROUND,
                listed.citation(),
                message,
                Optional.of(listed.ground()),
                Optional.of(listed.discretion()));
    }
}
