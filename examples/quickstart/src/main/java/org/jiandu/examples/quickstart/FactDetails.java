package org.jiandu.examples.quickstart;

import org.jiandu.message.Messages;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.term.Term;

/** What a fact says beside its kind and its days, in a few words and without anything about the person. */
final class FactDetails {
    private FactDetails() {}

    static String of(SupervisorFact fact, Messages messages, Words words) {
        if (fact instanceof SupervisorFact.Nominated nominated) {
            return messages.label(nominated.channel());
        }
        if (fact instanceof SupervisorFact.NoticePosted posted) {
            return words.text("fact.notice", posted.lastDay());
        }
        if (fact instanceof SupervisorFact.ObjectionRaised raised) {
            return raised.substance();
        }
        if (fact instanceof SupervisorFact.ObjectionDecided decided) {
            return words.text(decided.finding().holds() ? "fact.upheld" : "fact.rejected", decided.objection());
        }
        if (fact instanceof SupervisorFact.CandidacyClosed closed) {
            return messages.label(closed.closure());
        }
        if (fact instanceof SupervisorFact.Appointed appointed) {
            return words.text("fact.pair", appointed.certificate(), term(appointed.term(), words));
        }
        if (fact instanceof SupervisorFact.Renewed renewed) {
            return term(renewed.term(), words);
        }
        if (fact instanceof SupervisorFact.AttendanceRecorded attended) {
            return words.text("fact.pair", attended.activity(), messages.label(attended.presence()));
        }
        if (fact instanceof SupervisorFact.BreachReported reported) {
            return words.text("fact.pair", messages.label(reported.duty()), reported.substance());
        }
        if (fact instanceof SupervisorFact.ConductFound found) {
            return words.text(found.finding().holds() ? "fact.breached" : "fact.kept", messages.label(found.duty()));
        }
        if (fact instanceof SupervisorFact.ExpensesPaid paid) {
            return words.text("fact.yuan", paid.amount().toPlainString());
        }
        if (fact instanceof SupervisorFact.Dismissed dismissed) {
            String ground = messages.label(dismissed.ground());
            return dismissed
                    .liability()
                    .map(liability -> words.text("fact.pair", ground, liability))
                    .orElse(ground);
        }
        return "";
    }

    private static String term(Term term, Words words) {
        return words.text("fact.term", term.ordinal(), term.firstDay(), term.lastDay());
    }
}
