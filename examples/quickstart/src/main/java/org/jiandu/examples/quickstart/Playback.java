package org.jiandu.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.registry.OnRecord;
import org.jiandu.registry.Supervisors;
import org.jiandu.supervisor.History;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;

/** Plays acts in order. What is lawful becomes facts on record; what is not leaves nothing but its answer on the list. */
final class Playback {
    /**
     * An act and what came of it.
     *
     * @param dated the act
     * @param reply what the registry replied
     */
    record Played(DatedAct dated, Reply reply) implements Judged {
        @Override
        public ActLine line() {
            return dated.line();
        }
    }

    private final Lifecycle lifecycle;
    private final Registry registry;
    private final Supervisors supervisors;
    private final Cohort cohort;
    private final List<Played> played = new ArrayList<>();

    Playback(Lifecycle lifecycle, Registry registry, Cohort cohort) {
        this.lifecycle = lifecycle;
        this.registry = registry;
        this.supervisors = registry.supervision().supervisors();
        this.cohort = cohort;
    }

    void play(DatedAct dated) {
        Reply reply = registry.earlier(dated.line())
                .orElseGet(() -> registry.play(dated.line(), request -> act(dated.person(), dated.act(), request)));
        played.add(new Played(dated, reply));
    }

    /** Does an act on the file of a person, which is opened by the first act that is lawful. */
    Reply act(PersonId person, SupervisorAct act, UUID request) {
        return isErased(person)
                ? Reply.erased(person.value())
                : Reply.of(supervisors.begin(
                        Actors.BUREAU_OF_WEIHAI, cohort.get(person).person(), act, request));
    }

    Lifecycle lifecycle() {
        return lifecycle;
    }

    Registry registry() {
        return registry;
    }

    /** How many people the cohort has. */
    int people() {
        return cohort.candidates().size();
    }

    List<Played> played() {
        return Collections.unmodifiableList(played);
    }

    /** All files, by the ids of the people. */
    List<OnRecord<SupervisorFile>> files() {
        return Registry.all(page -> supervisors.all(Registry.SCOPE, page)).stream()
                .sorted(Comparator.comparing(file -> idOf(file.state())))
                .toList();
    }

    /** The files of those in office on a day, by the ids of the people. */
    List<SupervisorFile> roster(LocalDate date) {
        return Registry.all(page -> supervisors.inOffice(Registry.SCOPE, date, page)).stream()
                .map(OnRecord::state)
                .sorted(Comparator.comparing(Playback::idOf))
                .toList();
    }

    private static String idOf(SupervisorFile file) {
        return file.getPerson().getId().value();
    }

    /** The file of a person of the cohort; a new one if nothing is on record. */
    SupervisorFile file(PersonId person) {
        return supervisors
                .find(Registry.file(person))
                .map(OnRecord::state)
                .orElseGet(() -> SupervisorFile.open(
                        Actors.BUREAU_OF_WEIHAI, cohort.get(person).person()));
    }

    /** The history of a person; one without facts if nothing is on record. */
    History history(PersonId person) {
        return supervisors.find(Registry.file(person)).isPresent()
                ? supervisors.history(Registry.file(person))
                : History.of(file(person));
    }

    boolean isErased(PersonId person) {
        return supervisors
                .find(Registry.file(person))
                .filter(file -> !file.erased().isEmpty())
                .isPresent();
    }

    /** Who it is: as the registry has it, else as the cohort. */
    Person person(PersonId person) {
        return file(person).getPerson();
    }
}
