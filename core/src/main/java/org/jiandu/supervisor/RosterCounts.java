package org.jiandu.supervisor;

import java.util.Map;

/**
 * How many supervisors an authority has, as the host counts them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param bySector how many of each sector, at least 0; a sector that is left out has none
 * @param byDistrict how many of each district, by the name of the district, at least 0; every district that counts is named
 */
public record RosterCounts(Map<Sector, Integer> bySector, Map<String, Integer> byDistrict) {
    /**
     * Refuses negative numbers.
     *
     * @param bySector how many of each sector, at least 0; a sector that is left out has none
     * @param byDistrict how many of each district, by the name of the district, at least 0; every district that counts is named
     */
    public RosterCounts {
        bySector = Map.copyOf(bySector);
        byDistrict = Map.copyOf(byDistrict);
        bySector.forEach((sector, count) -> requireCount(sector.name(), count));
        byDistrict.forEach(RosterCounts::requireCount);
    }

    /**
     * How many supervisors there are.
     *
     * @return the sum over the sectors
     */
    public int total() {
        return bySector.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * How many supervisors come from a sector.
     *
     * @param sector the sector
     * @return the number, at least 0
     */
    public int of(Sector sector) {
        return bySector.getOrDefault(sector, 0);
    }

    private static void requireCount(String of, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("the count of " + of + " is negative: " + count);
        }
    }
}
