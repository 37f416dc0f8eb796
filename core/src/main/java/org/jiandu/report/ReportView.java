package org.jiandu.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.internal.Redacted;
import org.jiandu.party.Audience;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;

/**
 * What an audience may see of a report. What it may not see is absent, not blanked, so nothing tells that it was there.
 *
 * <p>Immutable and thread-safe. Legal basis: article 14 of the Weihai Measures.
 *
 * @param id the report
 * @param stage where it stands on the day of the view
 * @param kind the kind of report
 * @param submittedOn the day of submission
 * @param reporter the reporter, absent for an audience that may not know
 * @param text what is reported, absent for an audience that may not know
 * @param agency the agency that owes an answer
 * @param answer what the agency fed back, absent for the public
 * @param result the result, absent before the decision
 */
public record ReportView(
        ReportId id,
        ReportStage stage,
        Optional<ReportKind> kind,
        Optional<LocalDate> submittedOn,
        Optional<PersonId> reporter,
        Optional<String> text,
        Optional<OrganisationId> agency,
        Optional<String> answer,
        Optional<ReportResult> result) {
    /**
     * Refuses missing parts.
     *
     * @param id the report
     * @param stage where it stands on the day of the view
     * @param kind the kind of report
     * @param submittedOn the day of submission
     * @param reporter the reporter, absent for an audience that may not know
     * @param text what is reported, absent for an audience that may not know
     * @param agency the agency that owes an answer
     * @param answer what the agency fed back, absent for the public
     * @param result the result, absent before the decision
     */
    public ReportView {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(submittedOn, "submittedOn");
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(result, "result");
    }

    /**
     * The view of a report for an audience.
     *
     * <p>The reporter and the officers who handle the report see all of it. Other officers and the agency see the
     * reporter unless confidentiality was asked for, or when it was disclosed to them, and the text unless that was to be
     * kept secret too. The public sees neither.
     *
     * @param report the report
     * @param audience for whom
     * @param date the day of the view; a disclosure counts from its day
     * @return the view
     */
    public static ReportView of(Report report, Audience audience, LocalDate date) {
        boolean identity = seesReporter(report, audience, date);
        boolean text = identity || seesText(report, audience);
        return new ReportView(
                report.getId(),
                report.stageOn(date),
                report.getKind(),
                report.getSteps().stream().findFirst().map(ReportStep::date),
                identity ? report.getReporter() : Optional.empty(),
                text ? report.getText() : Optional.empty(),
                report.getAgency(),
                audience == Audience.PUBLIC
                        ? Optional.empty()
                        : report.getAgencyAnswer().map(AgencyAnswer::text),
                report.getDecision().map(ReportDecision::result));
    }

    private static boolean seesReporter(Report report, Audience audience, LocalDate date) {
        return switch (audience) {
            case REPORTER, HANDLER -> true;
            case AUTHORITY_STAFF, AGENCY ->
                report.getConfidentiality() == Confidentiality.NONE || disclosed(report, audience, date);
            case PUBLIC -> disclosed(report, audience, date);
        };
    }

    private static boolean seesText(Report report, Audience audience) {
        return switch (audience) {
            case REPORTER, HANDLER -> true;
            case AUTHORITY_STAFF, AGENCY -> report.getConfidentiality() != Confidentiality.IDENTITY_AND_TEXT;
            case PUBLIC -> false;
        };
    }

    private static boolean disclosed(Report report, Audience audience, LocalDate date) {
        return report.getDisclosures().stream()
                .anyMatch(each -> each.audience() == audience && !each.date().isAfter(date));
    }

    /** The report and its stage; no personal data. */
    @Override
    public String toString() {
        return Redacted.of(this, id, stage);
    }
}
