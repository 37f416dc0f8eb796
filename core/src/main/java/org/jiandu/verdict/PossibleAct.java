package org.jiandu.verdict;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

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
 * <p>Immutable and thread-safe. The earliest date is worked out when it is asked for.
 *
 * @param <K> the kinds of acts
 */
public final class PossibleAct<K extends Enum<K>> {
    private final K act;
    private final Supplier<Earliest> earliest;
    private final List<Reason> unmet;
    private final List<RuleInfo> dependsOn;

    /**
     * Says what is known of a kind of act.
     *
     * @param act the kind of act
     * @param earliest works out from when such an act may be lawful, its content and its findings apart; a pure function
     * @param unmet the conditions that are not met whatever the act says, or wait for a finding
     * @param dependsOn the conditions that depend on what the act says
     */
    public PossibleAct(K act, Supplier<Earliest> earliest, List<Reason> unmet, List<RuleInfo> dependsOn) {
        this.act = Objects.requireNonNull(act, "act");
        this.earliest = Objects.requireNonNull(earliest, "earliest");
        this.unmet = List.copyOf(unmet);
        this.dependsOn = List.copyOf(dependsOn);
    }

    /**
     * The kind of act.
     *
     * @return the kind
     */
    public K act() {
        return act;
    }

    /**
     * From when such an act may be lawful, its content and its findings apart.
     *
     * @return that day, or why there is none
     */
    public Earliest earliest() {
        return earliest.get();
    }

    /**
     * The conditions that are not met whatever the act says, or wait for a finding.
     *
     * @return the reasons
     */
    public List<Reason> unmet() {
        return unmet;
    }

    /**
     * The conditions that depend on what the act says.
     *
     * @return the rules
     */
    public List<RuleInfo> dependsOn() {
        return dependsOn;
    }

    /**
     * Whether nothing stands against such an act on the day, its content and its findings apart.
     *
     * @return true exactly when its earliest is now
     */
    public boolean isOpen() {
        for (Reason reason : unmet) {
            if (reason.status() == Status.NOT_MET) {
                return false;
            }
        }
        return true;
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

    /** Two are equal when they say the same of the same kind of act. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PossibleAct<?> that
                && act.equals(that.act)
                && unmet.equals(that.unmet)
                && dependsOn.equals(that.dependsOn)
                && earliest().equals(that.earliest());
    }

    @Override
    public int hashCode() {
        return Objects.hash(act, unmet, dependsOn);
    }

    /** The kind of act and the rules that stand against it; no personal data. */
    @Override
    public String toString() {
        return act + unmet.stream().map(Reason::rule).toList().toString();
    }
}
