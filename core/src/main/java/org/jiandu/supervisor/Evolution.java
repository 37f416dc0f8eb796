package org.jiandu.supervisor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jiandu.party.Actor;
import org.jiandu.party.Role;
import org.jiandu.time.DateRange;

/**
 * What a fact changes in a file. Knows no policy: facts carry everything that a policy decided. What a fact leaves as it is,
 * the new file shares with the one before it.
 */
final class Evolution {
    private Evolution() {}

    /**
     * The file after a fact.
     *
     * @param before the file before it
     * @param fact the fact
     * @return the file after it
     * @throws IllegalStateException if the fact cannot follow the file, such as a renewal without an appointment
     */
    static SupervisorFile after(SupervisorFile before, SupervisorFact fact) {
        ImmutableSupervisorFile file = (ImmutableSupervisorFile) before;
        LocalDate date = fact.date();
        return switch (fact.kind()) {
            case NOMINATED -> nominated(file, (SupervisorFact.Nominated) fact);
            case INVITED -> invited(file, (SupervisorFact.Invited) fact);
            case INVITATION_ACCEPTED -> step(file, fact, Stage.NOMINATED);
            case CONSENT_GIVEN ->
                file.withConsents(plus(file.getConsents(), consent((SupervisorFact.ConsentGiven) fact)));
            case APPROVED -> step(file, fact, Stage.REVIEWED);
            case CONFIRMED -> file.withConfirmedOn(date);
            case NOTICE_POSTED -> noticePosted(file, (SupervisorFact.NoticePosted) fact);
            case OBJECTION_RAISED -> file.withObjections(objected(file, (SupervisorFact.ObjectionRaised) fact));
            case OBJECTION_DECIDED -> file.withObjections(decided(file, (SupervisorFact.ObjectionDecided) fact));
            case CANDIDACY_CLOSED ->
                step(file, fact, Stage.CLOSED).withClosure(((SupervisorFact.CandidacyClosed) fact).closure());
            case APPOINTED ->
                step(file, fact, Stage.APPOINTED)
                        .withAppointments(plus(file.getAppointments(), appointment((SupervisorFact.Appointed) fact)));
            case CARD_ISSUED -> file.withCards(plus(file.getCards(), card((SupervisorFact.CardIssued) fact)));
            case CARD_LOST ->
                file.withCards(cards(file, ((SupervisorFact.CardLost) fact).number(), card -> card.lost(date)));
            case CARD_RETURNED ->
                file.withCards(cards(file, ((SupervisorFact.CardReturned) fact).number(), card -> card.returned(date)));
            case RENEWED ->
                step(file, fact, Stage.APPOINTED)
                        .withAppointments(
                                lastAppointment(file, last -> last.renewed(((SupervisorFact.Renewed) fact).term())));
            case TERM_SHORTENED ->
                step(file, fact, Stage.APPOINTED)
                        .withAppointments(lastAppointment(
                                file, last -> last.shortened(((SupervisorFact.TermShortened) fact).term())));
            case PROFILE_CHANGED ->
                file.withProfiles(profiles(file, date, ((SupervisorFact.ProfileChanged) fact).profile()));
            case ATTENDANCE_RECORDED ->
                file.withAttendances(attendances(file, (SupervisorFact.AttendanceRecorded) fact));
            case BREACH_REPORTED -> file.withBreachReports(breachReports(file, (SupervisorFact.BreachReported) fact));
            case CONDUCT_FOUND ->
                file.withConducts(plus(file.getConducts(), conduct((SupervisorFact.ConductFound) fact)));
            case EXPENSES_PAID -> paid(file, date, ((SupervisorFact.ExpensesPaid) fact).amount());
            case COMMENDED ->
                file.withCommendations(plus(
                        file.getCommendations(), new Commendation(date, ((SupervisorFact.Commended) fact).form())));
            case DISMISSED ->
                step(file, fact, Stage.DISMISSED)
                        .withAppointments(lastAppointment(
                                file, last -> last.dismissed(dismissal((SupervisorFact.Dismissed) fact))));
            case DISMISSAL_SERVED -> file.withAppointments(lastDismissal(file, dismissal -> dismissal.served(date)));
            case DISMISSAL_PUBLISHED ->
                file.withAppointments(lastDismissal(file, dismissal -> dismissal.published(date)));
            case RESIGNATION_ASKED -> file.withResignations(plus(file.getResignations(), date));
            case SUSPENDED -> file.withSuspensions(plus(file.getSuspensions(), new Suspension(date, Optional.empty())));
            case RESUMED -> file.withSuspensions(resumed(file, date));
            case ASSESSED ->
                file.withAssessments(
                        plus(file.getAssessments(), new Assessment(date, ((SupervisorFact.Assessed) fact).grade())));
            case TRAINED ->
                file.withTrainings(
                        plus(file.getTrainings(), new Training(date, ((SupervisorFact.Trained) fact).hours())));
            case ALLOWANCE_PAID -> paid(file, date, ((SupervisorFact.AllowancePaid) fact).amount());
        };
    }

