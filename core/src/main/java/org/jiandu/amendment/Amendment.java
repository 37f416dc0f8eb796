package org.jiandu.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.PolicyHistory;
import org.jiandu.law.Reliance;
import org.jiandu.law.ServingRule;
import org.jiandu.law.Setting;
import org.jiandu.message.Message;
import org.jiandu.supervisor.Lifecycles;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DateRange;
import org.jiandu.time.WorkCalendar;

/**
 * A change of the law: one policy takes the place of another. Tells which parameters change, and whom that touches.
 *
 * <pre>{@code
 * Amendment amendment = Amendment.of(measures2022, measures2026);
 * amendment.changes();                                     // renewal.limit: 2, now 1
 * try (Stream<Touched> touched = amendment.compare(roster)) {
 *     touched.forEach(...);                                // p-7: may be renewed, now not, because of renewal.limit
 * }
 * }</pre>
 *
 * <p>A cause is found by trial: the question is asked again under the later policy with one parameter as it was before. So every
 * question can be asked, and no rule needs to know why it was asked.
 *
 * <p>Immutable and thread-safe.
 */
public final class Amendment {
    /** How many parameters that belong together are tried as one; more never do. */
    private static final int MOST_TOGETHER = 10;

    private final Policy before;
    private final Policy after;
    private final Function<PolicyHistory, Lifecycles> lifecycles;
    private final List<ParameterChange> changes;
    private final Lifecycles goingOn;
    private final Lifecycles amended;
    private final Map<Parameter<?>, Lifecycles> reverted = new LinkedHashMap<>();
    private final Map<Parameter<?>, Lifecycles> adopted = new LinkedHashMap<>();

    private Amendment(Policy before, Policy after, Function<PolicyHistory, Lifecycles> lifecycles) {
        if (!after.inForce().value().firstDay().isAfter(before.inForce().value().firstDay())) {
            throw new IllegalArgumentException("after: " + after.instrument().id() + " is in force from "
                    + after.inForce().value().firstDay() + ", which is not after "
                    + before.inForce().value().firstDay());
        }
        this.before = before;
        this.after = after;
        this.lifecycles = lifecycles;
        this.changes = changes(before, after);
        this.goingOn = lifecycles.apply(PolicyHistory.of(goingOn(before)));
        this.amended = lifecycles.apply(history(after));
        for (ParameterChange change : changes) {
            revert(change).ifPresent(law -> reverted.put(change.parameter(), law));
            adopt(change).ifPresent(law -> adopted.put(change.parameter(), law));
        }
    }

    /**
     * The step from one policy to another, with a calendar of working days.
     *
     * @param before the former policy
     * @param after the later one, which settles {@link PolicyHistory#SERVING}
     * @param calendar the working days
     * @return the amendment
     * @throws IllegalArgumentException if the later one does not come into force after the former
     * @throws IncompletePolicyException if one of them is incomplete, or the later one does not say what happens to people
     *     serving
     */
    public static Amendment of(Policy before, Policy after, WorkCalendar calendar) {
        return new Amendment(before, after, history -> Lifecycles.of(history, calendar));
    }

    /**
     * The step from one policy to another.
     *
     * @param before the former policy
     * @param after the later one, which settles {@link PolicyHistory#SERVING}
     * @return the amendment
     * @throws IllegalArgumentException if the later one does not come into force after the former
     * @throws IncompletePolicyException if one of them is incomplete, or the later one does not say what happens to people
     *     serving
     */
    public static Amendment of(Policy before, Policy after) {
        return new Amendment(before, after, Lifecycles::of);
    }

    /**
     * The day from which the later policy is in force.
     *
     * @return its first day
     */
    public LocalDate firstDay() {
        return after.inForce().value().firstDay();
    }

    /**
     * What differs between the policies.
     *
     * @return the parameters whose values differ, in the order of the former policy, new ones last
     */
    public List<ParameterChange> changes() {
        return changes;
    }

    /**
     * Those on a roster for whom something becomes different on the first day of the later policy.
     *
     * @param roster the files, of which one at a time is looked at; closing the result closes it
     * @return those touched, in the order of the roster
     */
    public Stream<Touched> compare(Stream<SupervisorFile> roster) {
        return roster.flatMap(file -> touches(file).stream());
    }

    /**
     * What becomes different for one person on the first day of the later policy.
     *
     * @param file the person's file
     * @return the effects, empty if there are none
     */
    public Optional<Touched> touches(SupervisorFile file) {
        List<Effect> effects = Stream.of(Matter.values())
                .flatMap(matter -> effect(matter, file).stream())
                .toList();
        return effects.isEmpty()
                ? Optional.empty()
                : Optional.of(new Touched(file.getPerson().getId(), file.stageOn(firstDay()), effects));
    }

