package org.jiandu.examples.benchmarks.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jiandu.party.Authority;
import org.jiandu.party.Person;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.Attendance;
import org.jiandu.supervisor.Channel;
import org.jiandu.supervisor.Commendation;
import org.jiandu.supervisor.DatedProfile;
import org.jiandu.supervisor.Dismissal;
import org.jiandu.supervisor.Objection;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.Step;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.term.Term;
import org.jiandu.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The file of the baseline: immutable, its parts shared with the file before it, and with what eight acts touch and nothing else.
 */
record PlainFile(Authority authority, Person person, List<Step> steps, Candidacy candidacy, Service service)
        implements Dossier {
    /** How the person came to the authority. */
    record Candidacy(
            @Nullable Channel channel,
            List<DatedProfile> profiles,
            @Nullable DateRange notice,
            List<Objection> objections) {}

    /** What the person did since. */
    record Service(List<Appointment> appointments, List<Attendance> attendances, List<Commendation> commendations) {}

    private static final Candidacy NO_CANDIDACY = new Candidacy(null, List.of(), null, List.of());
    private static final Service NO_SERVICE = new Service(List.of(), List.of(), List.of());

    static PlainFile open(Authority authority, Person person) {
        return new PlainFile(authority, person, List.of(), NO_CANDIDACY, NO_SERVICE);
    }

    /** The same as a file of the library. */
    static PlainFile of(SupervisorFile file) {
        return new PlainFile(
                file.getAuthority(),
                file.getPerson(),
                file.getSteps(),
                new Candidacy(
                        file.getChannel().orElse(null),
                        file.getProfiles(),
                        file.getNotice().orElse(null),
                        file.getObjections()),
                new Service(file.getAppointments(), file.getAttendances(), file.getCommendations()));
    }

    @Override
    public @Nullable LocalDate lastStepOn() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1).date();
    }

    @Override
    public List<DatedProfile> profiles() {
        return candidacy.profiles();
    }

    @Override
    public @Nullable LocalDate noticeEnds() {
        DateRange notice = candidacy.notice();
        return notice == null ? null : notice.lastDay().orElseThrow();
    }

    @Override
    public List<Objection> objections() {
        return candidacy.objections();
    }

    @Override
    public List<Appointment> appointments() {
        return service.appointments();
    }

    Stage stageOn(LocalDate date) {
        Stage stage = Stage.NEW;
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (!steps.get(i).date().isAfter(date)) {
                stage = steps.get(i).stage();
                break;
            }
        }
        return stage == Stage.APPOINTED || stage == Stage.DISMISSED ? engagedOn(date) : stage;
    }

    private Stage engagedOn(LocalDate date) {
        Appointment appointment = Checks.appointmentOn(this, date);
        if (appointment == null) {
            throw new IllegalStateException("no appointment");
        }
        boolean inTerm = false;
        for (Term term : appointment.terms()) {
            inTerm |= term.contains(date);
        }
        Dismissal dismissal = appointment.dismissal().orElse(null);
        if (dismissal != null && !dismissal.decidedOn().isAfter(date)) {
            return inTerm && date.isBefore(dismissal.statedEffectiveOn().orElse(dismissal.decidedOn()))
                    ? Stage.LEAVING
                    : Stage.DISMISSED;
        }
        if (inTerm) {
            return Stage.IN_OFFICE;
        }
        return date.isBefore(appointment.firstTerm().firstDay()) ? Stage.APPOINTED : Stage.EXPIRED;
    }

    PlainFile with(Step step) {
        return new PlainFile(authority, person, plus(steps, step), candidacy, service);
    }

    PlainFile with(Step step, Candidacy changed) {
        return new PlainFile(authority, person, plus(steps, step), changed, service);
    }

    PlainFile with(Step step, Service changed) {
        return new PlainFile(authority, person, plus(steps, step), candidacy, changed);
    }

    PlainFile with(Service changed) {
        return new PlainFile(authority, person, steps, candidacy, changed);
    }

    /** A list with one more; short ones are made without a detour. */
    static <T> List<T> plus(List<T> list, T one) {
        return switch (list.size()) {
            case 0 -> List.of(one);
            case 1 -> List.of(list.get(0), one);
            default -> longer(list, one);
        };
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> longer(List<T> list, T one) {
        Object[] all = list.toArray(new Object[list.size() + 1]);
        all[list.size()] = one;
        return (List<T>) List.of(all);
    }

    static <T> List<T> withLast(List<T> list, Function<T, T> change) {
        if (list.size() == 1) {
            return List.of(change.apply(list.get(0)));
        }
        List<T> changed = new ArrayList<>(list);
        changed.add(change.apply(changed.remove(changed.size() - 1)));
        return List.copyOf(changed);
    }
}
