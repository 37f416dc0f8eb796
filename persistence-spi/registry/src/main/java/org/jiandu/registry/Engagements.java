package org.jiandu.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementAct;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.engagement.EngagementId;
import org.jiandu.engagement.EngagementLifecycle;
import org.jiandu.engagement.Invitee;
import org.jiandu.engagement.MatterAct;
import org.jiandu.engagement.MatterStage;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.party.Authority;
import org.jiandu.party.PersonId;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.verdict.Verdict;

/**
 * The engagements in which supervisors take part: activities, inspections, studies. Thread-safe.
 *
 * <p>How an invited supervisor stands is read from the file when the act is decided on, whatever the act says; who takes part, and
 * who has to stand aside, from the engagement itself. Nothing rests on a lookup. Questions that find many engagements are answered
 * as those of {@link Supervisors} are.
 *
 * <p>Legal basis: articles 8, 10 and 16 of the Weihai Measures.
 */
public final class Engagements {
    private final Records<Engagement, EngagementFact> records;
    private final Supervisors supervisors;
    private final Desk desk;
    private final Function<LocalDate, EngagementLifecycle> lifecycles;

    Engagements(
            Records<Engagement, EngagementFact> records,
            Supervisors supervisors,
            Desk desk,
            Function<LocalDate, EngagementLifecycle> lifecycles) {
        this.records = records;
        this.supervisors = supervisors;
        this.desk = desk;
        this.lifecycles = lifecycles;
    }

    /**
     * Opens an engagement.
     *
     * @param id the id of the new engagement
     * @param authority the authority that engages the supervisors
     * @param act the opening
     * @return the facts and the engagement, or why not
     * @throws InvalidInputException if the act has the wrong shape
     */
    public Result<EngagementFact, Engagement> open(EngagementId id, Authority authority, MatterAct.Open act) {
        return act(id, Optional.of(Engagement.open(id, authority)), act, Optional.empty());
    }

    /**
     * Opens an engagement, once: a repeated request answers with what the first one did.
     *
     * @param id the id of the new engagement
     * @param authority the authority that engages the supervisors
     * @param act the opening
     * @param request the id of the request, kept by the caller until it has an answer
     * @return the facts and the engagement, or why not
     * @throws InvalidInputException if the act has the wrong shape
     * @throws IllegalArgumentException if the request was used for another act
     */
    public Result<EngagementFact, Engagement> open(
            EngagementId id, Authority authority, MatterAct.Open act, UUID request) {
        return act(id, Optional.of(Engagement.open(id, authority)), act, Optional.of(request));
    }

    /**
     * Does an act on an engagement.
     *
     * @param id the engagement
     * @param act the act
     * @return the facts and the engagement, or why not
     * @throws InvalidInputException if the act has the wrong shape
     * @throws java.util.NoSuchElementException if there is no such engagement
     */
    public Result<EngagementFact, Engagement> act(EngagementId id, EngagementAct act) {
        return act(id, Optional.empty(), act, Optional.empty());
    }

    /**
     * Does an act on an engagement, once: a repeated request answers with what the first one did.
     *
     * @param id the engagement
     * @param act the act
     * @param request the id of the request, kept by the caller until it has an answer
     * @return the facts and the engagement, or why not
     * @throws InvalidInputException if the act has the wrong shape
     * @throws IllegalArgumentException if the request was used for another act
     * @throws java.util.NoSuchElementException if there is no such engagement
     */
    public Result<EngagementFact, Engagement> act(EngagementId id, EngagementAct act, UUID request) {
        return act(id, Optional.empty(), act, Optional.of(request));
    }

    private Result<EngagementFact, Engagement> act(
            EngagementId id, Optional<Engagement> opened, EngagementAct act, Optional<UUID> request) {
        desk.check(act);
        return records.act(
                records.id(id.value()),
                opened,
                request,
                act.occasion(),
                (engagement, erased) -> lifecycles.apply(act.date()).decide(engagement, onRecord(engagement, act)),
                (slot, before, facts) -> Optional.empty());
    }

    /**
     * Judges an act on an engagement, and does nothing.
     *
     * @param id the engagement
     * @param act the act
     * @return the verdict, with all reasons
     * @throws InvalidInputException if the act has the wrong shape
     * @throws java.util.NoSuchElementException if there is no such engagement
     */
    public Verdict assess(EngagementId id, EngagementAct act) {
        desk.check(act);
        Engagement engagement = get(id).state();
        return lifecycles.apply(act.date()).assess(engagement, onRecord(engagement, act));
    }

