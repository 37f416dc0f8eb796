package org.jiandu.report;

import java.util.Objects;

/**
 * A link from one report to another.
 *
 * @param kind what this report is to the other
 * @param other the other report
 */
public record ReportLink(LinkKind kind, ReportId other) {
    /**
     * Refuses missing parts.
     *
     * @param kind what this report is to the other
     * @param other the other report
     */
    public ReportLink {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(other, "other");
    }
}
