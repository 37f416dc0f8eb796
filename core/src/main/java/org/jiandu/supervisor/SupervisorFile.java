package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jiandu.internal.DomainStyle;
import org.jiandu.party.Authority;
import org.jiandu.party.Kept;
import org.jiandu.party.Person;
import org.jiandu.term.Service;
import org.jiandu.term.Term;
import org.jiandu.time.DateRange;

/**
 * All that is on record about one person with one authority, over the whole of the service.
 *
 * <p>A file begins with {@link #open} and changes by facts alone ({@link Lifecycle#evolve}). What follows from a date is
 * asked, never stored: {@code file.stageOn(date)}, {@code file.isInOfficeOn(date)}. Immutable and thread-safe.
 */
@Value.Immutable
@DomainStyle
@SuppressWarnings("exports")
public sealed interface SupervisorFile extends Kept permits ImmutableSupervisorFile {
    /**
     * The authority that engages the person.
     *
     * @return the authority
     */
    @Override
    Authority getAuthority();

    /**
     * The person.
     *
     * @return the person
     */
    Person getPerson();

    /**
     * The stages that acts led to, in the order of the acts.
     *
     * @return the steps, empty for a new file
     */
    List<Step> getSteps();

    /**
     * How the person came to the authority in the last candidacy.
     *
     * @return the channel, absent for a new file
     */
    Optional<Channel> getChannel();

    /**
     * The circumstances of the person over time.
     *
     * @return the profiles, in the order of the days from which they hold
     */
    List<DatedProfile> getProfiles();

    /**
     * The consents to the last candidacy, where the instrument asks for any.
     *
     * @return the consents in the order of recording
     */
    List<Consent> getConsents();

    /**
     * The day on which the body that has the last word consented to the appointment, in the last candidacy.
     *
     * @return the day, absent if it has not, or nobody needs to
     */
    Optional<LocalDate> getConfirmedOn();

    /**
     * The public notice of the last candidacy.
     *
     * @return its days, absent if there was none
     */
    Optional<DateRange> getNotice();

    /**
     * The objections to the last candidacy.
     *
     * @return the objections in the order of raising
     */
    List<Objection> getObjections();

    /**
     * How the last candidacy ended, where it ended without a certificate.
     *
     * @return the closure
     */
    Optional<Closure> getClosure();

    /**
     * The appointments, each opened by a certificate.
     *
     * @return the appointments in order
     */
    List<Appointment> getAppointments();

    /**
     * The cards that the person was given.
     *
     * @return the cards in the order of issue
     */
    List<Card> getCards();

    /**
     * The attendance at activities.
     *
     * @return one entry an activity, in the order of the days of the activities
     */
    List<Attendance> getAttendances();

    /**
     * What agencies reported about the supervisor.
     *
     * @return the reports in the order of reporting
     */
    List<BreachReport> getBreachReports();

    /**
     * What the authority found on duties.
     *
     * @return the findings in the order of recording
     */
    List<Conduct> getConducts();

    /**
     * The expenses reimbursed.
     *
     * @return the payments in the order of recording
     */
    List<Payment> getPayments();

    /**
     * The commendations.
     *
     * @return the commendations in the order of recording
     */
    List<Commendation> getCommendations();

    /**
     * The days on which the person asked to resign.
     *
     * @return the days in the order of recording
     */
    List<LocalDate> getResignations();

    /**
     * The suspensions.
     *
     * @return the suspensions in order, at most the last of them not lifted
     */
    List<Suspension> getSuspensions();

    /**
     * The assessments.
     *
     * @return the assessments in the order of recording
     */
    List<Assessment> getAssessments();

    /**
     * The trainings.
     *
     * @return the trainings in the order of recording
     */
    List<Training> getTrainings();

    /**
     * Opens a file with nothing on record.
     *
     * @param authority the authority
     * @param person the person
     * @return the new file
     */
    static SupervisorFile open(Authority authority, Person person) {
        return new Builder().authority(authority).person(person).build();
    }