    private static ImmutableSupervisorFile step(ImmutableSupervisorFile file, SupervisorFact fact, Stage stage) {
        return file.withSteps(plus(file.getSteps(), new Step(fact.date(), stage)));
    }

    private static SupervisorFile nominated(ImmutableSupervisorFile file, SupervisorFact.Nominated fact) {
        return newCandidacy(step(file, fact, Stage.NOMINATED), fact.channel(), fact.date(), fact.profile());
    }

    private static SupervisorFile invited(ImmutableSupervisorFile file, SupervisorFact.Invited fact) {
        return newCandidacy(step(file, fact, Stage.INVITED), Channel.INVITATION, fact.date(), fact.profile());
    }

    /** A candidacy begins anew; what stood against an earlier one does not stand against this one. */
    private static SupervisorFile newCandidacy(
            ImmutableSupervisorFile file, Channel channel, LocalDate date, Profile profile) {
        return file.withChannel(channel)
                .withProfiles(profiles(file, date, profile))
                .withConsents(List.of())
                .withConfirmedOn(Optional.empty())
                .withNotice(Optional.empty())
                .withObjections(List.of())
                .withClosure(Optional.empty());
    }

    private static SupervisorFile noticePosted(ImmutableSupervisorFile file, SupervisorFact.NoticePosted fact) {
        return step(file, fact, Stage.PUBLIC_NOTICE)
                .withNotice(DateRange.of(fact.date(), fact.lastDay()))
                .withObjections(List.of());
    }

    private static SupervisorFile paid(ImmutableSupervisorFile file, LocalDate date, BigDecimal amount) {
        return file.withPayments(plus(file.getPayments(), new Payment(date, amount)));
    }

    private static List<Objection> objected(SupervisorFile file, SupervisorFact.ObjectionRaised fact) {
        List<Objection> before = file.getObjections();
        return plus(before, new Objection(before.size() + 1, fact.date(), fact.substance(), Optional.empty()));
    }

    private static List<Objection> decided(SupervisorFile file, SupervisorFact.ObjectionDecided fact) {
        return file.getObjections().stream()
                .map(each -> each.number() == fact.objection() ? each.decided(fact.finding()) : each)
                .toList();
    }

    private static Appointment appointment(SupervisorFact.Appointed fact) {
        return new Appointment(fact.certificate(), fact.date(), List.of(fact.term()), Optional.empty());
    }

    private static Consent consent(SupervisorFact.ConsentGiven fact) {
        Actor actor = fact.occasion().actor();
        return actor.role() == Role.PERSON_CONCERNED
                ? new Consent(fact.date(), Consenter.PERSON, Optional.empty())
                : new Consent(fact.date(), Consenter.UNIT, actor.organisation());
    }

    private static Card card(SupervisorFact.CardIssued fact) {
        return new Card(fact.number(), fact.date(), Optional.empty(), Optional.empty());
    }