    /** The act with the invited supervisor's standing as it is on record. */
    private EngagementAct onRecord(Engagement engagement, EngagementAct act) {
        if (act instanceof ParticipationAct.Invite invite) {
            return new ParticipationAct.Invite(
                    invite.occasion(),
                    onRecord(engagement, invite.invitee(), invite.date()),
                    invite.replaces(),
                    invite.findings());
        }
        if (act instanceof ParticipationAct.Accept accept) {
            return new ParticipationAct.Accept(
                    accept.occasion(), onRecord(engagement, accept.invitee(), accept.date()), accept.findings());
        }
        return act;
    }

    private Invitee onRecord(Engagement engagement, Invitee invitee, LocalDate date) {
        FileId file = new FileId(engagement.getAuthority().getOrganisation().getId(), invitee.person());
        LocalDate day = engagement.getDay().orElse(date);
        return new Invitee(
                supervisors.standing(file, date),
                supervisors.standing(file, day),
                invitee.ties(),
                invitee.engagementsThisYear());
    }

    /**
     * Finds an engagement.
     *
     * @param id the engagement
     * @return what is on record now, or empty if there is no such engagement
     */
    public Optional<OnRecord<Engagement>> find(EngagementId id) {
        return records.find(records.id(id.value()));
    }

    /**
     * Loads an engagement.
     *
     * @param id the engagement
     * @return what is on record now
     * @throws java.util.NoSuchElementException if there is no such engagement
     */
    public OnRecord<Engagement> get(EngagementId id) {
        return records.get(records.id(id.value()));
    }

    /**
     * The facts of an engagement, in the order of recording.
     *
     * @param id the engagement
     * @return the facts
     */
    public List<Recorded<EngagementFact>> journal(EngagementId id) {
        return records.history(records.id(id.value())).toList();
    }

    /**
     * What was on record at a moment.
     *
     * @param id the engagement
     * @param momentInclusive the moment
     * @return the engagement up to the first fact that was recorded later, or empty if there was none
     */
    public Optional<Engagement> knownAt(EngagementId id, Instant momentInclusive) {
        return records.knownAt(records.id(id.value()), momentInclusive);
    }

    /**
     * The engagements of some days.
     *
     * @param scope where
     * @param fromInclusive the first day
     * @param toExclusive the day after the last
     * @param page how many at most, and behind which
     * @return the engagements, by day
     */
    public Page<OnRecord<Engagement>> between(
            Scope scope, LocalDate fromInclusive, LocalDate toExclusive, PageRequest page) {
        Lookup lookup = records.lookup(Catalog.LISTED, scope, Map.of());
        return records.find(within(lookup, fromInclusive, toExclusive), page, engagement -> true);
    }

    /**
     * The engagements that are neither concluded nor cancelled.
     *
     * @param scope where
     * @param page how many at most, and behind which
     * @return the engagements, by day
     */
    public Page<OnRecord<Engagement>> open(Scope scope, PageRequest page) {
        return records.find(
                records.lookup(Catalog.OPEN, scope, Map.of()),
                page,
                engagement -> Catalog.last(engagement.getSteps())
                        .filter(step -> step.stage() == MatterStage.OPEN)
                        .isPresent());
    }

    /**
     * The engagements in which a supervisor has, or had, a part; what they are counts for a yearly limit.
     *
     * @param person the supervisor
     * @param fromInclusive the first day
     * @param toExclusive the day after the last
     * @param page how many at most, and behind which
     * @return the engagements, by day
     */
    public Page<OnRecord<Engagement>> ofSupervisor(
            PersonId person, LocalDate fromInclusive, LocalDate toExclusive, PageRequest page) {
        Lookup lookup = records.lookup(
                Catalog.BY_PERSON, Scope.everywhere(), Map.of(Catalog.PERSON, new AttributeValue.Text(person.value())));
        return records.find(within(lookup, fromInclusive, toExclusive), page, engagement -> true);
    }

    private static Lookup within(Lookup lookup, LocalDate fromInclusive, LocalDate toExclusive) {
        return lookup.from(new AttributeValue.Day(fromInclusive)).to(new AttributeValue.Day(toExclusive));
    }
}
