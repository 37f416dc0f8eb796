package org.jiandu.examples.boot.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiandu.examples.boot.problem.ProblemType;
import org.jiandu.examples.boot.problem.RefusedException;
import org.jiandu.examples.boot.security.Part;
import org.jiandu.party.Authority;
import org.jiandu.party.IdDocument;
import org.jiandu.party.Occasion;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.ResidentId;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.PlaceOfService;
import org.jiandu.recusal.ServiceKind;
import org.jiandu.recusal.Ties;
import org.jiandu.registry.FileId;
import org.jiandu.registry.OnRecord;
import org.jiandu.registry.Recorded;
import org.jiandu.registry.Result;
import org.jiandu.registry.Scope;
import org.jiandu.registry.SocialSupervision;
import org.jiandu.registry.Supervisors;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.DateRange;
import org.jiandu.verdict.PossibleAct;
import org.springframework.stereotype.Service;

/** The files of supervisors, as far as each caller gets to them. Thread-safe. */
@Service
public class FileDesk {
    private final Supervisors supervisors;
    private final Authority bureau;
    private final Lifecycle lifecycle;
    private final Desk desk;

    FileDesk(SocialSupervision registry, Authority bureau, Lifecycle lifecycle, Desk desk) {
        this.supervisors = registry.supervisors();
        this.bureau = bureau;
        this.lifecycle = lifecycle;
        this.desk = desk;
    }

    /**
     * Begins a candidacy: on the file that the person has, or on a new one.
     *
     * @param call the request
     * @param id the person, where the login says who it is; empty to go by the identity document
     * @param name the person's name
     * @param document the person's identity number
     * @param stated the day, as an officer says
     * @param act the act on its occasion
     * @return what was done
     */
    public Result.Done<SupervisorFact, SupervisorFile> begin(
            Call call,
            Optional<PersonId> id,
            PersonName name,
            ResidentId document,
            Optional<LocalDate> stated,
            Function<Occasion, SupervisorAct> act) {
        id.ifPresent(person -> requireOwn(call, person));
        Person person = Person.builder()
                .id(id.orElseGet(() -> known(document).orElseGet(() -> new PersonId("p-" + call.key()))))
                .name(name)
                .idDocument(IdDocument.of(document))
                .build();
        SupervisorAct made = act.apply(desk.occasion(call, stated));
        return desk.done(call, () -> supervisors.begin(bureau, person, made, call.key()));
    }

    private Optional<PersonId> known(ResidentId document) {
        return supervisors
                .withDocument(authority(), IdDocument.of(document))
                .map(file -> file.state().getPerson().getId());
    }

    /**
     * Does an act on a file.
     *
     * @param call the request
     * @param person whose file it is
     * @param stated the day, as an officer says
     * @param act the act on its occasion
     * @return what was done
     */
    public Result.Done<SupervisorFact, SupervisorFile> act(
            Call call, PersonId person, Optional<LocalDate> stated, Function<Occasion, SupervisorAct> act) {
        SupervisorAct made = act.apply(desk.occasion(call, stated));
        if (made.kind() == ActKind.RAISE_OBJECTION) {
            requireNotice(call, person);
        } else {
            requireOwn(call, person);
        }
        return desk.done(call, () -> supervisors.act(file(person), made, call.key()));
    }

    /** A person gets to no file but his or her own. */
    private static void requireOwn(Call call, PersonId person) {
        if (call.caller().part() == Part.PERSON && !call.caller().is(person)) {
            throw new RefusedException(ProblemType.NOT_FOUND);
        }
    }

    /** Who stands on no public notice is nobody whom the public could know of. */
    private void requireNotice(Call call, PersonId person) {
        boolean posted = supervisors
                .find(file(person))
                .filter(found -> found.state().stageOn(desk.today()) == Stage.PUBLIC_NOTICE)
                .isPresent();
        if (!posted && !call.caller().isOfBureau()) {
            throw new RefusedException(ProblemType.NOT_FOUND);
        }
    }

