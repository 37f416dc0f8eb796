package org.jiandu.recusal;

import java.util.List;
import org.jiandu.internal.Redacted;

/**
 * Whom a case concerns, with the bodies above and below the organisations among them.
 *
 * <p>Immutable and thread-safe; {@code toString} names nobody.
 *
 * @param parties the parties, in the order of the case
 * @param affiliations which of the bodies, and of others, belong to which
 */
public record CaseParties(List<Party> parties, List<Affiliation> affiliations) {
    private static final CaseParties NONE = new CaseParties(List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param parties the parties, in the order of the case
     * @param affiliations which of the bodies, and of others, belong to which
     */
    public CaseParties {
        parties = List.copyOf(parties);
        affiliations = List.copyOf(affiliations);
    }

    /**
     * A case that concerns nobody in particular.
     *
     * @return no parties
     */
    public static CaseParties none() {
        return NONE;
    }

    /**
     * A case with some parties of which no affiliation is known.
     *
     * @param parties the parties
     * @return the parties
     */
    public static CaseParties of(Party... parties) {
        return new CaseParties(List.of(parties), List.of());
    }

    /** How many there are; no names. */
    @Override
    public String toString() {
        return Redacted.of(this, parties.size() + " parties", affiliations.size() + " affiliations");
    }
}
