package org.jiandu.registry.internal.codec;

import static org.jiandu.registry.internal.codec.Fields.field;
import static org.jiandu.registry.internal.codec.Fields.list;
import static org.jiandu.registry.internal.codec.Fields.optional;
import static org.jiandu.registry.internal.codec.Fields.optionalWords;
import static org.jiandu.registry.internal.codec.Fields.sealed;
import static org.jiandu.registry.internal.codec.Fields.words;
import static org.jiandu.registry.internal.codec.PartyJson.AUTHORITY;
import static org.jiandu.registry.internal.codec.PartyJson.ORGANISATION_ID;
import static org.jiandu.registry.internal.codec.PartyJson.PERSON_ID;
import static org.jiandu.registry.internal.codec.RecusalJson.PARTIES_OF_REPORT;
import static org.jiandu.registry.internal.codec.Shape.built;
import static org.jiandu.registry.internal.codec.Shape.shape;
import static org.jiandu.registry.internal.codec.Values.DAY;
import static org.jiandu.registry.internal.codec.Values.NUMBER;
import static org.jiandu.registry.internal.codec.Values.TEXT;
import static org.jiandu.registry.internal.codec.VerdictJson.finding;
import static org.jiandu.registry.keys.PersonalData.IDENTITY;

import java.util.Optional;
import org.jiandu.report.AgencyAnswer;
import org.jiandu.report.Disclosure;
import org.jiandu.report.GrantedExtension;
import org.jiandu.report.Refusal;
import org.jiandu.report.Reminder;
import org.jiandu.report.Report;
import org.jiandu.report.ReportDecision;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportLink;
import org.jiandu.report.ReportStep;

/** A report. */
final class ReportJson {
    static final Format<ReportId> REPORT_ID = TEXT.as(ReportId::new, ReportId::value);

    private static final Shape<ReportStep> STEP = shape(
            field("date", DAY, ReportStep::date),
            field("stage", Enums.REPORT_STAGE, ReportStep::stage),
            ReportStep::new);

    private static final Shape<Disclosure> DISCLOSURE = shape(
            field("date", DAY, Disclosure::date),
            field("audience", Enums.AUDIENCE, Disclosure::audience),
            words("reason", Disclosure::reason),
            Disclosure::new);

    private static final Shape<AgencyAnswer> AGENCY_ANSWER =
            shape(field("date", DAY, AgencyAnswer::date), words("text", AgencyAnswer::text), AgencyAnswer::new);

    private static final Shape<Refusal> REFUSAL =
            shape(field("date", DAY, Refusal::date), words("substance", Refusal::substance), Refusal::new);

    private static final Shape<Reminder> REMINDER =
            shape(field("date", DAY, Reminder::date), words("text", Reminder::text), Reminder::new);

    private static final Shape<GrantedExtension> EXTENSION = shape(
            field("date", DAY, GrantedExtension::date),
            field("amount", NUMBER, GrantedExtension::amount),
            field("unit", Enums.DEADLINE_UNIT, GrantedExtension::unit),
            GrantedExtension::new);

    private static final Shape<ReportDecision> DECISION = shape(
            field("date", DAY, ReportDecision::date),
            field("result", Enums.REPORT_RESULT, ReportDecision::result),
            optionalWords("transferredTo", ReportDecision::transferredTo),
            finding(ReportDecision::finding),
            ReportDecision::new);

    private static final Shape<ReportLink> LINK = shape(
            field("kind", Enums.LINK_KIND, ReportLink::kind),
            field("other", REPORT_ID, ReportLink::other),
            ReportLink::new);

    static final Shape<Report> OPENED = shape(
            field("id", REPORT_ID, Report::getId), field("authority", AUTHORITY, Report::getAuthority), Report::open);

    static final Shape<Report> REPORT = built(OPENED, report -> report.toBuilder(), next -> next.build())
            .with(list("steps", STEP, Report::getSteps), (next, steps) -> next.steps(steps))
            .with(optional("kind", Enums.REPORT_KIND, Report::getKind), (next, kind) -> next.kind(kind))
            .with(
                    sealed(IDENTITY, optional("reporter", PERSON_ID, Report::getReporter), Optional.of(Erased.PERSON)),
                    (next, reporter) -> next.reporter(reporter))
            .with(optionalWords("text", Report::getText), (next, text) -> next.text(text))
            .with(
                    field("confidentiality", Enums.CONFIDENTIALITY, Report::getConfidentiality),
                    (next, confidentiality) -> next.confidentiality(confidentiality))
            .with(field("parties", PARTIES_OF_REPORT, Report::getParties), (next, parties) -> next.parties(parties))
            .with(
                    list("disclosures", DISCLOSURE, Report::getDisclosures),
                    (next, disclosures) -> next.disclosures(disclosures))
            .with(optional("agency", ORGANISATION_ID, Report::getAgency), (next, agency) -> next.agency(agency))
            .with(optional("deliveredOn", DAY, Report::getDeliveredOn), (next, day) -> next.deliveredOn(day))
            .with(optional("acknowledgedOn", DAY, Report::getAcknowledgedOn), (next, day) -> next.acknowledgedOn(day))
            .with(
                    optional("agencyAnswer", AGENCY_ANSWER, Report::getAgencyAnswer),
                    (next, answer) -> next.agencyAnswer(answer))
            .with(list("refusals", REFUSAL, Report::getRefusals), (next, refusals) -> next.refusals(refusals))
            .with(list("reminders", REMINDER, Report::getReminders), (next, reminders) -> next.reminders(reminders))
            .with(optional("decision", DECISION, Report::getDecision), (next, decision) -> next.decision(decision))
            .with(list("links", LINK, Report::getLinks), (next, links) -> next.links(links))
            .with(
                    list("extensions", EXTENSION, Report::getExtensions),
                    (next, extensions) -> next.extensions(extensions))
            .shape();

    private ReportJson() {}
}
