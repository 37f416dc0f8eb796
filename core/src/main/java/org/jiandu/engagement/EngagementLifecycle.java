package org.jiandu.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiandu.internal.engagement.EngagementEvolution;
import org.jiandu.internal.engagement.EngagementFacts;
import org.jiandu.internal.engagement.MatterProcedure;
import org.jiandu.internal.engagement.ParticipationProcedure;
import org.jiandu.internal.engagement.Seat;
import org.jiandu.internal.procedure.Outcomes;
import org.jiandu.internal.procedure.Procedure;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Policy;
import org.jiandu.party.Actor;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.RecusalNeed;
import org.jiandu.recusal.RecusalRule;
import org.jiandu.recusal.Screening;
import org.jiandu.recusal.Ties;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.PossibleAct;
import org.jiandu.verdict.Transition;
import org.jiandu.verdict.Verdict;

/**
 * The life of engagements under a policy: who may take part in what, and who was there.
 *
 * <p>The same verdict function as for supervisors and reports: {@link #assess} and {@link #decide} run the same rules.
 * Everything is a pure function of its arguments. Immutable and thread-safe.
 *
 * <p>Legal basis: article 8 items 4 to 6, article 10, article 16 item 6 of the Weihai Measures.
 */
public final class EngagementLifecycle {
    private final Optional<RecusalRule> recusal;
    private final Procedure<MatterStage, MatterActKind, Engagement, MatterAct> matters;
    private final Procedure<ParticipationStage, ParticipationActKind, Seat, ParticipationAct> participations;
    private final EngagementFacts facts;

    private EngagementLifecycle(Policy policy) {
        policy.require(EngagementParameters.required(policy));
        this.recusal = RecusalRule.find(policy);
        this.matters = MatterProcedure.of(policy);
        this.participations = new ParticipationProcedure(policy, recusal).build();
        this.facts = new EngagementFacts(recusal);
    }

    /**
     * The life of engagements under a policy.
     *
     * @param policy the policy
     * @return the lifecycle
     * @throws IncompletePolicyException if the policy does not settle what {@link EngagementParameters#required} names; it
     *     names those that are missing
     */
    public static EngagementLifecycle of(Policy policy) {
        return new EngagementLifecycle(policy);
    }

    /**
     * Judges an act.
     *
     * @param engagement the engagement as it is
     * @param act the act, on its own date
     * @return the verdict, with all reasons; which ground of recusal stands against somebody, it does not say
     */
    public Verdict assess(Engagement engagement, EngagementAct act) {
        return assessOn(engagement, act, act.date());
    }

    /**
     * Judges an act as if it were done on another day.
     *
     * @param engagement the engagement as it is
     * @param act the act
     * @param date the day, which takes the place of the date of the act
     * @return the verdict, with all reasons
     */
    public Verdict assessOn(Engagement engagement, EngagementAct act, LocalDate date) {
        if (act instanceof MatterAct onWhole) {
            return matters.assess(engagement, onWhole, date);
        }
        ParticipationAct onPart = (ParticipationAct) act;
        return participations.assess(new Seat(engagement, onPart.person()), onPart, date);
    }

    /**
     * What somebody may do with an engagement as a whole on a day, as far as it is known before the act is. What an answer
     * promises, {@link PossibleAct} says.
     *
     * @param engagement the engagement as it is
     * @param actor who would act
     * @param date the day
     * @return one answer for each kind of act, in the order of the kinds
     */
    public List<PossibleAct<MatterActKind>> possibleActs(Engagement engagement, Actor actor, LocalDate date) {
        return matters.possibleActs(engagement, actor, date);
    }

    /**
     * What somebody may do about the part of one supervisor on a day, as far as it is known before the act is. What an
     * answer promises, {@link PossibleAct} says.
     *
     * @param engagement the engagement as it is
     * @param person the supervisor
     * @param actor who would act
     * @param date the day
     * @return one answer for each kind of act, in the order of the kinds
     */
    public List<PossibleAct<ParticipationActKind>> possibleActs(
            Engagement engagement, PersonId person, Actor actor, LocalDate date) {
        return participations.possibleActs(new Seat(engagement, person), actor, date);
    }

    /**
     * Does an act, if it is lawful.
     *
     * @param engagement the engagement as it is
     * @param act the act
     * @return the facts to keep and the new engagement, or the verdict that refuses
     */
    public Outcome<EngagementFact, Engagement> decide(Engagement engagement, EngagementAct act) {
        return Outcomes.of(
                act,
                assess(engagement, act),
                engagement,
                () -> List.of(facts.of(engagement, act)),
                EngagementLifecycle::evolve);
    }

    /**
     * The engagement after a fact. No policy is asked: a fact carries what was decided.
     *
     * @param engagement the engagement before it
     * @param fact the fact
     * @return the engagement after it
     */
    public static Engagement evolve(Engagement engagement, EngagementFact fact) {
        return EngagementEvolution.after(engagement, fact);
    }

    /**
     * What the table of the whole says of an act at a stage.
     *
     * @param stage the stage
     * @param act the kind of act
     * @return the transition: where it leads under which rules, or the rule that refuses
     */
    public Transition<MatterStage, MatterActKind> transition(MatterStage stage, MatterActKind act) {
        return matters.transition(stage, act);
    }

    /**
     * What the table of a participation says of an act at a stage.
     *
     * @param stage the stage
     * @param act the kind of act
     * @return the transition: where it leads under which rules, or the rule that refuses
     */
    public Transition<ParticipationStage, ParticipationActKind> transition(
            ParticipationStage stage, ParticipationActKind act) {
        return participations.transition(stage, act);
    }

    /**
     * Those who were invited or take part though a ground of recusal is known or cannot be excluded, as the parties and the
     * ties are known now. For the authority, which must order recusal without delay.
     *
     * <p>Legal basis: article 10 paragraph 2 of the Weihai Measures.
     *
     * @param engagement the engagement
     * @param ties the ties of the supervisors in it; whoever is not named is screened without any
     * @param date the date
     * @return one screening for each of them, in the order of invitation; none under a policy that knows no recusal
     */
    public List<Screening> conflictsOn(Engagement engagement, Map<PersonId, Ties> ties, LocalDate date) {
        return recusal.map(rule -> conflicts(rule, engagement, ties, date)).orElse(List.of());
    }

    private static List<Screening> conflicts(
            RecusalRule rule, Engagement engagement, Map<PersonId, Ties> ties, LocalDate date) {
        return engagement.getParticipations().stream()
                .filter(part -> mayTakePart(part, date) && part.getWaivedOn().isEmpty())
                .map(Participation::getPerson)
                .map(person -> rule.screen(
                        person, ties.getOrDefault(person, Ties.none()), engagement.getParties(), List.of(), date))
                .filter(screening -> screening.need() != RecusalNeed.NONE)
                .toList();
    }

    private static boolean mayTakePart(Participation part, LocalDate date) {
        ParticipationStage stage = part.stageOn(date);
        return stage == ParticipationStage.INVITED || stage.isTakingPart();
    }
}
