package org.jiandu.internal.report;

import static org.jiandu.recusal.RecusalParameters.AFFILIATES;
import static org.jiandu.recusal.RecusalParameters.HEADS;
import static org.jiandu.recusal.RecusalParameters.LOOK_BACK;
import static org.jiandu.recusal.RecusalParameters.NEAR_RELATIVES;
import static org.jiandu.recusal.RecusalParameters.SERVICE_KINDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.internal.recusal.RecusalAnswer;
import org.jiandu.law.Policy;
import org.jiandu.party.OrganisationId;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.RecusalRule;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct.Submit;

/**
 * Nobody reports as a supervisor on a case that requires recusal; as a citizen anybody may.
 *
 * <p>Legal basis: article 10 of the Weihai Measures.
 */
final class ReporterNotRecused extends Rule<Report, Submit> {
    private final RecusalRule recusal;

    ReporterNotRecused(Policy policy) {
        super("report.no-recusal", policy, HEADS, NEAR_RELATIVES, SERVICE_KINDS, LOOK_BACK, AFFILIATES);
        this.recusal = RecusalRule.of(policy);
    }

    @Override
    public Answer judge(Report report, Submit act, LocalDate date) {
        return RecusalAnswer.of(
                recusal.screen(act.standing().person(), act.ties(), concerned(act), act.findings(), date));
    }

    /** Whom the report concerns: the parties that it names, and the agency that it is addressed to. */
    static CaseParties concerned(Submit act) {
        CaseParties named = act.parties();
        Optional<OrganisationId> missing =
                act.agency().filter(agency -> named.parties().stream().noneMatch(party -> isBody(party, agency)));
        if (missing.isEmpty()) {
            return named;
        }
        OrganisationId agency = missing.get();
        List<Party> parties = new ArrayList<>(named.parties());
        parties.add(new Party.OfBody(new Body(missing, Optional.empty(), agency.value())));
        return new CaseParties(parties, named.affiliations());
    }

    private static boolean isBody(Party party, OrganisationId id) {
        return party instanceof Party.OfBody of
                && of.body().id().filter(id::equals).isPresent();
    }
}
