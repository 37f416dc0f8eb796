package org.jiandu.party;

/** The area in which an authority acts: a region of the state, or a functional zone. */
public sealed interface Jurisdiction permits Region, FunctionalZone {
    /**
     * The name.
     *
     * @return the Chinese name, such as 威海市
     */
    String name();

    /**
     * Tells whether another area lies within this one.
     *
     * @param other the other area
     * @return whether this area is the other one or includes it
     */
    boolean includes(Jurisdiction other);

    /**
     * Tells whether an authority of a level can have this area.
     *
     * @param level the level
     * @return whether it can
     */
    boolean fits(Level level);
}