    /** The cards with a change to the last one of a number. */
    private static List<Card> cards(SupervisorFile file, String number, UnaryOperator<Card> change) {
        List<Card> cards = new ArrayList<>(file.getCards());
        for (int i = cards.size() - 1; i >= 0; i--) {
            if (cards.get(i).number().equals(number)) {
                cards.set(i, change.apply(cards.get(i)));
                return cards;
            }
        }
        throw new IllegalStateException("the file has no such card for this fact to change");
    }

    private static List<DatedProfile> profiles(SupervisorFile file, LocalDate from, Profile profile) {
        return inOrder(file.getProfiles(), new DatedProfile(from, profile), DatedProfile::from);
    }

    /** What is recorded of an activity again replaces what was. */
    private static List<Attendance> attendances(SupervisorFile file, SupervisorFact.AttendanceRecorded fact) {
        Attendance attendance =
                new Attendance(fact.activity(), fact.date(), fact.organisedByAuthority(), fact.presence());
        List<Attendance> before = file.getAttendances();
        for (int i = before.size() - 1; i >= 0 && !before.get(i).date().isBefore(fact.date()); i--) {
            if (isOfSame(before.get(i), attendance)) {
                List<Attendance> others = new ArrayList<>(before);
                others.remove(i);
                return inOrder(others, attendance, Attendance::date);
            }
        }
        return inOrder(before, attendance, Attendance::date);
    }

    private static boolean isOfSame(Attendance one, Attendance other) {
        return one.date().equals(other.date()) && one.activity().equals(other.activity());
    }

    private static List<BreachReport> breachReports(SupervisorFile file, SupervisorFact.BreachReported fact) {
        List<BreachReport> before = file.getBreachReports();
        return plus(before, new BreachReport(before.size() + 1, fact.date(), fact.duty(), fact.substance()));
    }

    private static Conduct conduct(SupervisorFact.ConductFound fact) {
        return new Conduct(fact.date(), fact.duty(), fact.report(), fact.finding());
    }

    private static List<Suspension> resumed(SupervisorFile file, LocalDate date) {
        return file.getSuspensions().stream()
                .map(each -> each.resumedOn().isPresent() ? each : each.resumed(date))
                .toList();
    }

    private static Dismissal dismissal(SupervisorFact.Dismissed fact) {
        return new Dismissal(
                fact.ground(),
                fact.date(),
                fact.effect(),
                fact.statedEffectiveOn(),
                Optional.empty(),
                Optional.empty(),
                fact.liability(),
                fact.absences());
    }

    private static List<Appointment> lastAppointment(SupervisorFile file, UnaryOperator<Appointment> change) {
        List<Appointment> appointments = new ArrayList<>(file.getAppointments());
        if (appointments.isEmpty()) {
            throw new IllegalStateException("the file has no appointment for this fact to change");
        }
        appointments.add(change.apply(appointments.remove(appointments.size() - 1)));
        return appointments;
    }

    private static List<Appointment> lastDismissal(SupervisorFile file, UnaryOperator<Dismissal> change) {
        return lastAppointment(
                file,
                last -> last.dismissed(change.apply(last.dismissal()
                        .orElseThrow(() -> new IllegalStateException("the file has no dismissal to change")))));
    }

    /** Copied once: a file grows by one each time, and may grow long. */
    @SuppressWarnings("unchecked") // the array holds what is in the list and one more of the kind
    private static <T> List<T> plus(List<T> list, T one) {
        T[] longer = (T[]) list.toArray(new Object[list.size() + 1]);
        longer[list.size()] = one;
        return List.of(longer);
    }

    /** With one more, in the order of their days; of two for one day, the one recorded later comes later. */
    private static <T> List<T> inOrder(List<T> list, T one, Function<T, LocalDate> day) {
        int at = list.size();
        while (at > 0 && day.apply(list.get(at - 1)).isAfter(day.apply(one))) {
            at--;
        }
        if (at == list.size()) {
            return plus(list, one);
        }
        List<T> longer = new ArrayList<>(list);
        longer.add(at, one);
        return longer;
    }
}
