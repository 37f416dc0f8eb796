package org.jiandu.registry.internal.codec;

import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.report.Report;
import org.jiandu.report.ReportFact;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;

/** The three codecs. */
public final class Codecs {
    private Codecs() {}

    /**
     * The codec of supervisors' files.
     *
     * @param seal what seals personal data
     * @return the codec
     */
    public static AggregateCodec<SupervisorFile, SupervisorFact> supervisor(Seal seal) {
        return new AggregateCodec<>(new SupervisorLayout(), seal, Upcasters.SUPERVISOR);
    }

    /**
     * The codec of reports.
     *
     * @param seal what seals personal data
     * @return the codec
     */
    public static AggregateCodec<Report, ReportFact> report(Seal seal) {
        return new AggregateCodec<>(new ReportLayout(), seal, Upcasters.REPORT);
    }

    /**
     * The codec of engagements.
     *
     * @param seal what seals personal data
     * @return the codec
     */
    public static AggregateCodec<Engagement, EngagementFact> engagement(Seal seal) {
        return new AggregateCodec<>(new EngagementLayout(), seal, Upcasters.NONE);
    }
}
