package org.jiandu.verdict;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.party.Actor;
import org.jiandu.party.Occasion;

/**
 * What somebody does, or wants to do: who, on which day, and with which findings.
 *
 * <p>What is said stays out of {@code toString}, which tells the kind of act, by whom, when, and ids.
 */
public interface Act {
    /**
     * The kind of act.
     *
     * @return the kind, the name of its row in the table of its lifecycle
     */
    Enum<?> kind();

    /**
     * Who does it, on which day, recorded when.
     *
     * @return the occasion
     */
    Occasion occasion();

    /**
     * The findings of persons that come with the act.
     *
     * @return the findings, empty for acts that need none
     */
    default List<Finding> findings() {
        return List.of();
    }

    /**
     * Who does it.
     *
     * @return the actor
     */
    default Actor actor() {
        return occasion().actor();
    }

    /**
     * The day on which it has effect.
     *
     * @return the date
     */
    default LocalDate date() {
        return occasion().date();
    }
}
