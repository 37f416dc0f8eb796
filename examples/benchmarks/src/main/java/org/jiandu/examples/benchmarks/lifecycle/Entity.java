package org.jiandu.examples.benchmarks.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiandu.party.Authority;
import org.jiandu.party.Person;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.Attendance;
import org.jiandu.supervisor.Commendation;
import org.jiandu.supervisor.DatedProfile;
import org.jiandu.supervisor.Dismissal;
import org.jiandu.supervisor.DismissalEffect;
import org.jiandu.supervisor.Objection;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.term.Term;
import org.jiandu.verdict.Act;
import org.jspecify.annotations.Nullable;

/**
 * What a user of a state machine keeps of a person: an object that every transition changes, without history or facts. It is
 * also the context of the transition, with the act in it.
 */
final class Entity implements Dossier {
    private final Authority authority;
    private final Person person;
    private Stage stage = Stage.NEW;
    private @Nullable Act act;
    private @Nullable LocalDate lastStepOn;
    private @Nullable LocalDate noticeEnds;
    private List<DatedProfile> profiles = List.of();
    private List<Appointment> appointments = List.of();
    private @Nullable List<Attendance> attendances;
    private @Nullable List<Commendation> commendations;

    Entity(Authority authority, Person person) {
        this.authority = authority;
        this.person = person;
    }

    /** What is on a file, at a stage. */
    static Entity of(PlainFile file, LocalDate date) {
        Entity entity = new Entity(file.authority(), file.person());
        entity.stage = file.stageOn(date);
        entity.lastStepOn = file.lastStepOn();
        entity.noticeEnds = file.noticeEnds();
        entity.profiles = file.profiles();
        entity.appointments = file.appointments();
        return entity;
    }

    Stage stage() {
        return stage;
    }

    void stage(Stage next) {
        stage = next;
    }

    void act(Act next) {
        act = next;
    }

    boolean admitted(Check[] checks) {
        Act asked = act;
        return asked != null && Checks.hold(checks, this, asked);
    }

    /** Takes over what the act says. */
    void apply() {
        Act done = act;
        if (!(done instanceof SupervisorAct supervisorAct)) {
            throw new IllegalStateException("no act");
        }
        LocalDate date = done.date();
        switch (supervisorAct.kind()) {
            case NOMINATE_SELF -> {
                lastStepOn = date;
                profiles =
                        PlainFile.plus(profiles, new DatedProfile(date, ((SupervisorAct.NominateSelf) done).profile()));
            }
            case APPROVE -> lastStepOn = date;
            case POST_NOTICE -> {
                lastStepOn = date;
                noticeEnds = ((SupervisorAct.PostNotice) done).lastDay();
            }
            case ISSUE_CERTIFICATE -> {
                lastStepOn = date;
                SupervisorAct.IssueCertificate certificate = (SupervisorAct.IssueCertificate) done;
                Term term = Checks.term(appointments.size() + 1, Checks.firstDay(certificate, date));
                appointments = PlainFile.plus(
                        appointments, new Appointment(certificate.number(), date, List.of(term), Optional.empty()));
            }
            case RECORD_ATTENDANCE -> attend((SupervisorAct.RecordAttendance) done);
            case COMMEND -> commend(new Commendation(date, ((SupervisorAct.Commend) done).form()));
            case RENEW -> {
                lastStepOn = date;
                LocalDate firstDay = Checks.nextFirstDay(this, done, date);
                appointments = PlainFile.withLast(
                        appointments,
                        last -> ByHand.longer(last, Checks.term(last.lastTerm().ordinal() + 1, firstDay)));
            }
            case DISMISS -> {
                lastStepOn = date;
                Dismissal dismissal = dismissal((SupervisorAct.Dismiss) done);
                appointments = PlainFile.withLast(appointments, last -> last.dismissed(dismissal));
            }
            default -> throw new IllegalStateException(supervisorAct.kind() + " is not in a life of eight acts");
        }
    }

    private void attend(SupervisorAct.RecordAttendance done) {
        if (attendances == null) {
            attendances = new ArrayList<>(2);
        }
        ByHand.record(
                attendances,
                new Attendance(done.activity(), done.date(), done.organisedByAuthority(), done.presence()));
    }

    private void commend(Commendation one) {
        if (commendations == null) {
            commendations = new ArrayList<>(2);
        }
        commendations.add(one);
    }

    private static Dismissal dismissal(SupervisorAct.Dismiss done) {
        return new Dismissal(
                done.ground(),
                done.date(),
                DismissalEffect.STATED_OR_DECISION,
                done.statedEffectiveOn(),
                Optional.empty(),
                Optional.empty(),
                done.liability(),
                List.of());
    }

    @Override
    public Authority authority() {
        return authority;
    }

    @Override
    public Person person() {
        return person;
    }

    @Override
    public @Nullable LocalDate lastStepOn() {
        return lastStepOn;
    }

    @Override
    public List<DatedProfile> profiles() {
        return profiles;
    }

    @Override
    public @Nullable LocalDate noticeEnds() {
        return noticeEnds;
    }

    @Override
    public List<Objection> objections() {
        return List.of();
    }

    @Override
    public List<Appointment> appointments() {
        return appointments;
    }

    List<Attendance> attendances() {
        return attendances == null ? List.of() : attendances;
    }

    List<Commendation> commendations() {
        return commendations == null ? List.of() : commendations;
    }
}
