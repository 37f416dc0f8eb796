package org.jiandu.internal.recusal;

import org.jiandu.internal.procedure.Answer;
import org.jiandu.recusal.RecusalTopics;
import org.jiandu.recusal.Screening;
import org.jiandu.verdict.Earliest;

/** The answer of a rule that nobody takes part who must step aside. */
public final class RecusalAnswer {
    private RecusalAnswer() {}

    /**
     * Met without a ground, waiting for a person in doubt, else not met. It never says which ground there is: that only the
     * authority may read, and asks {@link org.jiandu.recusal.RecusalRule#explain} for.
     *
     * @param screening the screening
     * @return the answer
     */
    public static Answer of(Screening screening) {
        return switch (screening.need()) {
            case NONE -> Answer.MET;
            case NEEDS_PERSON -> Answer.needsFinding(RecusalTopics.NO_CONFLICT, Earliest.afterHumanAct());
            case MANDATORY -> Answer.notMet(Earliest.afterHumanAct());
        };
    }
}