    /**
     * A file.
     *
     * @param call the request
     * @param person whose file it is
     * @return the file as it is on record
     */
    public OnRecord<SupervisorFile> get(Call call, PersonId person) {
        requireOwn(call, person);
        return supervisors.find(file(person)).orElseThrow(() -> new RefusedException(ProblemType.NOT_FOUND));
    }

    /**
     * What happened on a file.
     *
     * @param call the request
     * @param person whose file it is
     * @return the facts in the order of recording
     */
    public List<Recorded<SupervisorFact>> journal(Call call, PersonId person) {
        get(call, person);
        return supervisors.journal(file(person));
    }

    /**
     * What the caller may do with a file today, from when, or why not.
     *
     * @param call the request
     * @param person whose file it is
     * @return an answer for each kind of act
     */
    public List<PossibleAct<ActKind>> possibleActs(Call call, PersonId person) {
        return lifecycle.possibleActs(get(call, person).state(), call.caller().actor(), desk.today());
    }

    /**
     * Who is in office on a day.
     *
     * @param on the day
     * @param cursor where to go on
     * @param view what is shown of each
     * @param <T> what is shown
     * @return a part of the roster
     */
    public <T> Items<T> roster(LocalDate on, Optional<String> cursor, Function<OnRecord<SupervisorFile>, T> view) {
        return Items.of(cursor, page -> supervisors.inOffice(scope(), on, page), view);
    }

    /**
     * Who is at a stage today.
     *
     * @param stage the stage
     * @return all files
     */
    public Stream<OnRecord<SupervisorFile>> atStage(Stage stage) {
        LocalDate today = desk.today();
        return Desk.all(page -> supervisors.atStage(scope(), stage, today, page)).stream();
    }

    /**
     * Who is at a stage on a day.
     *
     * @param stage the stage
     * @param on the day
     * @param cursor where to go on
     * @param view what is shown of each
     * @param <T> what is shown
     * @return a part of the files
     */
    public <T> Items<T> atStage(
            Stage stage, LocalDate on, Optional<String> cursor, Function<OnRecord<SupervisorFile>, T> view) {
        return Items.of(cursor, page -> supervisors.atStage(scope(), stage, on, page), view);
    }

    /**
     * Whose service ends.
     *
     * @param from the first day
     * @param toExclusive the day after the last
     * @return the files
     */
    public Stream<OnRecord<SupervisorFile>> ending(LocalDate from, LocalDate toExclusive) {
        return Desk.all(page -> supervisors.ending(scope(), from, toExclusive, page)).stream();
    }

    /**
     * How many are at which stage.
     *
     * @param on the day
     * @return the numbers
     */
    public Map<Stage, Long> countByStage(LocalDate on) {
        return supervisors.countByStage(scope(), on);
    }

    /**
     * How many come from which sector.
     *
     * @param on the day
     * @return the numbers
     */
    public Map<Sector, Long> countBySector(LocalDate on) {
        return supervisors.countBySector(scope(), on);
    }

    /** Where a supervisor serves and served, as the file says: nobody supervises the own place of service (article 10). */
    Ties placesOfService(PersonId person) {
        Ties.Builder ties = Ties.builder();
        supervisors.find(file(person)).stream()
                .flatMap(found -> found.state().getProfiles().stream())
                .forEach(dated -> dated.profile()
                        .getEmployer()
                        .ifPresent(employer -> ties.add(new PlaceOfService(
                                person, Body.of(employer), ServiceKind.EMPLOYMENT, DateRange.from(dated.from())))));
        return ties.build();
    }

    /**
     * The day it is where the bureau is.
     *
     * @return today
     */
    public LocalDate today() {
        return desk.today();
    }

    private Scope scope() {
        return Scope.of(bureau);
    }

    private OrganisationId authority() {
        return bureau.getOrganisation().getId();
    }

    private FileId file(PersonId person) {
        return new FileId(authority(), person);
    }
}
