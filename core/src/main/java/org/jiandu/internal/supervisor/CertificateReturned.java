package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.RESIGNATION;

import java.time.LocalDate;
import java.util.Optional;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.internal.rule.FindingAnswer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;
import org.jiandu.verdict.Act;

/**
 * Who resigns has handed the certificate back before the engagement ends.
 *
 * <p>Legal basis: instruments that ask for it; the Weihai Measures know no resignation.
 */
final class CertificateReturned extends Rule<SupervisorFile, Act> {
    CertificateReturned(Policy policy) {
        super("resignation.certificate-returned", policy, RESIGNATION);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        if (act instanceof SupervisorAct.Dismiss dismiss && dismiss.ground() != DismissalGround.RESIGNED) {
            return Answer.SILENT;
        }
        return FindingAnswer.holds(Topics.CERTIFICATE_RETURNED, act.findings(), date);
    }

    /** A dismissal may be on another ground. */
    @Override
    public Optional<Answer> judgeAny(SupervisorFile file, Act any, LocalDate date) {
        return any.kind() == ActKind.DISMISS ? Optional.empty() : Optional.of(judge(file, any, date));
    }
}
