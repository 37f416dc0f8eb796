package org.jiandu.recusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiandu.party.PersonId;

/**
 * A roster of people with their ties, to screen one case against all of them.
 *
 * <p>The answers are those of {@link RecusalRule#screen}, person by person. Only those who have something in common with
 * the case are looked at, so that the time grows with the answer and not with the roster. Organisations that are known by a
 * credit code are found directly; one without a code may be anybody's place of service, and then the answer names all who serve
 * anywhere.
 *
 * <p>Beside the ties themselves the index takes 8 bytes for each relative and 8 for each token, code and name of a place of
 * service. It does not change: when ties do, build it again. Immutable and thread-safe.
 */
public final class RosterIndex {
    private final RecusalRule rule;
    private final List<PersonId> people;
    private final List<Ties> ties;
    private final Postings postings;

    private RosterIndex(RecusalRule rule, Map<PersonId, Ties> roster) {
        this.rule = rule;
        this.people = List.copyOf(roster.keySet());
        this.ties = people.stream().map(roster::get).toList();
        Postings.Builder pairs = new Postings.Builder();
        for (int entry = 0; entry < people.size(); entry++) {
            pairs.add(Keys.of(people.get(entry), ties.get(entry)), entry);
        }
        this.postings = pairs.build();
    }

    /**
     * Indexes a roster.
     *
     * @param rule the rule to screen by
     * @param roster the people with their ties
     * @return the index
     */
    public static RosterIndex of(RecusalRule rule, Map<PersonId, Ties> roster) {
        return new RosterIndex(rule, roster);
    }

    /**
     * Screens everybody on the roster for one case, without findings.
     *
     * @param parties whom the case concerns
     * @param date the day on which people would take part
     * @return who must, or may have to, stand aside
     */
    public RosterScreening conflicts(CaseParties parties, LocalDate date) {
        List<Ground> forEverybody = rule.unknown(parties);
        List<Screening> own = postings.entriesOf(Keys.of(parties)).stream()
                .mapToObj(entry -> rule.screen(people.get(entry), ties.get(entry), parties, List.of(), date))
                .filter(screening -> screening.grounds().size() > forEverybody.size())
                .toList();
        return new RosterScreening(date, forEverybody, own);
    }
}
