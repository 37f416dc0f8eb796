package org.jiandu.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.law.Parameter;
import org.jiandu.recusal.RecusalParameters;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DeadlineUnit;
import org.jiandu.time.FirstDay;
import org.jiandu.time.Roll;

/** What an instrument must settle before the life of a report can be judged by it. */
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
                            CONFIDENTIALITY,
                            INVESTIGATED_KINDS),
                    RecusalParameters.all().stream())
            .toList();

    private ReportParameters() {}

    /**
     * Every parameter that reports rest on.
     *
     * @return the parameters
     */
    public static List<Parameter<?>> all() {
        return ALL;
    }
}
