package org.jiandu.examples.benchmarks.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.Attendance;
import org.jiandu.supervisor.Channel;
import org.jiandu.supervisor.Commendation;
import org.jiandu.supervisor.DatedProfile;
import org.jiandu.supervisor.Dismissal;
import org.jiandu.supervisor.DismissalEffect;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.Step;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.term.Term;
import org.jiandu.time.DateRange;

/**
 * The baseline: what one would write by hand, for this policy alone. The same stages, checks, facts and files; of refusals it
 * keeps which checks failed, as bits.
 */
@SuppressWarnings("EnumOrdinal") // bits and table cells are what makes it fast
final class ByHand {
    /** What comes of an act. */
    sealed interface Decided {}

    /** Done: the checks that it met, the facts and the new file. */
    @SuppressWarnings("ArrayRecordComponent") // the cell of the table, which is shared
    record Accepted(Check[] met, List<SupervisorFact> facts, PlainFile file) implements Decided {}

    /** Not done. The bits are the ordinals of the checks. */
    record Refused(long unmet) implements Decided {}

    private ByHand() {}

    static Decided decide(PlainFile file, SupervisorAct act) {
        Check[] checks = Table.checks(act.kind(), file.stageOn(act.date()));
        long unmet = 0;
        for (Check check : checks) {
            if (!Checks.holds(check, file, act)) {
                unmet |= 1L << check.ordinal();
            }
        }
        if (unmet != 0) {
            return new Refused(unmet);
        }
        SupervisorFact fact = fact(file, act);
        return new Accepted(checks, List.of(fact), after(file, fact));
    }

    /** The rules of the checks that failed, in the order of the checks. */
    static List<String> rules(long unmet) {
        List<String> rules = new ArrayList<>();
        for (Check check : Check.values()) {
            if ((unmet & 1L << check.ordinal()) != 0) {
                rules.add(check.rule());
            }
        }
        return rules;
    }

    private static SupervisorFact fact(PlainFile file, SupervisorAct act) {
        return switch (act.kind()) {
            case NOMINATE_SELF ->
                new SupervisorFact.Nominated(
                        act.occasion(), Channel.SELF_NOMINATION, ((SupervisorAct.NominateSelf) act).profile());
            case APPROVE -> new SupervisorFact.Approved(act.occasion(), act.findings());
            case POST_NOTICE ->
                new SupervisorFact.NoticePosted(
                        act.occasion(), ((SupervisorAct.PostNotice) act).lastDay(), act.findings());
            case ISSUE_CERTIFICATE -> appointed(file, (SupervisorAct.IssueCertificate) act);
            case RECORD_ATTENDANCE -> attended((SupervisorAct.RecordAttendance) act);
            case COMMEND ->
                new SupervisorFact.Commended(act.occasion(), ((SupervisorAct.Commend) act).form(), act.findings());
            case RENEW -> renewed(file, (SupervisorAct.Renew) act);
            case DISMISS -> dismissed((SupervisorAct.Dismiss) act);
            default -> throw notInALife(act.kind());
        };
    }

    private static SupervisorFact appointed(PlainFile file, SupervisorAct.IssueCertificate act) {
        int ordinal = 1;
        for (Appointment appointment : file.appointments()) {
            ordinal += appointment.terms().size();
        }
        Term term = Checks.term(ordinal, Checks.firstDay(act, act.date()));
        return new SupervisorFact.Appointed(act.occasion(), act.number(), term, act.findings());
    }

    private static SupervisorFact attended(SupervisorAct.RecordAttendance act) {
        return new SupervisorFact.AttendanceRecorded(
                act.occasion(), act.activity(), act.organisedByAuthority(), act.presence());
    }

    private static SupervisorFact renewed(PlainFile file, SupervisorAct.Renew act) {
        List<Appointment> appointments = file.appointments();
        Term last = appointments.get(appointments.size() - 1).lastTerm();
        Term term = Checks.term(last.ordinal() + 1, Checks.nextFirstDay(file, act, act.date()));
        return new SupervisorFact.Renewed(act.occasion(), term, act.findings());
    }

    private static SupervisorFact dismissed(SupervisorAct.Dismiss act) {
        return new SupervisorFact.Dismissed(
                act.occasion(),
                act.ground(),
                DismissalEffect.STATED_OR_DECISION,
                act.statedEffectiveOn(),
                act.liability(),
                List.of(),
                act.findings());
    }

