package org.jiandu.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiandu.internal.DomainStyle;
import org.jiandu.party.Authority;
import org.jiandu.party.Kept;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.PastAct;

/**
 * All that is on record about one report, from submission to the last answer.
 *
 * <p>A report begins with {@link #open} and changes by facts alone ({@link ReportLifecycle#evolve}). It is the
 * authority's own file; what somebody else may see of it is a {@link ReportView}. Immutable and thread-safe; neither the
 * reporter nor any text appears in {@code toString}.
 */
@Value.Immutable
@DomainStyle
@SuppressWarnings("exports") // the annotation of Immutables, which nothing needs at run time
public sealed interface Report extends Kept permits ImmutableReport {
    /**
     * The identity of the report.
     *
     * @return the id
     */
    ReportId getId();

    /**
     * The authority to which supervisors report.
     *
     * @return the authority
     */
    @Override
    Authority getAuthority();

    /**
     * The stages that acts led to, in the order of the acts.
     *
     * @return the steps, empty for a new report
     */
    List<ReportStep> getSteps();

    /**
     * The kind of report.
     *
     * @return the kind, absent before submission
     */
    Optional<ReportKind> getKind();

    /**
     * The supervisor who reported.
     *
     * @return the person, absent before submission
     */
    @Value.Redacted
    Optional<PersonId> getReporter();

    /**
     * What is reported.
     *
     * @return the text, absent before submission
     */
    @Value.Redacted
    Optional<String> getText();

    /**
     * What the reporter asked to keep secret.
     *
     * @return the confidentiality
     */
    @Value.Default
    default Confidentiality getConfidentiality() {
        return Confidentiality.NONE;
    }

    /**
     * Whom the case concerns that is reported, the agency among them.
     *
     * @return the parties, none before submission
     */
    @Value.Redacted
    @Value.Default
    default CaseParties getParties() {
        return CaseParties.none();
    }

    /**
     * The disclosures of who reported.
     *
     * @return the disclosures in the order of recording
     */
    List<Disclosure> getDisclosures();

    /**
     * The agency that owes an answer.
     *
     * @return the agency, absent if the report went to the authority alone
     */
    Optional<OrganisationId> getAgency();

    /**
     * The day on which the report was given or sent to the agency.
     *
     * @return the day
     */
    Optional<LocalDate> getDeliveredOn();

    /**
     * The day on which the agency acknowledged the report.
     *
     * @return the day
     */
    Optional<LocalDate> getAcknowledgedOn();

    /**
     * What the agency fed back.
     *
     * @return the answer, absent while it is owed or where none is
     */
    @Value.Redacted
    Optional<AgencyAnswer> getAgencyAnswer();

    /**
     * The refusals of the agency to cooperate.
     *
     * @return the refusals in the order of recording
     */
    @Value.Redacted
    List<Refusal> getRefusals();

    /**
     * The reminders sent to the agency.
     *
     * @return the reminders in the order of recording
     */
    @Value.Redacted
    List<Reminder> getReminders();

    /**
     * The extensions of the time to feed back.
     *
     * @return the extensions in the order of granting
     */
    List<GrantedExtension> getExtensions();

    /**
     * What the authority decided.
     *
     * @return the last decision, absent while there is none
     */
    @Value.Redacted
    Optional<ReportDecision> getDecision();

    /**
     * The links to other reports.
     *
     * @return the links in the order of recording
     */
    List<ReportLink> getLinks();

    /**
     * Opens a report with nothing on record.
     *
     * @param id its identity
     * @param authority the authority
     * @return the new report
     */
    static Report open(ReportId id, Authority authority) {
        return new Builder().id(id).authority(authority).build();
    }

    /**
     * Starts a report that differs from this one; facts are the way to change a report.
     *
     * @return a builder with everything on this report
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The day of the last step.
     *
     * @return the day, empty for a new file
     */
    default Optional<LocalDate> lastStepOn() {
        List<ReportStep> steps = getSteps();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.get(steps.size() - 1).date());
    }

    /**
     * What the reporter did here, to be looked at again when a ground of recusal becomes known.
     *
     * <p>Legal basis: article 10 of the Weihai Measures.
     *
     * @return the submission, nothing before it
     */
    default List<PastAct> pastActs() {
        return getReporter().stream()
                .map(reporter ->
                        new PastAct(reporter, getParties(), getSteps().get(0).date(), getId().value()))
                .toList();
    }

    /**
     * The stage on a date.
     *
     * @param date the date
     * @return the stage, as all that is on record now tells it
     */
    default ReportStage stageOn(LocalDate date) {
        ReportStage stage = ReportStage.NEW;
        for (ReportStep step : getSteps()) {
            if (!step.date().isAfter(date)) {
                stage = step.stage();
            }
        }
        return stage;
    }

    /**
     * Whether the agency owes an answer on a date.
     *
     * @param date the date
     * @return true from delivery to the eve of the feedback, whether or not the reporter is still in office
     */
    default boolean isAnswerOwedOn(LocalDate date) {
        return getDeliveredOn().filter(day -> !day.isAfter(date)).isPresent()
                && getAgencyAnswer()
                        .filter(answer -> !answer.date().isAfter(date))
                        .isEmpty();
    }

    /** Builds a {@link Report}; only facts do. Not thread-safe. */
    final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
