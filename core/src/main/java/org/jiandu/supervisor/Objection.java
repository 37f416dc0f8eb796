package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.internal.Redacted;
import org.jiandu.verdict.Finding;

/**
 * An objection to a candidate. Legal basis: article 4 of the Weihai Measures.
 *
 * @param number its number in the order of raising, from 1
 * @param raisedOn the day on which it was raised
 * @param substance what is objected
 * @param decision whether it was upheld, by whom and why; absent while it is open
 */
public record Objection(int number, LocalDate raisedOn, String substance, Optional<Finding> decision) {
    /**
     * Refuses missing parts.
     *
     * @param number its number in the order of raising, from 1
     * @param raisedOn the day on which it was raised
     * @param substance what is objected
     * @param decision whether it was upheld, by whom and why; absent while it is open
     */
    public Objection {
        Objects.requireNonNull(raisedOn, "raisedOn");
        Objects.requireNonNull(substance, "substance");
        Objects.requireNonNull(decision, "decision");
    }

    /**
     * Whether nobody has decided on it.
     *
     * @return true if it is open
     */
    public boolean isOpen() {
        return decision.isEmpty();
    }

    /**
     * Whether it was upheld.
     *
     * @return true if the decision says so
     */
    public boolean isUpheld() {
        return decision.filter(Finding::holds).isPresent();
    }

    /**
     * The same objection, decided.
     *
     * @param finding whether it is upheld, by whom and why
     * @return the objection with its decision
     */
    public Objection decided(Finding finding) {
        return new Objection(number, raisedOn, substance, Optional.of(finding));
    }

    @Override
    public String toString() {
        return Redacted.of(this, number, raisedOn, decision);
    }
}
