package org.jiandu.engagement;

import java.util.Map;
import org.jiandu.party.Jurisdiction;
import org.jiandu.supervisor.Sector;

/**
 * How many are to be picked, and how many of them at most from one sector or one district.
 *
 * @param number how many are to be picked, at least 1
 * @param mostOfSector the quota of a sector; a sector not named has none
 * @param mostOfDistrict the quota of a district; a district not named has none
 */
public record Seats(int number, Map<Sector, Integer> mostOfSector, Map<Jurisdiction, Integer> mostOfDistrict) {
    /**
     * Refuses numbers that nobody can fill.
     *
     * @param number how many are to be picked, at least 1
     * @param mostOfSector the quota of a sector; a sector not named has none
     * @param mostOfDistrict the quota of a district; a district not named has none
     * @throws IllegalArgumentException if the number is below 1 or a quota is negative
     */
    public Seats {
        if (number < 1) {
            throw new IllegalArgumentException("number must be at least 1, not " + number);
        }
        mostOfSector = Map.copyOf(mostOfSector);
        mostOfDistrict = Map.copyOf(mostOfDistrict);
        requireNotNegative("mostOfSector", mostOfSector);
        requireNotNegative("mostOfDistrict", mostOfDistrict);
    }

    /**
     * Seats without quotas.
     *
     * @param number how many are to be picked, at least 1
     * @return the seats
     */
    public static Seats of(int number) {
        return new Seats(number, Map.of(), Map.of());
    }

    private static void requireNotNegative(String field, Map<?, Integer> quotas) {
        quotas.forEach((of, most) -> {
            if (most < 0) {
                throw new IllegalArgumentException(field + " must be at least 0, not " + most + " for " + of);
            }
        });
    }
}
