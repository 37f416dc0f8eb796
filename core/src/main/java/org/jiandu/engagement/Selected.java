package org.jiandu.engagement;

import java.util.List;

/**
 * Who was picked, and who was not and why.
 *
 * @param invitations an invitation for each one picked, every one of them lawful, in the order of the candidates
 * @param passedOver the others, in the order of the candidates
 */
public record Selected(List<ParticipationAct.Invite> invitations, List<PassedOver> passedOver) {
    /**
     * Copies the lists.
     *
     * @param invitations an invitation for each one picked
     * @param passedOver the others
     */
    public Selected {
        invitations = List.copyOf(invitations);
        passedOver = List.copyOf(passedOver);
    }
}
