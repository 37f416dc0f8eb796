package org.jiandu.recusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiandu.law.Citation;
import org.jiandu.law.Policy;
import org.jiandu.law.Provenance;
import org.jiandu.law.Reliance;
import org.jiandu.party.PersonId;
import org.jiandu.report.Audience;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Reason;

/** Stub. */
public final class RecusalRule {
    private final Policy policy;

    private RecusalRule(Policy policy) {
        policy.require(RecusalParameters.all());
        this.policy = policy;
    }

    /**
     * Stub.
     *
     * @param policy the policy
     * @return the rule
     */
    public static RecusalRule of(Policy policy) {
        return new RecusalRule(policy);
    }

    /**
     * The place in the instrument.
     *
     * @return the citation
     */
    public Citation citation() {
        return policy.get(RecusalParameters.HEADS).citation();
    }

    /**
     * The interpretations on which every screening rests.
     *
     * @return the readings
     */
    public List<Reliance> readings() {
        return policy.settings().stream()
                .filter(each -> RecusalParameters.all().contains(each.parameter()))
                .filter(each -> each.setting().provenance() == Provenance.READING)
                .toList();
    }

    /**
     * Stub.
     *
     * @param person the person
     * @param ties the ties
     * @param parties the parties
     * @param findings the findings
     * @param date the date
     * @return the screening
     */
    public Screening screen(PersonId person, Ties ties, CaseParties parties, List<Finding> findings, LocalDate date) {
        Objects.requireNonNull(ties, "ties");
        List<Ground> grounds = new ArrayList<>();
        for (Party each : parties.parties()) {
            if (each.equals(new Party.OfPerson(person))) {
                grounds.add(new Ground.Self(person));
            }
        }
        Finding.on(findings, RecusalTopics.OTHER_CIRCUMSTANCE, date)
                .filter(Finding::holds)
                .ifPresent(finding -> grounds.add(new Ground.OtherCircumstance(finding)));
        return Screening.of(person, date, grounds);
    }

    /**
     * Stub.
     *
     * @param screening the screening
     * @param audience for whom
     * @return the reasons
     */
    public List<Reason> explain(Screening screening, Audience audience) {
        Objects.requireNonNull(audience, "audience");
        return new Explanation(policy).of(screening, audience);
    }
}
