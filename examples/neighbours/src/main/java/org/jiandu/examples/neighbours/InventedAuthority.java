package org.jiandu.examples.neighbours;

import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiandu.document.ParsedPolicy;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Instrument;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.AssessmentRule;
import org.jiandu.supervisor.Condition;
import org.jiandu.supervisor.Grade;
import org.jiandu.supervisor.ListedGround;
import org.jiandu.supervisor.SupervisorParameters;

/**
 * An authority that nobody has: where a neighbour leaves something open, or what it says was not seen, this one does as Weihai
 * does, and where Weihai has nothing of the kind either, it has nothing. So what differs from Weihai is what the neighbour itself
 * says. One choice is its own: where the neighbour assesses, it is yearly, and excellent and competent pass. All of it is chosen
 * for this example and is not the law of the place.
 */
final class InventedAuthority {
    private static final AssessmentRule YEARLY =
            new AssessmentRule(Period.ofYears(1), EnumSet.of(Grade.EXCELLENT, Grade.COMPETENT));

    private final Policy weihai;
    private final boolean assesses;

    /**
     * The authority of a neighbour.
     *
     * @param weihai the policy of Weihai
     * @param assesses whether it is known that the neighbour assesses its supervisors
     */
    InventedAuthority(Policy weihai, boolean assesses) {
        this.weihai = weihai;
        this.assesses = assesses;
    }

    /** What a policy leaves to the authority, in the order of a supervisor's life. */
    static List<Parameter<?>> openIn(Policy.Builder policy) {
        try {
            policy.build();
            return List.of();
        } catch (IncompletePolicyException open) {
            Set<String> missing = Set.copyOf(open.missing());
            return SupervisorParameters.all().stream()
                    .filter(parameter -> missing.contains(parameter.id()))
                    .toList();
        }
    }

    /** The policy of a file with every choice made. */
    Policy complete(ParsedPolicy file) {
        Policy.Builder policy = file.policyOrThrow();
        List<Parameter<?>> open = openIn(policy);
        Instrument instrument = file.policyOrThrow().leaveOut(open).build().instrument();
        open.forEach(parameter -> choose(parameter, policy, instrument));
        return policy.leaveOut(openIn(policy)).build();
    }

    private void choose(Parameter<?> parameter, Policy.Builder policy, Instrument instrument) {
        if (parameter.equals(SupervisorParameters.ASSESSMENT) && assesses) {
            policy.choose(SupervisorParameters.ASSESSMENT, YEARLY);
        } else if (parameter.equals(SupervisorParameters.GROUNDS)) {
            policy.choose(SupervisorParameters.GROUNDS, grounds(instrument));
        } else if (parameter.equals(SupervisorParameters.CONDITIONS)) {
            policy.choose(SupervisorParameters.CONDITIONS, conditions(instrument));
        } else {
            asWeihai(parameter, policy);
        }
    }

    private <T> void asWeihai(Parameter<T> parameter, Policy.Builder policy) {
        weihai.find(parameter).ifPresent(setting -> policy.choose(parameter, setting.value()));
    }

    /** Weihai's grounds, without Weihai's articles. */
    private List<ListedGround> grounds(Instrument instrument) {
        return weihai.value(SupervisorParameters.GROUNDS).stream()
                .map(listed -> new ListedGround(listed.ground(), instrument.whole(), listed.discretion()))
                .toList();
    }

    /** Weihai's conditions, without Weihai's articles. */
    private List<Condition> conditions(Instrument instrument) {
        return weihai.value(SupervisorParameters.CONDITIONS).stream()
                .<Condition>map(condition -> new Condition.Found(condition.topic(), instrument.whole()))
                .toList();
    }
}
