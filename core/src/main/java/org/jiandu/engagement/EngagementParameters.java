package org.jiandu.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.law.Parameter;
import org.jiandu.recusal.RecusalParameters;
import org.jiandu.supervisor.SupervisorParameters;

/** What an instrument must settle before engagements can be judged by it. */
public final class EngagementParameters {
    /** In what supervisors may be engaged. */
    public static final Parameter<Set<EngagementKind>> KINDS = new Parameter<>("engagement.kinds");

    /** In how many engagements of a calendar year a supervisor may take part, empty for any number. */
    public static final Parameter<Optional<Integer>> YEARLY_CAP = new Parameter<>("engagement.yearly-cap");

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
     * Every parameter that engagements rest on.
     *
     * @return the parameters
     */
    public static List<Parameter<?>> all() {
        return ALL;
    }
}