    private Optional<Effect> effect(Matter matter, SupervisorFile file) {
        Optional<Message> then = matter.ask(goingOn, file, firstDay());
        Optional<Message> now = matter.ask(amended, file, firstDay());
        return then.equals(now) || then.isEmpty() || now.isEmpty()
                ? Optional.empty()
                : Optional.of(new Effect(matter, then.get(), now.get(), causes(matter, file, then, now)));
    }

    /** What the effect would not be there without; else what would have been enough; else all of it together. */
    private List<Parameter<?>> causes(
            Matter matter, SupervisorFile file, Optional<Message> then, Optional<Message> now) {
        List<Parameter<?>> needed =
                those(reverted, law -> !matter.ask(law, file, firstDay()).equals(now));
        if (!needed.isEmpty()) {
            return needed;
        }
        List<Parameter<?>> enough =
                those(adopted, law -> !matter.ask(law, file, firstDay()).equals(then));
        return enough.isEmpty()
                ? changes.stream().<Parameter<?>>map(ParameterChange::parameter).toList()
                : enough;
    }

    private static List<Parameter<?>> those(Map<Parameter<?>, Lifecycles> trials, Predicate<Lifecycles> differs) {
        return trials.entrySet().stream()
                .filter(trial -> differs.test(trial.getValue()))
                .<Parameter<?>>map(Map.Entry::getKey)
                .toList();
    }

    /** The later law with one parameter as it was. */
    private Optional<Lifecycles> revert(ParameterChange change) {
        if (change.parameter().equals(PolicyHistory.SERVING)) {
            // With nothing else said, people serve their term and are judged anew.
            Setting<ServingRule> said = after.get(PolicyHistory.SERVING);
            Setting<ServingRule> nothing =
                    new Setting<>(ServingRule.REJUDGE, said.provenance(), said.citation(), said.reading());
            return Optional.of(lifecycles.apply(history(
                    after.toBuilder().set(PolicyHistory.SERVING, nothing).build())));
        }
        return complete(after, before, change.parameter()).map(policy -> lifecycles.apply(history(policy)));
    }

    /** The former law going on with one parameter as it will be. */
    private Optional<Lifecycles> adopt(ParameterChange change) {
        return complete(goingOn(before), after, change.parameter())
                .map(policy -> lifecycles.apply(PolicyHistory.of(policy)));
    }

    /** A policy with one parameter of another, and what that needs; empty if the two do not go together. */
    private static Optional<Policy> complete(Policy policy, Policy other, Parameter<?> parameter) {
        Set<Parameter<?>> taken = new LinkedHashSet<>(List.of(parameter));
        for (int i = 0; i < MOST_TOGETHER; i++) {
            Policy.Builder builder = policy.toBuilder();
            taken.forEach(each -> take(builder, other, each));
            Policy mixed = builder.build();
            List<Parameter<?>> missing = SupervisorParameters.required(mixed).stream()
                    .filter(each -> !mixed.settles(each))
                    .toList();
            if (missing.isEmpty()) {
                return Optional.of(mixed);
            }
            if (!taken.addAll(missing)) {
                break;
            }
        }
        return Optional.empty();
    }

    private static <T> void take(Policy.Builder builder, Policy other, Parameter<T> parameter) {
        other.find(parameter)
                .ifPresentOrElse(
                        setting -> builder.set(parameter, setting), () -> builder.leaveOut(List.of(parameter)));
    }

    /** The former policy up to the eve of the later one, and the later one after it. */
    private PolicyHistory history(Policy later) {
        Setting<DateRange> days = before.inForce();
        DateRange upToTheEve = DateRange.of(days.value().firstDay(), firstDay().minusDays(1));
        return PolicyHistory.of(
                before.toBuilder().inForce(with(days, upToTheEve)).build(), later);
    }

    private static Policy goingOn(Policy policy) {
        Setting<DateRange> days = policy.inForce();
        return policy.toBuilder()
                .inForce(with(days, DateRange.from(days.value().firstDay())))
                .build();
    }

    private static Setting<DateRange> with(Setting<DateRange> setting, DateRange days) {
        return new Setting<>(days, setting.provenance(), setting.citation(), setting.reading());
    }

    private static List<ParameterChange> changes(Policy before, Policy after) {
        Set<Parameter<?>> parameters = new LinkedHashSet<>();
        Stream.of(before, after)
                .flatMap(policy -> policy.settings().stream())
                .map(Reliance::parameter)
                .forEach(parameters::add);
        List<ParameterChange> changes = new ArrayList<>();
        for (Parameter<?> parameter : parameters) {
            Optional<Setting<?>> then = before.find(parameter).map(setting -> setting);
            Optional<Setting<?>> now = after.find(parameter).map(setting -> setting);
            if (!then.map(Setting::value).equals(now.map(Setting::value))) {
                changes.add(new ParameterChange(parameter, then, now));
            }
        }
        return List.copyOf(changes);
    }
}
