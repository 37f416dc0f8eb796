package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jiandu.party.Actor;
import org.jiandu.party.Role;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.Assessment;
import org.jiandu.supervisor.Attendance;
import org.jiandu.supervisor.BreachReport;
import org.jiandu.supervisor.Card;
import org.jiandu.supervisor.Channel;
import org.jiandu.supervisor.Commendation;
import org.jiandu.supervisor.Conduct;
import org.jiandu.supervisor.Consent;
import org.jiandu.supervisor.Consenter;
import org.jiandu.supervisor.DatedProfile;
import org.jiandu.supervisor.Dismissal;
import org.jiandu.supervisor.Objection;
import org.jiandu.supervisor.Payment;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.Step;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Suspension;
import org.jiandu.supervisor.Training;
import org.jiandu.time.DateRange;

/** What a fact changes in a file. Knows no policy: facts carry everything that a policy decided. */
public final class Evolution {
    private Evolution() {}

    /**
     * The file after a fact.
     *
     * @param file the file before it
     * @param fact the fact
     * @return the file after it
     * @throws IllegalStateException if the fact cannot follow the file, such as a renewal without an appointment
     */
    public static SupervisorFile after(SupervisorFile file, SupervisorFact fact) {
        SupervisorFile.Builder next = file.toBuilder();
        switch (fact.kind()) {
            case NOMINATED -> nominated(next, file, (SupervisorFact.Nominated) fact);
            case INVITED -> invited(next, file, (SupervisorFact.Invited) fact);
            case INVITATION_ACCEPTED -> step(next, fact, Stage.NOMINATED);
            case CONSENT_GIVEN -> next.addConsent(consent((SupervisorFact.ConsentGiven) fact));
            case APPROVED -> step(next, fact, Stage.REVIEWED);
            case CONFIRMED -> next.confirmedOn(fact.date());
            case NOTICE_POSTED -> noticePosted(next, (SupervisorFact.NoticePosted) fact);
            case OBJECTION_RAISED -> next.addObjection(objection(file, (SupervisorFact.ObjectionRaised) fact));
            case OBJECTION_DECIDED -> next.objections(decided(file, (SupervisorFact.ObjectionDecided) fact));
            case CANDIDACY_CLOSED ->
                step(next, fact, Stage.CLOSED).closure(((SupervisorFact.CandidacyClosed) fact).closure());
            case APPOINTED ->
                step(next, fact, Stage.APPOINTED).addAppointment(appointment((SupervisorFact.Appointed) fact));
            case CARD_ISSUED -> next.addCard(card((SupervisorFact.CardIssued) fact));
            case CARD_LOST ->
                next.cards(cards(file, ((SupervisorFact.CardLost) fact).number(), card -> card.lost(fact.date())));
            case CARD_RETURNED ->
                next.cards(
                        cards(file, ((SupervisorFact.CardReturned) fact).number(), card -> card.returned(fact.date())));
            case RENEWED ->
                step(next, fact, Stage.APPOINTED)
                        .appointments(
                                lastAppointment(file, last -> last.renewed(((SupervisorFact.Renewed) fact).term())));
            case TERM_SHORTENED ->
                step(next, fact, Stage.APPOINTED)
                        .appointments(lastAppointment(
                                file, last -> last.shortened(((SupervisorFact.TermShortened) fact).term())));
            case PROFILE_CHANGED ->
                next.profiles(profiles(file, fact.date(), ((SupervisorFact.ProfileChanged) fact).profile()));
            case ATTENDANCE_RECORDED -> next.attendances(attendances(file, (SupervisorFact.AttendanceRecorded) fact));
            case BREACH_REPORTED -> next.addBreachReport(breachReport(file, (SupervisorFact.BreachReported) fact));
            case CONDUCT_FOUND -> next.addConduct(conduct((SupervisorFact.ConductFound) fact));
            case EXPENSES_PAID ->
                next.addPayment(new Payment(fact.date(), ((SupervisorFact.ExpensesPaid) fact).amount()));
            case COMMENDED ->
                next.addCommendation(new Commendation(fact.date(), ((SupervisorFact.Commended) fact).form()));
            case DISMISSED ->
                step(next, fact, Stage.DISMISSED)
                        .appointments(lastAppointment(
                                file, last -> last.dismissed(dismissal((SupervisorFact.Dismissed) fact))));
            case DISMISSAL_SERVED -> next.appointments(lastDismissal(file, dismissal -> dismissal.served(fact.date())));
            case DISMISSAL_PUBLISHED ->
                next.appointments(lastDismissal(file, dismissal -> dismissal.published(fact.date())));
            case RESIGNATION_ASKED -> next.addResignation(fact.date());
            case SUSPENDED -> next.addSuspension(new Suspension(fact.date(), Optional.empty()));
            case RESUMED -> next.suspensions(resumed(file, fact.date()));
            case ASSESSED -> next.addAssessment(new Assessment(fact.date(), ((SupervisorFact.Assessed) fact).grade()));
            case TRAINED -> next.addTraining(new Training(fact.date(), ((SupervisorFact.Trained) fact).hours()));
            case ALLOWANCE_PAID ->
                next.addPayment(new Payment(fact.date(), ((SupervisorFact.AllowancePaid) fact).amount()));
        }
        return next.build();
    }

