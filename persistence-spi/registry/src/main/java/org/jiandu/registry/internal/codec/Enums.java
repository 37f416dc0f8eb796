package org.jiandu.registry.internal.codec;

import java.util.List;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.engagement.MatterStage;
import org.jiandu.engagement.ParticipationStage;
import org.jiandu.party.Audience;
import org.jiandu.party.IdDocumentKind;
import org.jiandu.party.Level;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Role;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.registry.keys.PersonalData;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.LinkKind;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportResult;
import org.jiandu.report.ReportStage;
import org.jiandu.supervisor.Channel;
import org.jiandu.supervisor.Closure;
import org.jiandu.supervisor.CommendationKind;
import org.jiandu.supervisor.Consenter;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.DismissalEffect;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Duty;
import org.jiandu.supervisor.Education;
import org.jiandu.supervisor.Grade;
import org.jiandu.supervisor.LocalLinkKind;
import org.jiandu.supervisor.Nationality;
import org.jiandu.supervisor.Occupation;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.RecordKind;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.Stage;
import org.jiandu.time.DeadlineUnit;

/**
 * The enums that are stored. The names of their constants are part of the stored formats: a test keeps them.
 *
 * <p>A constant that is renamed needs an upcaster; a new one needs a new version of the formats in which it can stand.
 */
final class Enums {
    static final Names<Audience> AUDIENCE = new Names<>(Audience.class);
    static final Names<Channel> CHANNEL = new Names<>(Channel.class);
    static final Names<Closure> CLOSURE = new Names<>(Closure.class);
    static final Names<CommendationKind> COMMENDATION_KIND = new Names<>(CommendationKind.class);
    static final Names<Confidentiality> CONFIDENTIALITY = new Names<>(Confidentiality.class);
    static final Names<Consenter> CONSENTER = new Names<>(Consenter.class);
    static final Names<CreditStanding> CREDIT_STANDING = new Names<>(CreditStanding.class);
    static final Names<DeadlineUnit> DEADLINE_UNIT = new Names<>(DeadlineUnit.class);
    static final Names<DismissalEffect> DISMISSAL_EFFECT = new Names<>(DismissalEffect.class);
    static final Names<DismissalGround> DISMISSAL_GROUND = new Names<>(DismissalGround.class);
    static final Names<Duty> DUTY = new Names<>(Duty.class);
    static final Names<Education> EDUCATION = new Names<>(Education.class);
    static final Names<EngagementKind> ENGAGEMENT_KIND = new Names<>(EngagementKind.class);
    static final Names<Grade> GRADE = new Names<>(Grade.class);
    static final Names<IdDocumentKind> ID_DOCUMENT_KIND = new Names<>(IdDocumentKind.class);
    static final Names<Level> LEVEL = new Names<>(Level.class);
    static final Names<LinkKind> LINK_KIND = new Names<>(LinkKind.class);
    static final Names<LocalLinkKind> LOCAL_LINK_KIND = new Names<>(LocalLinkKind.class);
    static final Names<MatterStage> MATTER_STAGE = new Names<>(MatterStage.class);
    static final Names<Nationality> NATIONALITY = new Names<>(Nationality.class);
    static final Names<Occupation> OCCUPATION = new Names<>(Occupation.class);
    static final Names<OrganisationKind> ORGANISATION_KIND = new Names<>(OrganisationKind.class);
    static final Names<ParticipationStage> PARTICIPATION_STAGE = new Names<>(ParticipationStage.class);
    static final Names<PersonalData> PERSONAL_DATA = new Names<>(PersonalData.class);
    static final Names<Presence> PRESENCE = new Names<>(Presence.class);
    static final Names<RecordKind> RECORD_KIND = new Names<>(RecordKind.class);
    static final Names<RecusalHead> RECUSAL_HEAD = new Names<>(RecusalHead.class);
    static final Names<ReportKind> REPORT_KIND = new Names<>(ReportKind.class);
    static final Names<ReportResult> REPORT_RESULT = new Names<>(ReportResult.class);
    static final Names<ReportStage> REPORT_STAGE = new Names<>(ReportStage.class);
    static final Names<Role> ROLE = new Names<>(Role.class);
    static final Names<Sector> SECTOR = new Names<>(Sector.class);
    static final Names<Stage> STAGE = new Names<>(Stage.class);

    static final List<Names<?>> ALL = List.of(
            AUDIENCE,
            CHANNEL,
            CLOSURE,
            COMMENDATION_KIND,
            CONFIDENTIALITY,
            CONSENTER,
            CREDIT_STANDING,
            DEADLINE_UNIT,
            DISMISSAL_EFFECT,
            DISMISSAL_GROUND,
            DUTY,
            EDUCATION,
            ENGAGEMENT_KIND,
            GRADE,
            ID_DOCUMENT_KIND,
            LEVEL,
            LINK_KIND,
            LOCAL_LINK_KIND,
            MATTER_STAGE,
            NATIONALITY,
            OCCUPATION,
            ORGANISATION_KIND,
            PARTICIPATION_STAGE,
            PERSONAL_DATA,
            PRESENCE,
            RECORD_KIND,
            RECUSAL_HEAD,
            REPORT_KIND,
            REPORT_RESULT,
            REPORT_STAGE,
            ROLE,
            SECTOR,
            STAGE);

    private Enums() {}
}
