package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.FEEDBACK_EXTENSION;

import java.util.Optional;
import org.jiandu.law.Policy;
import org.jiandu.law.Setting;
import org.jiandu.party.Occasion;
import org.jiandu.report.FeedbackExtension;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportFact;

/** The fact that a lawful act makes: here every act makes one. */
public final class ReportFacts {
    private final Optional<FeedbackExtension> extension;

    /**
     * Takes what facts are computed with.
     *
     * @param policy the policy
     */
    public ReportFacts(Policy policy) {
        this.extension = policy.find(FEEDBACK_EXTENSION).map(Setting::value);
    }

    /**
     * The fact of an act.
     *
     * @param act an act that is lawful
     * @return its fact
     */
    public ReportFact of(ReportAct act) {
        Occasion on = act.occasion();
        return switch (act.kind()) {
            case SUBMIT -> submitted(on, (ReportAct.Submit) act);
            case FORWARD -> new ReportFact.Forwarded(on, ((ReportAct.Forward) act).agency());
            case ACKNOWLEDGE -> new ReportFact.Acknowledged(on);
            case FEED_BACK -> new ReportFact.FedBack(on, ((ReportAct.FeedBack) act).answer());
            case RECORD_REFUSAL -> new ReportFact.RefusalRecorded(on, ((ReportAct.RecordRefusal) act).substance());
            case REMIND -> new ReportFact.Reminded(on, ((ReportAct.Remind) act).text());
            case EXTEND_FEEDBACK -> extended(on, (ReportAct.ExtendFeedback) act);
            case ACCEPT -> new ReportFact.Accepted(on);
            case DECLINE -> new ReportFact.Declined(on, ((ReportAct.Decline) act).reason());
            case INVESTIGATE -> new ReportFact.Investigated(on, ((ReportAct.Investigate) act).measure());
            case DECIDE -> decided(on, (ReportAct.Decide) act);
            case REPORT_BACK -> new ReportFact.ReportedBack(on, ((ReportAct.ReportBack) act).answer());
            case REOPEN -> new ReportFact.Reopened(on, ((ReportAct.Reopen) act).newFacts());
            case CLOSE -> new ReportFact.Closed(on);
            case LINK -> linked(on, (ReportAct.Link) act);
            case ASK_CONFIDENTIALITY ->
                new ReportFact.ConfidentialityAsked(on, ((ReportAct.AskConfidentiality) act).confidentiality());
            case DISCLOSE -> disclosed(on, (ReportAct.Disclose) act);
        };
    }

    private static ReportFact submitted(Occasion on, ReportAct.Submit act) {
        return new ReportFact.Submitted(
                on,
                act.standing().person(),
                act.reportKind(),
                act.text(),
                act.agency(),
                act.confidentiality(),
                ReporterNotRecused.concerned(act),
                act.findings());
    }

    private static ReportFact decided(Occasion on, ReportAct.Decide act) {
        return new ReportFact.Decided(on, act.result(), act.transferredTo(), act.finding());
    }

    private static ReportFact linked(Occasion on, ReportAct.Link act) {
        return new ReportFact.Linked(on, act.linkKind(), act.other());
    }

    private static ReportFact disclosed(Occasion on, ReportAct.Disclose act) {
        return new ReportFact.Disclosed(on, act.audience(), act.reason());
    }

    private ReportFact extended(Occasion on, ReportAct.ExtendFeedback act) {
        FeedbackExtension granted = extension.orElseThrow();
        return new ReportFact.FeedbackExtended(on, granted.amount(), granted.unit(), act.reason());
    }
}