    /**
     * The day of the last step.
     *
     * @return the day, empty for a new file
     */
    default Optional<LocalDate> lastStepOn() {
        List<Step> steps = getSteps();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.get(steps.size() - 1).date());
    }

    /**
     * The stage on a date.
     *
     * @param date the date
     * @return the stage, as all that is on record now tells it
     */
    default Stage stageOn(LocalDate date) {
        List<Step> steps = getSteps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (!steps.get(i).date().isAfter(date)) {
                Stage stage = steps.get(i).stage();
                return stage == Stage.APPOINTED || stage == Stage.DISMISSED
                        ? appointmentOn(date).orElseThrow().stageOn(date)
                        : stage;
            }
        }
        return Stage.NEW;
    }

    /**
     * Whether the person is in office on a date.
     *
     * @param date the date
     * @return true from the first day of a term to its last, or to the eve of a dismissal
     */
    default boolean isInOfficeOn(LocalDate date) {
        return stageOn(date).isInOffice();
    }

    /**
     * Whether the person is suspended on a date. Who is suspended is in office and cannot be called upon.
     *
     * @param date the date
     * @return true from the first day of a suspension to the eve of the day on which it is lifted
     */
    default boolean isSuspendedOn(LocalDate date) {
        return getSuspensions().stream().anyMatch(suspension -> suspension.isOn(date));
    }

    /**
     * How the person stands on a date, for files that need to know no more.
     *
     * @param date the date
     * @return the standing
     */
    default Standing standingOn(LocalDate date) {
        return new Standing(
                getPerson().getId(),
                getAuthority().getOrganisation().getId(),
                date,
                stageOn(date),
                isSuspendedOn(date));
    }

    /**
     * The term in which the person is in office on a date.
     *
     * @param date the date
     * @return the term, or empty if the person is not in office
     */
    default Optional<Term> termOn(LocalDate date) {
        return isInOfficeOn(date)
                ? appointmentOn(date).flatMap(appointment -> appointment.termOn(date))
                : Optional.empty();
    }

    /**
     * Whether the person is in office on a date and the service ends soon, with no further term granted.
     *
     * @param days how many days ahead, at least 0
     * @param date the date
     * @return true if the last day granted is at most so many days after the date
     */
    default boolean endsWithin(int days, LocalDate date) {
        return termOn(date).filter(term -> term.endsWithin(days, date)).isPresent()
                && appointmentOn(date).map(Appointment::lastTerm).equals(termOn(date));
    }

    /**
     * The circumstances of the person on a date.
     *
     * @param date the date
     * @return the profile that holds on that day, or empty before the first
     */
    default Optional<Profile> profileOn(LocalDate date) {
        List<DatedProfile> profiles = getProfiles();
        for (int i = profiles.size() - 1; i >= 0; i--) {
            if (!profiles.get(i).from().isAfter(date)) {
                return Optional.of(profiles.get(i).profile());
            }
        }
        return Optional.empty();
    }

    /**
     * The card that the person holds on a date.
     *
     * @param date the date
     * @return the card issued last that is neither lost nor given back by then
     */
    default Optional<Card> cardHeldOn(LocalDate date) {
        return getCards().stream().filter(card -> card.isHeldOn(date)).reduce((earlier, later) -> later);
    }

    /**
     * The appointment that was opened last on or before a date.
     *
     * @param date the date
     * @return the appointment, over or not, or empty if there was none yet
     */
    default Optional<Appointment> appointmentOn(LocalDate date) {
        List<Appointment> appointments = getAppointments();
        for (int i = appointments.size() - 1; i >= 0; i--) {
            if (!appointments.get(i).issuedOn().isAfter(date)) {
                return Optional.of(appointments.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Everything that was, or will be, served with this authority.
     *
     * @return the terms in order, each with the last day served
     */
    default List<Service> services() {
        List<Service> services = new ArrayList<>();
        for (Appointment appointment : getAppointments()) {
            services.addAll(appointment.services());
        }
        return List.copyOf(services);
    }

    /**
     * The next day on which the stage may change by the passing of days alone.
     *
     * @param date the date
     * @return the first such day after the date
     */
    default Optional<LocalDate> nextChangeAfter(LocalDate date) {
        return daysOfChange().filter(day -> day.isAfter(date)).min(LocalDate::compareTo);
    }

    /**
     * The days on which the stage may change, in no order: the days of steps, the first days of terms and those after
     * their last, the days on which dismissals take effect.
     *
     * @return the days, some of them perhaps twice
     */
    default Stream<LocalDate> daysOfChange() {
        return Stream.concat(
                getSteps().stream().map(Step::date), getAppointments().stream().flatMap(SupervisorFile::changes));
    }

    private static Stream<LocalDate> changes(Appointment appointment) {
        return Stream.concat(
                appointment.terms().stream()
                        .flatMap(term ->
                                Stream.of(term.firstDay(), term.lastDay().plusDays(1))),
                appointment.dismissal().flatMap(Dismissal::effectiveOn).stream());
    }

    /**
     * Starts a file that differs from this one; facts are the way to change a file.
     *
     * @return a builder with everything on this file
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link SupervisorFile}; only facts do. Not thread-safe. */
    final class Builder extends ImmutableSupervisorFile.Builder {
        Builder() {}
    }
}
