package org.jiandu.internal.report;

import org.jiandu.report.AgencyAnswer;
import org.jiandu.report.Disclosure;
import org.jiandu.report.GrantedExtension;
import org.jiandu.report.Refusal;
import org.jiandu.report.Reminder;
import org.jiandu.report.Report;
import org.jiandu.report.ReportDecision;
import org.jiandu.report.ReportFact;
import org.jiandu.report.ReportLink;
import org.jiandu.report.ReportStage;
import org.jiandu.report.ReportStep;

/** What a fact changes in a report. */
public final class ReportEvolution {
    private ReportEvolution() {}

    /**
     * The report after a fact.
     *
     * @param report the report before it
     * @param fact the fact
     * @return the report after it
     */
    public static Report after(Report report, ReportFact fact) {
        Report.Builder next = report.toBuilder();
        switch (fact.kind()) {
            case SUBMITTED -> submitted(next, (ReportFact.Submitted) fact);
            case FORWARDED ->
                next.agency(((ReportFact.Forwarded) fact).agency()).deliveredOn(fact.date());
            case ACKNOWLEDGED -> next.acknowledgedOn(fact.date());
            case FED_BACK -> next.agencyAnswer(new AgencyAnswer(fact.date(), ((ReportFact.FedBack) fact).answer()));
            case REFUSAL_RECORDED ->
                next.addRefusal(new Refusal(fact.date(), ((ReportFact.RefusalRecorded) fact).substance()));
            case REMINDED -> next.addReminder(new Reminder(fact.date(), ((ReportFact.Reminded) fact).text()));
            case FEEDBACK_EXTENDED -> next.addExtension(granted((ReportFact.FeedbackExtended) fact));
            case ACCEPTED, REOPENED -> step(next, fact, ReportStage.ACCEPTED);
            case DECLINED -> step(next, fact, ReportStage.DECLINED);
            case INVESTIGATED -> step(next, fact, ReportStage.INVESTIGATING);
            case DECIDED -> step(next, fact, ReportStage.DECIDED).decision(decision((ReportFact.Decided) fact));
            case REPORTED_BACK -> step(next, fact, ReportStage.ANSWERED);
            case CLOSED -> step(next, fact, ReportStage.CLOSED);
            case LINKED -> next.addLink(link((ReportFact.Linked) fact));
            case CONFIDENTIALITY_ASKED ->
                next.confidentiality(((ReportFact.ConfidentialityAsked) fact).confidentiality());
            case DISCLOSED -> next.addDisclosure(disclosure((ReportFact.Disclosed) fact));
        }
        return next.build();
    }

    private static Report.Builder step(Report.Builder next, ReportFact fact, ReportStage stage) {
        next.addStep(new ReportStep(fact.date(), stage));
        return next;
    }

    private static void submitted(Report.Builder next, ReportFact.Submitted fact) {
        step(next, fact, ReportStage.SUBMITTED)
                .kind(fact.reportKind())
                .reporter(fact.reporter())
                .text(fact.text())
                .agency(fact.agency())
                .deliveredOn(fact.agency().map(agency -> fact.date()))
                .confidentiality(fact.confidentiality())
                .parties(fact.parties());
    }

    private static ReportDecision decision(ReportFact.Decided fact) {
        return new ReportDecision(fact.date(), fact.result(), fact.transferredTo(), fact.finding());
    }

    private static GrantedExtension granted(ReportFact.FeedbackExtended fact) {
        return new GrantedExtension(fact.date(), fact.amount(), fact.unit());
    }

    private static ReportLink link(ReportFact.Linked fact) {
        return new ReportLink(fact.linkKind(), fact.other());
    }

    private static Disclosure disclosure(ReportFact.Disclosed fact) {
        return new Disclosure(fact.date(), fact.audience(), fact.reason());
    }
}
