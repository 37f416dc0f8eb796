package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.CHANNELS;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Channel;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * A candidate comes by a channel that the instrument admits.
 *
 * <p>Legal basis: article 4 of the Weihai Measures.
 */
final class ChannelAdmitted extends StandingRule<SupervisorFile> {
    private final Channel channel;
    private final boolean admitted;

    ChannelAdmitted(Policy policy, Channel channel) {
        super("nomination.channel", policy, CHANNELS);
        this.admitted = policy.value(CHANNELS).contains(channel);
        this.channel = channel;
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        return admitted ? Answer.MET : Answer.notMet(Earliest.never(), channel);
    }
}
