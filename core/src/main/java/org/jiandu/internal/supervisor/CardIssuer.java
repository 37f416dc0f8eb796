package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.CARD_ISSUER;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.party.Authority;
import org.jiandu.supervisor.IssuerLevel;
import org.jiandu.supervisor.SupervisorAct.IssueCard;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * A card is issued by the authority that appoints, or by one above it, as the instrument says.
 *
 * <p>Legal basis: the measures of other places.
 */
final class CardIssuer extends Rule<SupervisorFile, IssueCard> {
    private final IssuerLevel level;

    CardIssuer(Policy policy) {
        super("actor.card-issuer", policy, CARD_ISSUER);
        this.level = policy.value(CARD_ISSUER);
    }

    @Override
    public Answer judge(SupervisorFile file, IssueCard act, LocalDate date) {
        return act.actor().actsFor(act.issuer()) && mayIssue(act.issuer(), file.getAuthority())
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct(), act.actor().role());
    }

    private boolean mayIssue(Authority issuer, Authority appointer) {
        return switch (level) {
            case APPOINTER ->
                issuer.getOrganisation()
                        .getId()
                        .equals(appointer.getOrganisation().getId());
            case HIGHER -> issuer.isAbove(appointer);
        };
    }
}
