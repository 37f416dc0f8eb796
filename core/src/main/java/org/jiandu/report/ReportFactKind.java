package org.jiandu.report;

/** The kinds of facts in the life of a report, each with the stable name under which it is stored. */
public enum ReportFactKind {
    /** A report was submitted. */
    SUBMITTED("report.submitted"),
    /** The report was sent on to an agency. */
    FORWARDED("report.forwarded"),
    /** The agency acknowledged the report. */
    ACKNOWLEDGED("report.acknowledged"),
    /** The agency fed back. */
    FED_BACK("report.fed-back"),
    /** The agency refused to cooperate. */
    REFUSAL_RECORDED("report.refusal-recorded"),
    /** The agency was reminded. */
    REMINDED("report.reminded"),
    /** The time to feed back was extended. */
    FEEDBACK_EXTENDED("report.feedback-extended"),
    /** The authority took the report up. */
    ACCEPTED("report.accepted"),
    /** The authority did not take the report up. */
    DECLINED("report.declined"),
    /** The authority took a step of its investigation. */
    INVESTIGATED("report.investigated"),
    /** The authority decided. */
    DECIDED("report.decided"),
    /** The supervisor was told the result. */
    REPORTED_BACK("report.reported-back"),
    /** The report was taken up again. */
    REOPENED("report.reopened"),
    /** The report was closed. */
    CLOSED("report.closed"),
    /** The report was linked to another. */
    LINKED("report.linked"),
    /** The reporter asked for confidentiality. */
    CONFIDENTIALITY_ASKED("report.confidentiality-asked"),
    /** It was disclosed who reported. */
    DISCLOSED("report.disclosed");

    private final String storedName;

    ReportFactKind(String storedName) {
        this.storedName = storedName;
    }

    /**
     * The stable name, which no renaming of classes touches.
     *
     * @return for example {@code report.submitted}
     */
    public String storedName() {
        return storedName;
    }
}
