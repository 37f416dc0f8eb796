package org.jiandu.engagement;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jiandu.internal.DomainStyle;
import org.jiandu.party.Authority;
import org.jiandu.party.Kept;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.PastAct;
import org.jiandu.supervisor.Attendance;

/**
 * All that is on record about one event or one piece of work in which supervisors take part.
 *
 * <p>An engagement begins with {@link #open} and changes by facts alone ({@link EngagementLifecycle#evolve}). Immutable and
 * thread-safe; neither the title nor the parties appear in {@code toString}.
 *
 * <p>Legal basis: article 8 items 4 to 6, article 10, article 16 item 6 of the Weihai Measures.
 */
@Value.Immutable
@DomainStyle
@SuppressWarnings("exports") // the annotation of Immutables, which nothing needs at run time
public sealed interface Engagement extends Kept permits ImmutableEngagement {
    /**
     * The identity of the engagement.
     *
     * @return the id
     */
    EngagementId getId();

    /**
     * The authority that engages the supervisors.
     *
     * @return the authority
     */
    @Override
    Authority getAuthority();

    /**
     * The stages of the whole that acts led to, in the order of the acts.
     *
     * @return the steps, empty for a new engagement
     */
    List<MatterStep> getSteps();

    /**
     * The kind of engagement.
     *
     * @return the kind, absent before it is opened
     */
    Optional<EngagementKind> getKind();

    /**
     * What it is about.
     *
     * @return the title, absent before it is opened
     */
    @Value.Redacted
    Optional<String> getTitle();

    /**
     * The body that holds it.
     *
     * @return the organiser, absent before it is opened
     */
    Optional<OrganisationId> getOrganiser();

    /**
     * The day of the event; of work, the day by which it is due.
     *
     * @return the day, absent before it is opened
     */
    Optional<LocalDate> getDay();

    /**
     * Whom it concerns, as the authority knows now.
     *
     * @return the parties, often none
     */
    @Value.Redacted
    @Value.Default
    default CaseParties getParties() {
        return CaseParties.none();
    }

    /**
     * The supervisors who have, or had, a part in it.
     *
     * @return the participations, one a person, in the order of the first invitation
     */
    List<Participation> getParticipations();

    /**
     * Opens a record of an engagement with nothing on it.
     *
     * @param id its identity
     * @param authority the authority
     * @return the new engagement
     */
    static Engagement open(EngagementId id, Authority authority) {
        return new Builder().id(id).authority(authority).build();
    }

    /**
     * Starts an engagement that differs from this one; facts are the way to change an engagement.
     *
     * @return a builder with everything on this engagement
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The part of a supervisor.
     *
     * @param person the person
     * @return the part, an empty one for somebody never invited
     */
    default Participation participationOf(PersonId person) {
        return getParticipations().stream()
                .filter(part -> part.getPerson().equals(person))
                .findFirst()
                .orElseGet(() -> Participation.none(person));
    }

    /**
     * The stage of the whole on a date.
     *
     * @param date the date
     * @return the stage, as all that is on record now tells it
     */
    default MatterStage stageOn(LocalDate date) {
        MatterStage stage = MatterStage.NEW;
        for (MatterStep step : getSteps()) {
            if (!step.date().isAfter(date)) {
                stage = step.stage();
            }
        }
        return stage;
    }

    /**
     * The day of the last step of the whole.
     *
     * @return the day, empty for a new engagement
     */
    default Optional<LocalDate> lastStepOn() {
        List<MatterStep> steps = getSteps();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.get(steps.size() - 1).date());
    }

    /**
     * Those who take part, or have taken part, as of a date.
     *
     * @param date the date
     * @return the persons, in the order of invitation
     */
    default Set<PersonId> takingPartOn(LocalDate date) {
        return getParticipations().stream()
                .filter(part -> part.stageOn(date).isTakingPart())
                .map(Participation::getPerson)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What the supervisors did here, to be looked at again when a ground of recusal becomes known. Each has the name of the
     * stage behind the id of the engagement.
     *
     * <p>Legal basis: article 10 of the Weihai Measures.
     *
     * @return their acts, with the parties as they are known now
     */
    default List<PastAct> pastActs() {
        return getParticipations().stream()
                .flatMap(part -> part.getSteps().stream()
                        .filter(step -> step.stage().isTakingPart())
                        .map(step ->
                                new PastAct(part.getPerson(), getParties(), step.date(), getId() + "/" + step.stage())))
                .toList();
    }

    /**
     * What is to be recorded on the file of a supervisor about the presence at this event.
     *
     * <p>Legal basis: article 16 item 6 of the Weihai Measures: only what the authority organises counts.
     *
     * @param person the supervisor
     * @return the attendance, absent while none is recorded
     */
    default Optional<Attendance> attendanceOf(PersonId person) {
        return participationOf(person)
                .getPresence()
                .map(presence -> new Attendance(
                        getId().value(),
                        getDay().orElseThrow(),
                        getKind().orElseThrow().isOfAuthority(),
                        presence));
    }

    /** Builds an {@link Engagement}; only facts do. Not thread-safe. */
    final class Builder extends ImmutableEngagement.Builder {
        Builder() {}
    }
}
