package org.jiandu.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiandu.internal.DomainStyle;
import org.jiandu.party.PersonId;
import org.jiandu.supervisor.Presence;

/**
 * The part of one supervisor in an engagement.
 *
 * <p>Immutable and thread-safe; no reason that somebody gave and no reference to work appears in {@code toString}.
 */
@Value.Immutable
@DomainStyle
@SuppressWarnings("exports") // the annotation of Immutables, which nothing needs at run time
public sealed interface Participation permits ImmutableParticipation {
    /**
     * The supervisor.
     *
     * @return the person
     */
    PersonId getPerson();

    /**
     * The stages that acts led to, in the order of the acts.
     *
     * @return the steps, empty for somebody not invited
     */
    List<ParticipationStep> getSteps();

    /**
     * In whose place the supervisor was last invited.
     *
     * @return the replacement, absent if in nobody's
     */
    @Value.Redacted
    Optional<Replacement> getReplaces();

    /**
     * The last request for leave.
     *
     * @return the request, absent if there was none
     */
    @Value.Redacted
    Optional<Request> getLeave();

    /**
     * The recusals, declared and ordered.
     *
     * @return the recusals in the order of recording
     */
    @Value.Redacted
    List<Recusal> getRecusals();

    /**
     * The last request to take a recusal back.
     *
     * @return the request, absent if there was none since the last recusal
     */
    @Value.Redacted
    Optional<Request> getWithdrawal();

    /**
     * The day on which the authority waived the ground of recusal.
     *
     * @return the day, absent if it did not
     */
    Optional<LocalDate> getWaivedOn();

    /**
     * Whether the supervisor was at the event.
     *
     * @return the presence, absent before it is recorded
     */
    Optional<Presence> getPresence();

    /**
     * The last excuse offered for an absence.
     *
     * @return the request, absent if there was none since the presence was recorded
     */
    @Value.Redacted
    Optional<Request> getExcuse();

    /**
     * Where the work delivered last is kept.
     *
     * @return the reference, absent before delivery
     */
    @Value.Redacted
    Optional<String> getWork();

    /**
     * The re-examinations of what the supervisor did here.
     *
     * @return the re-examinations in the order of marking
     */
    @Value.Redacted
    List<Reexamination> getReexaminations();

    /**
     * The stage on a date.
     *
     * @param date the date
     * @return the stage, as all that is on record now tells it
     */
    default ParticipationStage stageOn(LocalDate date) {
        ParticipationStage stage = ParticipationStage.NONE;
        for (ParticipationStep step : getSteps()) {
            if (!step.date().isAfter(date)) {
                stage = step.stage();
            }
        }
        return stage;
    }

    /**
     * The day of the last step.
     *
     * @return the day, empty for somebody not invited
     */
    default Optional<LocalDate> lastStepOn() {
        List<ParticipationStep> steps = getSteps();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.get(steps.size() - 1).date());
    }

    /**
     * The part of somebody who has none yet.
     *
     * @param person the person
     * @return the empty part
     */
    static Participation none(PersonId person) {
        return new Builder().person(person).build();
    }

    /**
     * Starts a participation that differs from this one; facts are the way to change one.
     *
     * @return a builder with everything on this participation
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Participation}; only facts do. Not thread-safe. */
    final class Builder extends ImmutableParticipation.Builder {
        Builder() {}
    }
}
