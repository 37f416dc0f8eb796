package org.jiandu.report;

import org.jiandu.verdict.Topic;

/** The questions in the life of a report that the law leaves to a person. */
public final class ReportTopics {
    /** Whether the facts behind a decision were verified (article 15). */
    public static final Topic VERIFIED = Topic.of(
            "report.verified",
            "The facts on which the decision rests were investigated and verified.",
            "作出处理所依据的事实已经调查、核实。");

    private ReportTopics() {}
}
