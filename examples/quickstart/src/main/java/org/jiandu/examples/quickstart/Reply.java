package org.jiandu.examples.quickstart;

import java.util.Optional;
import org.jiandu.registry.Result;
import org.jiandu.verdict.Verdict;

/**
 * What the registry replied to an act.
 *
 * @param answer what came of it
 * @param isEarlier whether that was in an earlier run, of which only the answer is left
 * @param verdict the verdict of this run
 * @param obstacle what stands against the act beside the law, in this run
 */
record Reply(Answer answer, boolean isEarlier, Optional<Verdict> verdict, Optional<Obstacle> obstacle) {
    /**
     * What stands against an act beside the law.
     *
     * @param key the key of the words
     * @param whose the file in question
     */
    record Obstacle(String key, String whose) {}

    static Reply earlier(Answer answer) {
        return new Reply(answer, true, Optional.empty(), Optional.empty());
    }

    static Reply of(Verdict verdict) {
        return new Reply(Answer.of(verdict.conclusion()), false, Optional.of(verdict), Optional.empty());
    }

    /** An act that is done but has no verdict was done by a run that was killed before it could put it on its list. */
    static Reply of(Result<?, ?> result) {
        if (result instanceof Result.Refused<?, ?> refused) {
            return of(refused.verdict());
        }
        if (result instanceof Result.Taken<?, ?> taken) {
            String key = switch (taken.what()) {
                case IDENTITY_DOCUMENT -> "obstacle.document";
                case CERTIFICATE_NUMBER -> "obstacle.certificate";
            };
            return against(key, taken.by().person().value());
        }
        return result.done().orElseThrow().verdict().map(Reply::of).orElseGet(() -> earlier(Answer.ACCEPTED));
    }

    /** Nothing is done any more where data was erased. */
    static Reply erased(String whose) {
        return against("obstacle.erased", whose);
    }

    private static Reply against(String key, String whose) {
        return new Reply(Answer.REFUSED, false, Optional.empty(), Optional.of(new Obstacle(key, whose)));
    }
}