    private static SupervisorFile.Builder step(SupervisorFile.Builder next, SupervisorFact fact, Stage stage) {
        return next.addStep(new Step(fact.date(), stage));
    }

    private static void nominated(SupervisorFile.Builder next, SupervisorFile file, SupervisorFact.Nominated fact) {
        step(next, fact, Stage.NOMINATED);
        newCandidacy(next, file, fact.channel(), fact.date(), fact.profile());
    }

    private static void invited(SupervisorFile.Builder next, SupervisorFile file, SupervisorFact.Invited fact) {
        step(next, fact, Stage.INVITED);
        newCandidacy(next, file, Channel.INVITATION, fact.date(), fact.profile());
    }

    /** A candidacy begins anew; what stood against an earlier one does not stand against this one. */
    private static void newCandidacy(
            SupervisorFile.Builder next, SupervisorFile file, Channel channel, LocalDate date, Profile profile) {
        next.channel(channel)
                .profiles(profiles(file, date, profile))
                .consents(List.of())
                .confirmedOn(Optional.empty())
                .notice(Optional.empty())
                .objections(List.of())
                .closure(Optional.empty());
    }

    private static void noticePosted(SupervisorFile.Builder next, SupervisorFact.NoticePosted fact) {
        step(next, fact, Stage.PUBLIC_NOTICE)
                .notice(DateRange.of(fact.date(), fact.lastDay()))
                .objections(List.of());
    }

    private static Objection objection(SupervisorFile file, SupervisorFact.ObjectionRaised fact) {
        return new Objection(file.getObjections().size() + 1, fact.date(), fact.substance(), Optional.empty());
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

    /** Keeps profiles in the order of their days; of two for one day, the one recorded later comes later. */
    private static List<DatedProfile> profiles(SupervisorFile file, LocalDate from, Profile profile) {
        List<DatedProfile> profiles = new ArrayList<>(file.getProfiles());
        profiles.add(new DatedProfile(from, profile));
        profiles.sort(Comparator.comparing(DatedProfile::from));
        return profiles;
    }

    private static List<Attendance> attendances(SupervisorFile file, SupervisorFact.AttendanceRecorded fact) {
        List<Attendance> attendances = new ArrayList<>(file.getAttendances());
        attendances.removeIf(
                each -> each.activity().equals(fact.activity()) && each.date().equals(fact.date()));
        attendances.add(new Attendance(fact.activity(), fact.date(), fact.organisedByAuthority(), fact.presence()));
        attendances.sort(Comparator.comparing(Attendance::date));
        return attendances;
    }

    private static BreachReport breachReport(SupervisorFile file, SupervisorFact.BreachReported fact) {
        return new BreachReport(file.getBreachReports().size() + 1, fact.date(), fact.duty(), fact.substance());
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
}
