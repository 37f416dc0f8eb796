package org.jiandu.examples.quickstart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiandu.party.Authority;
import org.jiandu.party.PersonId;
import org.jiandu.supervisor.History;
import org.jiandu.supervisor.Lifecycle;
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
    record Played(DatedAct dated, Verdict verdict) {
        /** Whether it came as the file expects; always, if it expects nothing. */
        boolean isAsExpected() {
            return dated.expected()
                    .map(expected -> expected.is(verdict.conclusion()))
                    .orElse(true);
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
        History history = history(dated.person());
        Outcome<SupervisorFact, SupervisorFile> outcome = lifecycle.decide(history.file(), dated.act());
        outcome.accepted().ifPresent(accepted -> histories.put(dated.person(), history.with(accepted.facts())));
        played.add(new Played(dated, outcome.verdict()));
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
