package org.jiandu.recusal;

import org.jiandu.verdict.Topic;

/**
 * The questions of recusal that the law leaves to a person.
 *
 * <p>Of several findings on one topic the one named last counts. Findings are made for one person in one case as it was
 * known on the day: when the parties or the ties change, somebody must find anew.
 */
public final class RecusalTopics {
    /** Whether another circumstance exists that may affect impartiality: found to hold, it is a ground. */
    public static final Topic OTHER_CIRCUMSTANCE = Topic.of(
            "recusal.other-circumstance",
            "Another circumstance exists that may affect impartiality.",
            "存在其他可能影响公正履行职责的情形。");

    /**
     * Whether what cannot be told, such as the identity of a party, is no ground: found to hold, it clears what needs a
     * person, and never what is certain; found not to hold, it is itself a certain ground.
     */
    public static final Topic NO_CONFLICT = Topic.of(
            "recusal.no-conflict",
            "What cannot be told from the record, such as the identity of a party, is no ground of recusal.",
            "根据现有记录无法确定的事项（如当事人身份），不构成回避情形。");

    private RecusalTopics() {}
}
