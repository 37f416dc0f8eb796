package org.jiandu.recusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiandu.law.Citation;
import org.jiandu.law.Policy;
import org.jiandu.law.Provenance;
import org.jiandu.law.Reliance;
import org.jiandu.party.Audience;
import org.jiandu.party.PersonId;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Reason;

/**
 * Who must stand aside in which case, under one policy.
 *
 * <p>A pure function of what is handed in: it can be asked before anybody is invited, about a candidate, on ties that are
 * stored nowhere. Adding a tie, a party or an affiliation never takes a certain ground away. What cannot be told, such as
 * who a party is, does not pass: it waits for a finding on {@link RecusalTopics#NO_CONFLICT}.
 *
 * <pre>{@code
 * RecusalRule rule = RecusalRule.of(policy);
 * Screening screening = rule.screen(person, ties, CaseParties.of(party), List.of(), LocalDate.of(2023, 9, 1));
 * rule.explain(screening, Audience.HANDLER);
 * }</pre>
 *
 * <p>Immutable and thread-safe. Legal basis: article 10 of the Weihai Measures.
 */
public final class RecusalRule {
    private final Citation citation;
    private final List<Reliance> readings;
    private final Set<RecusalHead> heads;
    private final Optional<KinRule> relatives;
    private final Optional<ServiceRule> services;
    private final Explanation explanation;

    private RecusalRule(Policy policy) {
        this.citation = policy.get(RecusalParameters.HEADS).citation();
        policy.require(RecusalParameters.required(policy));
        this.readings = RecusalParameters.required(policy).stream()
                .<Reliance>map(parameter -> new Reliance(parameter, policy.get(parameter)))
                .filter(reliance -> reliance.setting().provenance() == Provenance.READING)
                .toList();
        this.heads = Set.copyOf(policy.value(RecusalParameters.HEADS));
        this.relatives =
                heads.contains(RecusalHead.NEAR_RELATIVE) ? Optional.of(new KinRule(policy)) : Optional.empty();
        this.services =
                heads.contains(RecusalHead.PLACE_OF_SERVICE) ? Optional.of(new ServiceRule(policy)) : Optional.empty();
        this.explanation = new Explanation(policy);
    }

    /**
     * The rule under a policy.
     *
     * @param policy the policy
     * @return the rule
     * @throws org.jiandu.law.IncompletePolicyException if the policy knows no recusal, or leaves one of
     *     {@link RecusalParameters#required} open
     * @throws IllegalArgumentException if its look-back is negative
     */
    public static RecusalRule of(Policy policy) {
        return new RecusalRule(policy);
    }

    /**
     * The rule under a policy that may know no recusal.
     *
     * @param policy the policy
     * @return the rule, empty if the policy does not settle {@link RecusalParameters#HEADS}
     * @throws org.jiandu.law.IncompletePolicyException if the policy leaves one of {@link RecusalParameters#required} open
     * @throws IllegalArgumentException if its look-back is negative
     */
    public static Optional<RecusalRule> find(Policy policy) {
        return policy.settles(RecusalParameters.HEADS) ? Optional.of(of(policy)) : Optional.empty();
    }

    /**
     * The place in the instrument.
     *
     * @return the article and paragraph that ask people to stand aside
     */
    public Citation citation() {
        return citation;
    }

    /**
     * The interpretations on which every screening rests.
     *
     * @return those parameters that are readings under the policy
     */
    public List<Reliance> readings() {
        return readings;
    }

    /**
     * Screens one person for one case.
     *
     * @param person the person
     * @param ties whom the person is known to be tied to
     * @param parties whom the case concerns
     * @param findings what was found about this person in this case; findings made after the date do not count
     * @param date the day on which the person would take part; ties are judged as they are on it
     * @return what it comes to, with every ground
     */
    public Screening screen(PersonId person, Ties ties, CaseParties parties, List<Finding> findings, LocalDate date) {
        Set<Ground> grounds = new LinkedHashSet<>();
        if (heads.contains(RecusalHead.SELF) && parties.parties().contains(new Party.OfPerson(person))) {
            grounds.add(new Ground.Self(person));
        }
        relatives.ifPresent(rule -> rule.grounds(person, ties, parties, date).forEach(grounds::add));
        services.ifPresent(rule -> rule.grounds(person, ties, parties, date).forEach(grounds::add));
        grounds.addAll(unknown(parties));
        if (heads.contains(RecusalHead.OTHER)) {
            Finding.on(findings, RecusalTopics.OTHER_CIRCUMSTANCE, date)
                    .filter(Finding::holds)
                    .ifPresent(finding -> grounds.add(new Ground.OtherCircumstance(finding)));
        }
        Optional<Finding> doubt = Finding.on(findings, RecusalTopics.NO_CONFLICT, date);
        if (doubt.map(Finding::holds).orElse(false)) {
            grounds.removeIf(ground -> !ground.isCertain());
        } else {
            doubt.ifPresent(finding -> grounds.add(new Ground.OtherCircumstance(finding)));
        }
        return Screening.of(person, date, new ArrayList<>(grounds));
    }

    /** The doubts about the parties themselves, which are the same for everybody. */
    List<Ground> unknown(CaseParties parties) {
        Set<Ground> unknown = new LinkedHashSet<>();
        services.ifPresent(rule -> rule.unknown(parties).forEach(unknown::add));
        if (RecusalHead.OF_PARTIES.stream().anyMatch(heads::contains)) {
            parties.parties().stream()
                    .filter(Party.Unknown.class::isInstance)
                    .map(Ground.UnknownIdentity::new)
                    .forEach(unknown::add);
        }
        return List.copyOf(unknown);
    }

    /**
     * Explains a screening of this rule to an audience.
     *
     * <p>The officers who handle the matter ({@link Audience#HANDLER}) see every ground with what makes it; everybody else
     * sees one reason that cites the article and says nothing more, not even how many grounds there are.
     *
     * @param screening the screening
     * @param audience for whom
     * @return the reasons, empty if nothing stands against taking part
     */
    public List<Reason> explain(Screening screening, Audience audience) {
        Objects.requireNonNull(audience, "audience");
        return explanation.of(screening, audience);
    }
}
