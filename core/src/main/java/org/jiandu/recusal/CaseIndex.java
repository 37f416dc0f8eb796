package org.jiandu.recusal;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiandu.party.PersonId;

/**
 * Open cases, to screen one person for all of them.
 *
 * <p>The answers are those of {@link RecusalRule#screen}, case by case. Only cases that have something in common with the
 * person, or parties whom nobody knows, are looked at. Immutable and thread-safe.
 *
 * @param <K> by what the host knows a case
 */
public final class CaseIndex<K> {
    private final RecusalRule rule;
    private final List<Map.Entry<K, CaseParties>> cases;
    private final Postings postings;
    private final BitSet doubtful = new BitSet();

    private CaseIndex(RecusalRule rule, Map<K, CaseParties> cases) {
        this.rule = rule;
        this.cases = cases.entrySet().stream()
                .map(each -> Map.entry(each.getKey(), each.getValue()))
                .toList();
        Postings.Builder pairs = new Postings.Builder();
        for (int entry = 0; entry < this.cases.size(); entry++) {
            CaseParties parties = this.cases.get(entry).getValue();
            pairs.add(Keys.of(parties), entry);
            doubtful.set(entry, !rule.unknown(parties).isEmpty());
        }
        this.postings = pairs.build();
    }

    /**
     * Indexes cases.
     *
     * @param rule the rule to screen by
     * @param cases the cases with their parties
     * @param <K> by what the host knows a case
     * @return the index
     */
    public static <K> CaseIndex<K> of(RecusalRule rule, Map<K, CaseParties> cases) {
        return new CaseIndex<>(rule, cases);
    }

    /**
     * Screens one person for every case, without findings.
     *
     * @param person the person
     * @param ties whom the person is known to be tied to
     * @param date the day on which the person would take part
     * @return the cases in which the person must, or may have to, stand aside, in the order in which they were indexed
     */
    public Map<K, Screening> conflicts(PersonId person, Ties ties, LocalDate date) {
        BitSet entries = postings.entriesOf(Keys.of(person, ties));
        entries.or(doubtful);
        Map<K, Screening> conflicts = new LinkedHashMap<>();
        entries.stream().forEach(entry -> {
            Screening screening = rule.screen(person, ties, cases.get(entry).getValue(), List.of(), date);
            if (!screening.isClear()) {
                conflicts.put(cases.get(entry).getKey(), screening);
            }
        });
        return Collections.unmodifiableMap(conflicts);
    }
}
