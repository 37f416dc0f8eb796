package org.jiandu.amendment;

import java.util.List;
import java.util.Objects;
import org.jiandu.party.PersonId;
import org.jiandu.supervisor.Stage;

/**
 * A person for whom an amendment makes a difference. Immutable and thread-safe.
 *
 * @param person the person
 * @param stage where the person stands on the first day of the later policy
 * @param effects what becomes different, at least one thing
 */
public record Touched(PersonId person, Stage stage, List<Effect> effects) {
    /**
     * Copies the effects.
     *
     * @param person the person
     * @param stage where the person stands on the first day of the later policy
     * @param effects what becomes different, at least one thing
     */
    public Touched {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(stage, "stage");
        effects = List.copyOf(effects);
        if (effects.isEmpty()) {
            throw new IllegalArgumentException("effects is empty: then nobody is touched");
        }
    }
}
