package org.jiandu.verdict;

import java.util.List;
import java.util.Objects;

/**
 * What can be said of all acts of one kind by one actor, before anybody knows what the act will say.
 *
 * <p>It rests on the conditions that look at the file, the day and the actor alone, such as the stage, the order of steps,
 * the circumstances of the person, the end of the notice, the limit of terms. It promises:
 *
 * <ul>
 *   <li>An act that is lawful on the day is of a kind whose earliest is {@link Earliest.Kind#NOW}: no other kind need be
 *       tried.
 *   <li>{@link Earliest.Kind#FROM} a day: whatever the act says and whichever findings come with it, it is lawful on no day
 *       before that one, unless the file changes.
 *   <li>{@link Earliest.Kind#AFTER_HUMAN_ACT} and {@link Earliest.Kind#NEVER}: it is lawful on no later day either, unless
 *       the file changes.
 *   <li>{@link Earliest.Kind#NOW} is no more than that nothing stands against it yet. The act is lawful if it meets the
 *       conditions that {@link #dependsOn} lists and brings the findings that {@link #findingsNeeded} lists; where both are
 *       empty, every such act is.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 *
 * @param act the kind of act
 * @param earliest from when such an act may be lawful, its content and its findings apart
 * @param unmet the conditions that are not met whatever the act says, or wait for a finding
 * @param dependsOn the conditions that depend on what the act says
 * @param <K> the kinds of acts
 */
public record PossibleAct<K extends Enum<K>>(K act, Earliest earliest, List<Reason> unmet, List<RuleInfo> dependsOn) {
    /**
     * Copies the lists.
     *
     * @param act the kind of act
     * @param earliest from when such an act may be lawful, its content and its findings apart
     * @param unmet the conditions that are not met whatever the act says, or wait for a finding
     * @param dependsOn the conditions that depend on what the act says
     */
    public PossibleAct {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(earliest, "earliest");
        unmet = List.copyOf(unmet);
        dependsOn = List.copyOf(dependsOn);
    }

    /**
     * Whether nothing stands against such an act on the day, its content and its findings apart.
     *
     * @return true if its earliest is now
     */
    public boolean isOpen() {
        return earliest.kind() == Earliest.Kind.NOW;
    }

    /**
     * The topics on which a person has to make a finding that comes with the act.
     *
     * @return the topics, each once
     */
    public List<Topic> findingsNeeded() {
        return unmet.stream()
                .flatMap(reason -> reason.findingsNeeded().stream())
                .distinct()
                .toList();
    }
}
