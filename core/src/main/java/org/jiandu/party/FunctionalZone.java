package org.jiandu.party;

import java.util.Objects;

/**
 * A functional zone (功能区): an area with an administration of its own that is no division of the state.
 *
 * <p>It has no code of GB/T 2260; statistics use codes that look like one. Immutable and thread-safe.
 *
 * @param name the Chinese name
 * @param within the smallest region of GB/T 2260 that the whole zone lies in
 */
public record FunctionalZone(String name, Region within) implements Jurisdiction {
    private static final int LONGEST = 100;

    /**
     * Checks the name.
     *
     * @param name the Chinese name
     * @param within the region around it
     * @throws IllegalArgumentException if the name is no plain text
     */
    public FunctionalZone {
        PlainText.require("FunctionalZone.name", name, LONGEST);
        Objects.requireNonNull(within, "FunctionalZone.within");
    }

    /**
     * {@inheritDoc}
     *
     * <p>A zone includes only itself: the zone of the same name in the region of the same code.
     */
    @Override
    public boolean includes(Jurisdiction other) {
        return other instanceof FunctionalZone zone
                && name.equals(zone.name)
                && within.code().equals(zone.within.code());
    }

    @Override
    public boolean fits(Level level) {
        return level == Level.FUNCTIONAL_ZONE;
    }
}
