package org.jiandu.registry;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiandu.registry.keys.PersonalData;
import org.jiandu.supervisor.SupervisorFile;

/**
 * What must be kept of a person's data, and for how long: the host's choice, for which there is no default. Immutable and
 * thread-safe.
 *
 * <p>Legal basis: articles 19 and 47 of the Personal Information Protection Law: the shortest time that the purpose needs, and
 * erasure after it.
 *
 * @param kept the kinds of data that are never erased, such as those that the rules on archives want
 * @param afterService how long everything is kept after the last day of service, or after the last act on a candidacy
 */
public record Retention(Set<PersonalData> kept, Period afterService) {
    /**
     * Copies the set.
     *
     * @param kept the kinds of data that are never erased
     * @param afterService how long everything is kept
     * @throws IllegalArgumentException if everything is kept for ever, or the period is negative
     */
    public Retention {
        kept = Set.copyOf(kept);
        Objects.requireNonNull(afterService, "afterService");
        if (afterService.isNegative()) {
            throw new IllegalArgumentException("afterService is negative: " + afterService);
        }
        if (kept.size() == PersonalData.values().length) {
            throw new IllegalArgumentException("kept names every kind of data: there would be nothing to erase");
        }
    }

    /**
     * The kinds of data that may be erased.
     *
     * @return those that are not kept
     */
    public Set<PersonalData> erasable() {
        Set<PersonalData> kinds = EnumSet.allOf(PersonalData.class);
        kinds.removeAll(kept);
        return Set.copyOf(kinds);
    }

    /**
     * The first day on which a file may be erased, as far as it is known. This is about the file alone: while a report of the
     * person is not closed, {@link Supervisors#erase} waits for that too.
     *
     * @param file the file
     * @return the day, perhaps past; empty while a candidacy is open, which has no end yet, and for a file with nothing on record
     */
    public Optional<LocalDate> erasableFrom(SupervisorFile file) {
        return Catalog.last(file.getSteps())
                .flatMap(last -> switch (last.stage()) {
                    case INVITED, NOMINATED, REVIEWED, PUBLIC_NOTICE -> Optional.empty();
                    case CLOSED -> Optional.of(last.date());
                    case NEW, APPOINTED, IN_OFFICE, LEAVING, EXPIRED, DISMISSED -> Catalog.lastDayOfService(file);
                })
                .map(last -> last.plus(afterService).plusDays(1));
    }
}
