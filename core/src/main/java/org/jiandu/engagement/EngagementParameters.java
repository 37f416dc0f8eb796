package org.jiandu.engagement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.recusal.RecusalParameters;
import org.jiandu.supervisor.SupervisorParameters;

/**
 * What instruments settle about engagements, each as much of it as it knows. The rules of a parameter that a policy does not
 * settle are silent, and the acts that need it are refused.
 */
public final class EngagementParameters {
    /** In what supervisors may be engaged. */
    public static final Parameter<Set<EngagementKind>> KINDS = new Parameter<>("engagement.kinds");

    /** In how many engagements of a calendar year a supervisor may take part, at least 0; not settled for any number. */
    public static final Parameter<Integer> YEARLY_CAP = new Parameter<>("engagement.yearly-cap");

    /** Whether the authority may let a supervisor take part in spite of a ground of recusal. */
    public static final Parameter<Boolean> WAIVER = new Parameter<>("recusal.waiver");

    private static final List<Parameter<?>> ALL = Stream.concat(
                    Stream.of(
                            SupervisorParameters.ENGAGING_BODIES,
                            SupervisorParameters.ABSENCES,
                            KINDS,
                            YEARLY_CAP,
                            WAIVER),
                    RecusalParameters.all().stream())
            .toList();

    private EngagementParameters() {}

    /**
     * The parameters without which no engagement can be judged by a policy: who engages supervisors, and what the recusal that
     * it knows needs.
     *
     * @param policy the policy
     * @return the parameters
     */
    public static List<Parameter<?>> required(Policy policy) {
        return Stream.concat(
                        Stream.of(SupervisorParameters.ENGAGING_BODIES), RecusalParameters.required(policy).stream())
                .toList();
    }

    /**
     * Every parameter that engagements rest on.
     *
     * @return the parameters
     */
    public static List<Parameter<?>> all() {
        return ALL;
    }
}
