package org.jiandu.supervisor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiandu.message.Message;

/**
 * How the seats of supervisors are shared out: in all, by sector, by district.
 *
 * <p>One file does not know the others: the host counts its roster and asks {@link #judge}; that there is a free seat is a finding
 * at the certificate ({@link Topics#SEAT}). Immutable and thread-safe.
 *
 * @param total how many seats there are in all
 * @param sectors how many seats a sector has, for those sectors that have a number of their own
 * @param leastShares which share of all supervisors comes from a sector at least, in percent from 1 to 100
 * @param leastPerDistrict how many supervisors come from each district at least, 0 for no such rule
 */
public record Quota(Seats total, Map<Sector, Seats> sectors, Map<Sector, Integer> leastShares, int leastPerDistrict) {
    /**
     * Refuses shares that are none.
     *
     * @param total how many seats there are in all
     * @param sectors how many seats a sector has, for those sectors that have a number of their own
     * @param leastShares which share of all supervisors comes from a sector at least, in percent from 1 to 100
     * @param leastPerDistrict how many supervisors come from each district at least, 0 for no such rule
     */
    public Quota {
        Objects.requireNonNull(total, "total");
        sectors = Map.copyOf(sectors);
        leastShares = Map.copyOf(leastShares);
        if (leastShares.values().stream().anyMatch(share -> share < 1 || share > 100)) {
            throw new IllegalArgumentException("leastShares must be from 1 to 100 percent: " + leastShares);
        }
        if (leastPerDistrict < 0) {
            throw new IllegalArgumentException("leastPerDistrict must be at least 0: " + leastPerDistrict);
        }
    }

    /**
     * A number of seats in all, and nothing else.
     *
     * @param total how many seats there are in all
     * @return the quota
     */
    public static Quota of(Seats total) {
        return new Quota(total, Map.of(), Map.of(), 0);
    }

    /**
     * Judges a roster.
     *
     * @param counts how many supervisors there are
     * @return where the roster does not keep the quota, in words: first in all, then by sector, then by district; empty if it does
     */
    public List<Message> judge(RosterCounts counts) {
        List<Message> reasons = new ArrayList<>();
        judge(total, counts.total()).forEach(reasons::add);
        for (Sector sector : Sector.values()) {
            judge(sector, counts).forEach(reasons::add);
        }
        new TreeMap<>(counts.byDistrict()).forEach((district, count) -> {
            if (count < leastPerDistrict) {
                reasons.add(Message.of("quota.too-few-of-district", district, count, leastPerDistrict));
            }
        });
        return List.copyOf(reasons);
    }

    private static Stream<Message> judge(Seats seats, int count) {
        if (count < seats.least()) {
            return Stream.of(Message.of("quota.too-few", count, seats.least()));
        }
        return seats.most().stream()
                .filter(most -> count > most)
                .map(most -> Message.of("quota.too-many", count, most));
    }

    private Stream<Message> judge(Sector sector, RosterCounts counts) {
        int count = counts.of(sector);
        List<Message> reasons = new ArrayList<>();
        Seats seats = sectors.getOrDefault(sector, Seats.atLeast(0));
        if (count < seats.least()) {
            reasons.add(Message.of("quota.too-few-of-sector", sector, count, seats.least()));
        }
        seats.most()
                .filter(most -> count > most)
                .ifPresent(most -> reasons.add(Message.of("quota.too-many-of-sector", sector, count, most)));
        int share = leastShares.getOrDefault(sector, 0);
        if (100L * count < (long) share * counts.total()) {
            reasons.add(Message.of("quota.share-of-sector", sector, count, counts.total(), share));
        }
        return reasons.stream();
    }
}
