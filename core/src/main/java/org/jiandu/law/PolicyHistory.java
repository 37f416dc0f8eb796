package org.jiandu.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiandu.time.DateRange;

/**
 * The policies of a place over time: an act is judged by the one in force on its day. What becomes of people who serve when one
 * policy takes the place of another is a parameter of the later one ({@link #SERVING}), so that it has a source like any other.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>Legal basis: article 18 of the Weihai Measures, and the like of every instrument.
 */
public final class PolicyHistory {
    /** What happens to people who already serve when this policy takes the place of another. */
    public static final Parameter<ServingRule> SERVING = new Parameter<>("amendment.serving");

    private final List<Policy> policies;

    private PolicyHistory(List<Policy> policies) {
        this.policies = policies;
    }

    /**
     * The policies of a place.
     *
     * @param policies the policies, in any order; at least one
     * @return the history
     * @throws IllegalArgumentException if there is none, or two are in force on one day
     * @throws IncompletePolicyException if one that takes the place of another does not settle {@link #SERVING}
     */
    public static PolicyHistory of(Policy... policies) {
        List<Policy> inOrder = List.of(policies).stream()
                .sorted(Comparator.comparing(policy -> inForce(policy).firstDay()))
                .toList();
        if (inOrder.isEmpty()) {
            throw new IllegalArgumentException("policies is empty");
        }
        for (int i = 1; i < inOrder.size(); i++) {
            Policy earlier = inOrder.get(i - 1);
            Policy later = inOrder.get(i);
            if (inForce(earlier).overlaps(inForce(later))) {
                throw new IllegalArgumentException(
                        "policies: " + earlier.instrument().id() + " and "
                                + later.instrument().id() + " are both in force on "
                                + inForce(later).firstDay());
            }
            later.require(List.of(SERVING));
        }
        return new PolicyHistory(inOrder);
    }

    /**
     * The policies.
     *
     * @return all of them, in the order in which they come into force
     */
    public List<Policy> policies() {
        return policies;
    }

    /**
     * The policy by which an act on a date is judged. Where none is in force it is the last that was, or the first that will
     * be, whose own rules refuse the act.
     *
     * @param date the date of the act
     * @return the policy
     */
    public Policy on(LocalDate date) {
        Policy last = policies.get(0);
        for (Policy policy : policies) {
            if (!inForce(policy).firstDay().isAfter(date)) {
                last = policy;
            }
        }
        return last;
    }

    /**
     * The policy that another took the place of.
     *
     * @param policy one of the policies
     * @return the one before it, empty for the first
     * @throws IllegalArgumentException if it is none of them
     */
    public Optional<Policy> before(Policy policy) {
        int place = policies.indexOf(policy);
        if (place < 0) {
            throw new IllegalArgumentException("policy: " + policy + " is none of " + this);
        }
        return place == 0 ? Optional.empty() : Optional.of(policies.get(place - 1));
    }

    private static DateRange inForce(Policy policy) {
        return policy.inForce().value();
    }

    @Override
    public String toString() {
        return "PolicyHistory" + policies;
    }
}
