package org.jiandu.examples.quickstart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiandu.party.Authority;
import org.jiandu.party.PersonId;
import org.jiandu.supervisor.History;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Verdict;

/** Plays acts in order. What is lawful becomes facts in a history; what is not leaves nothing but its verdict. */
final class Playback {
    /**
     * An act and what came of it.
     *
     * @param dated the act
     * @param verdict the verdict that decided
     */
    record Played(DatedAct dated, Verdict verdict) implements Judged {
        @Override
        public int line() {
            return dated.line();
        }

        @Override
        public Optional<Expected> expected() {
            return dated.expected();
        }
    }

    private final Lifecycle lifecycle;
    private final Map<PersonId, History> histories = new LinkedHashMap<>();
    private final List<Played> played = new ArrayList<>();

    /** Opens a file for everybody. The map is the whole storage of this example. */
    Playback(Lifecycle lifecycle, Authority authority, Cohort cohort) {
        this.lifecycle = lifecycle;
        for (Candidate candidate : cohort.candidates()) {
            histories.put(candidate.person().getId(), History.of(SupervisorFile.open(authority, candidate.person())));
        }
    }

    void play(DatedAct dated) {
        played.add(new Played(dated, decide(dated.person(), dated.act())));
    }

    /** Does an act on the file of a person if it is lawful, and says whether it was. */
    Verdict decide(PersonId person, SupervisorAct act) {
        History history = history(person);
        Outcome<SupervisorFact, SupervisorFile> outcome = lifecycle.decide(history.file(), act);
        outcome.accepted().ifPresent(accepted -> histories.put(person, history.with(accepted.facts())));
        return outcome.verdict();
    }

    Lifecycle lifecycle() {
        return lifecycle;
    }

    List<Played> played() {
        return Collections.unmodifiableList(played);
    }

    List<History> histories() {
        return List.copyOf(histories.values());
    }

    /** The history of a person of the cohort. */
    History history(PersonId person) {
        History history = histories.get(person);
        if (history == null) {
            throw new IllegalArgumentException("person is not in the cohort: " + person);
        }
        return history;
    }
}
