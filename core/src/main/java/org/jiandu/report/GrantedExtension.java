package org.jiandu.report;

import java.time.LocalDate;
import java.util.Objects;
import org.jiandu.time.Basis;
import org.jiandu.time.DeadlineUnit;
import org.jiandu.time.Extension;

/**
 * More time to feed back, as it was granted.
 *
 * @param date the day on which it was granted
 * @param amount by how much
 * @param unit of what
 */
public record GrantedExtension(LocalDate date, int amount, DeadlineUnit unit) {
    /**
     * Refuses missing parts.
     *
     * @param date the day on which it was granted
     * @param amount by how much
     * @param unit of what
     */
    public GrantedExtension {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(unit, "unit");
    }

    /** As a step of the count of a deadline. */
    Extension extension() {
        return new Extension(
                amount, unit, Basis.of("extension granted on " + date, "于" + date + "批准延长", date.toString()));
    }
}
