package org.jiandu.document.receipt;

import java.util.List;
import java.util.Optional;
import org.jiandu.law.Citation;
import org.jiandu.message.Message;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.RuleId;
import org.jiandu.verdict.Status;
import org.jiandu.verdict.Topic;

/** All that a reason says, the earliest date worked out: the parts of which a digest is made. */
record Said(
        RuleId rule,
        Citation citation,
        Status status,
        Message condition,
        Optional<Message> because,
        Earliest earliest,
        List<Topic> findingsNeeded) {
    static Said by(Reason reason) {
        return new Said(
                reason.rule(),
                reason.citation(),
                reason.status(),
                reason.condition(),
                reason.because(),
                reason.earliest(),
                reason.findingsNeeded());
    }
}
