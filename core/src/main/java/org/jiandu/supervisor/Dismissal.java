package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.internal.Redacted;

/**
 * A dismissal, with its four dates kept apart: decided, effective, served, published.
 *
 * <p>Immutable and thread-safe. Legal basis: article 16 of the Weihai Measures.
 *
 * @param ground the ground
 * @param decidedOn the day of the decision
 * @param effect when it takes effect, as read at the decision
 * @param statedEffectiveOn the day of effect, where the decision states one
 * @param servedOn the day of service, absent until it is served
 * @param publishedOn the day of publication, absent until it is published
 * @param liability the liability pursued, if any
 * @param absences the absences that make the ground, empty for any other ground
 */
public record Dismissal(
        DismissalGround ground,
        LocalDate decidedOn,
        DismissalEffect effect,
        Optional<LocalDate> statedEffectiveOn,
        Optional<LocalDate> servedOn,
        Optional<LocalDate> publishedOn,
        Optional<String> liability,
        List<Attendance> absences) {
    /**
     * Refuses missing parts.
     *
     * @param ground the ground
     * @param decidedOn the day of the decision
     * @param effect when it takes effect, as read at the decision
     * @param statedEffectiveOn the day of effect, where the decision states one
     * @param servedOn the day of service, absent until it is served
     * @param publishedOn the day of publication, absent until it is published
     * @param liability the liability pursued, if any
     * @param absences the absences that make the ground, empty for any other ground
     */
    public Dismissal {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(statedEffectiveOn, "statedEffectiveOn");
        Objects.requireNonNull(servedOn, "servedOn");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(liability, "liability");
        absences = List.copyOf(absences);
    }

    /**
     * The first day on which the person is out of office.
     *
     * @return the day; absent while it depends on a service or a publication that has not happened
     */
    public Optional<LocalDate> effectiveOn() {
        return switch (effect) {
            case STATED_OR_DECISION -> Optional.of(statedEffectiveOn.orElse(decidedOn));
            case SERVICE -> servedOn;
            case PUBLICATION -> publishedOn;
        };
    }

    /**
     * Whether it is in effect on a date.
     *
     * @param date the date
     * @return true from the day of effect on
     */
    public boolean isEffectiveOn(LocalDate date) {
        return effectiveOn().filter(day -> !day.isAfter(date)).isPresent();
    }

    /**
     * The same dismissal, served.
     *
     * @param date the day of service
     * @return the dismissal with that day
     */
    public Dismissal served(LocalDate date) {
        return new Dismissal(
                ground, decidedOn, effect, statedEffectiveOn, Optional.of(date), publishedOn, liability, absences);
    }

    /**
     * The same dismissal, published.
     *
     * @param date the day of publication
     * @return the dismissal with that day
     */
    public Dismissal published(LocalDate date) {
        return new Dismissal(
                ground, decidedOn, effect, statedEffectiveOn, servedOn, Optional.of(date), liability, absences);
    }

    @Override
    public String toString() {
        return Redacted.of(this, ground, decidedOn, effect, statedEffectiveOn, servedOn, publishedOn, absences);
    }
}
