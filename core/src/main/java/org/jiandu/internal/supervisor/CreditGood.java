package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.GOOD_CREDIT;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.rule.FindingAnswer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Topics;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;

/**
 * The person has good credit; where no record says so, a person must find it.
 *
 * <p>Legal basis: article 7 item 1 of the Weihai Measures (信用良好).
 */
final class CreditGood extends ProfileRule {
    private final boolean required;
    private final boolean atReview;

    /** At the review an unknown standing needs a finding; later only a bad one counts. */
    CreditGood(Policy policy, boolean atReview) {
        super("eligibility.credit", policy, GOOD_CREDIT);
        this.required = policy.value(GOOD_CREDIT);
        this.atReview = atReview;
    }

    @Override
    Answer judge(Profile profile, List<Finding> findings, LocalDate date) {
        if (!required) {
            return Answer.SILENT;
        }
        return switch (profile.getCreditStanding()) {
            case GOOD -> Answer.MET;
            case UNKNOWN -> atReview ? FindingAnswer.holds(Topics.CREDIT, findings, date) : Answer.SILENT;
            case IMPAIRED, SERIOUSLY_BAD -> Answer.notMet(Earliest.afterHumanAct(), profile.getCreditStanding());
        };
    }
}