    static PlainFile after(PlainFile file, SupervisorFact fact) {
        LocalDate date = fact.occasion().date();
        PlainFile.Candidacy candidacy = file.candidacy();
        PlainFile.Service service = file.service();
        return switch (fact.kind()) {
            case NOMINATED -> nominated(file, (SupervisorFact.Nominated) fact, date);
            case APPROVED -> file.with(new Step(date, Stage.REVIEWED));
            case NOTICE_POSTED ->
                file.with(
                        new Step(date, Stage.PUBLIC_NOTICE),
                        new PlainFile.Candidacy(
                                candidacy.channel(),
                                candidacy.profiles(),
                                DateRange.of(date, ((SupervisorFact.NoticePosted) fact).lastDay()),
                                List.of()));
            case APPOINTED ->
                file.with(
                        new Step(date, Stage.APPOINTED),
                        engaged(service, PlainFile.plus(service.appointments(), appointment((SupervisorFact.Appointed)
                                fact))));
            case ATTENDANCE_RECORDED ->
                file.with(new PlainFile.Service(
                        service.appointments(),
                        attendances(service.attendances(), attendance((SupervisorFact.AttendanceRecorded) fact)),
                        service.commendations()));
            case COMMENDED ->
                file.with(new PlainFile.Service(
                        service.appointments(),
                        service.attendances(),
                        PlainFile.plus(
                                service.commendations(),
                                new Commendation(date, ((SupervisorFact.Commended) fact).form()))));
            case RENEWED ->
                file.with(
                        new Step(date, Stage.APPOINTED),
                        engaged(
                                service,
                                PlainFile.withLast(
                                        service.appointments(),
                                        last -> longer(last, ((SupervisorFact.Renewed) fact).term()))));
            case DISMISSED ->
                file.with(
                        new Step(date, Stage.DISMISSED),
                        engaged(
                                service,
                                PlainFile.withLast(
                                        service.appointments(), last -> ended(last, (SupervisorFact.Dismissed) fact))));
            default -> throw new IllegalArgumentException(fact.kind() + " is not in a life of eight acts");
        };
    }

    private static PlainFile nominated(PlainFile file, SupervisorFact.Nominated fact, LocalDate date) {
        List<DatedProfile> profiles = file.profiles();
        DatedProfile dated = new DatedProfile(date, fact.profile());
        int at = profiles.size();
        while (at > 0 && profiles.get(at - 1).from().isAfter(date)) {
            at--;
        }
        return file.with(
                new Step(date, Stage.NOMINATED),
                new PlainFile.Candidacy(fact.channel(), inserted(profiles, at, dated), null, List.of()));
    }

    static Attendance attendance(SupervisorFact.AttendanceRecorded fact) {
        return new Attendance(fact.activity(), fact.date(), fact.organisedByAuthority(), fact.presence());
    }

    /** In the order of the days; what is recorded of an activity again replaces what was. */
    private static List<Attendance> attendances(List<Attendance> attendances, Attendance one) {
        if (attendances.isEmpty()
                || attendances.get(attendances.size() - 1).date().isBefore(one.date())) {
            return PlainFile.plus(attendances, one);
        }
        List<Attendance> changed = new ArrayList<>(attendances);
        record(changed, one);
        return List.copyOf(changed);
    }

    static void record(List<Attendance> attendances, Attendance one) {
        int at = attendances.size();
        while (at > 0 && !attendances.get(at - 1).date().isBefore(one.date())) {
            Attendance before = attendances.get(at - 1);
            if (before.date().equals(one.date()) && before.activity().equals(one.activity())) {
                attendances.remove(at - 1);
            }
            at--;
        }
        while (at < attendances.size() && !attendances.get(at).date().isAfter(one.date())) {
            at++;
        }
        attendances.add(at, one);
    }

    private static <T> List<T> inserted(List<T> list, int at, T one) {
        if (at == list.size()) {
            return PlainFile.plus(list, one);
        }
        List<T> changed = new ArrayList<>(list);
        changed.add(at, one);
        return List.copyOf(changed);
    }

    private static PlainFile.Service engaged(PlainFile.Service service, List<Appointment> appointments) {
        return new PlainFile.Service(appointments, service.attendances(), service.commendations());
    }

    static Appointment appointment(SupervisorFact.Appointed fact) {
        return new Appointment(fact.certificate(), fact.date(), List.of(fact.term()), Optional.empty());
    }

    static Appointment longer(Appointment last, Term term) {
        return new Appointment(
                last.certificate(), last.issuedOn(), PlainFile.plus(last.terms(), term), last.dismissal());
    }

    static Appointment ended(Appointment last, SupervisorFact.Dismissed fact) {
        return new Appointment(
                last.certificate(),
                last.issuedOn(),
                last.terms(),
                Optional.of(new Dismissal(
                        fact.ground(),
                        fact.date(),
                        fact.effect(),
                        fact.statedEffectiveOn(),
                        Optional.empty(),
                        Optional.empty(),
                        fact.liability(),
                        fact.absences())));
    }

    private static IllegalArgumentException notInALife(ActKind kind) {
        return new IllegalArgumentException(kind + " is not in a life of eight acts");
    }

    /** A file from its facts: the attendances, of which there are many, are collected before the file is made. */
    static PlainFile replay(PlainFile opened, List<SupervisorFact> facts) {
        PlainFile file = opened;
        List<Attendance> attendances = new ArrayList<>();
        for (SupervisorFact fact : facts) {
            if (fact instanceof SupervisorFact.AttendanceRecorded attended) {
                record(attendances, attendance(attended));
            } else {
                file = after(file, fact);
            }
        }
        PlainFile.Service service = file.service();
        return file.with(
                new PlainFile.Service(service.appointments(), List.copyOf(attendances), service.commendations()));
    }
}
