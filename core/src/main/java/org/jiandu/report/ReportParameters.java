package org.jiandu.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.recusal.RecusalParameters;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DeadlineRule;
import org.jiandu.time.DeadlineUnit;
import org.jiandu.time.FirstDay;
import org.jiandu.time.Roll;

/**
 * What instruments settle about the life of a report, each as much of it as it knows. The rules of a parameter that a policy
 * does not settle are silent, and the acts that need it are refused.
 */
public final class ReportParameters {
    /** The kinds of reports that a supervisor may make. */
    public static final Parameter<Set<ReportKind>> KINDS = new Parameter<>("report.kinds");

    /** Whether agencies must support supervisors, answer them and cooperate. */
    public static final Parameter<Boolean> COOPERATION = new Parameter<>("report.cooperation");

    /** How long an agency has to feed back, in the unit of {@link #FEEDBACK_UNIT}, at least 1. */
    public static final Parameter<Integer> FEEDBACK_LENGTH = new Parameter<>("feedback.length");

    /** The unit in which the time to feed back is counted. */
    public static final Parameter<DeadlineUnit> FEEDBACK_UNIT = new Parameter<>("feedback.unit");

    /** From which day the time to feed back runs. */
    public static final Parameter<FeedbackStart> FEEDBACK_START = new Parameter<>("feedback.start");

    /** Whether that day counts. */
    public static final Parameter<FirstDay> FEEDBACK_FIRST_DAY = new Parameter<>("feedback.first-day");

    /** What happens when the time to feed back ends on a rest day. */
    public static final Parameter<Roll> FEEDBACK_ROLL = new Parameter<>("feedback.roll");

    /** How the time to feed back is extended; not settled, it is not. */
    public static final Parameter<FeedbackExtension> FEEDBACK_EXTENSION = new Parameter<>("feedback.extension");

    /**
     * Until when the authority tells the supervisor the result of an investigation, counted from the day of submission; not
     * settled, without a number of days (及时).
     */
    public static final Parameter<DeadlineRule> INVESTIGATION_TIME = new Parameter<>("report.investigation-time");

    /** Whether confidentiality may be asked for. */
    public static final Parameter<Boolean> CONFIDENTIALITY = new Parameter<>("report.confidentiality");

    /** The kinds of reports that the authority must investigate and answer. */
    public static final Parameter<Set<ReportKind>> INVESTIGATED_KINDS = new Parameter<>("report.investigated-kinds");

    private static final List<Parameter<?>> ALL = Stream.concat(
                    Stream.of(
                            SupervisorParameters.ENGAGING_BODIES,
                            KINDS,
                            COOPERATION,
                            FEEDBACK_LENGTH,
                            FEEDBACK_UNIT,
                            FEEDBACK_START,
                            FEEDBACK_FIRST_DAY,
                            FEEDBACK_ROLL,
                            FEEDBACK_EXTENSION,
                            CONFIDENTIALITY,
                            INVESTIGATED_KINDS,
                            INVESTIGATION_TIME),
                    RecusalParameters.all().stream())
            .toList();

    /** What a policy that settles the one must settle too, because the one says nothing without the others. */
    private static final Map<Parameter<?>, List<Parameter<?>>> TOGETHER = Map.of(
            FEEDBACK_LENGTH, List.of(COOPERATION, FEEDBACK_UNIT, FEEDBACK_START, FEEDBACK_FIRST_DAY, FEEDBACK_ROLL),
            FEEDBACK_EXTENSION, List.of(FEEDBACK_LENGTH),
            INVESTIGATION_TIME, List.of(INVESTIGATED_KINDS));

    private ReportParameters() {}

    /**
     * The parameters without which no report can be judged by a policy: who engages supervisors, and what belongs to what this
     * policy settles.
     *
     * @param policy the policy
     * @return the parameters
     */
    public static List<Parameter<?>> required(Policy policy) {
        Set<Parameter<?>> required = new HashSet<>(RecusalParameters.required(policy));
        required.add(SupervisorParameters.ENGAGING_BODIES);
        TOGETHER.forEach((one, others) -> {
            if (policy.settles(one)) {
                required.addAll(others);
            }
        });
        return ALL.stream().filter(required::contains).toList();
    }

    /**
     * Every parameter that reports rest on.
     *
     * @return the parameters
     */
    public static List<Parameter<?>> all() {
        return ALL;
    }
}
