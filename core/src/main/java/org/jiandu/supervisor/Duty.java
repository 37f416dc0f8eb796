package org.jiandu.supervisor;

import java.util.Optional;

/** A duty of a supervisor. Legal basis: article 9 of the Weihai Measures, items 1 to 5. */
public enum Duty {
    /** To act within authority and procedure and take part in activities (item 1). */
    DILIGENCE(null),
    /** Not to seek private gain, obstruct enforcement or harm parties (item 2). */
    NO_PRIVATE_GAIN(DismissalGround.PRIVATE_GAIN),
    /** To keep state, work and business secrets and privacy (item 3). */
    SECRECY(DismissalGround.LEAK),
    /** Not to accept property from units or parties (item 4). */
    NO_GIFTS(DismissalGround.GIFTS),
    /** Not to use the title for anything but supervision (item 5). */
    NO_MISUSE_OF_TITLE(null);

    @org.jspecify.annotations.Nullable
    private final DismissalGround ground;

    Duty(@org.jspecify.annotations.Nullable DismissalGround ground) {
        this.ground = ground;
    }

    /**
     * The ground of dismissal that an established breach of this duty makes.
     *
     * @return the ground, absent where article 16 names none for it
     */
    public Optional<DismissalGround> ground() {
        return Optional.ofNullable(ground);
    }
}
