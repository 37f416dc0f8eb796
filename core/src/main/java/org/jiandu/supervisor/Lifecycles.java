package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jiandu.law.Policy;
import org.jiandu.law.PolicyHistory;
import org.jiandu.law.ServingRule;
import org.jiandu.law.Setting;
import org.jiandu.time.DateRange;
import org.jiandu.time.WorkCalendar;

/**
 * The lifecycles of a place whose law changes: an act is judged by the policy in force on its day, but for the renewals of people
 * who keep what a former policy gave them.
 *
 * <pre>{@code
 * Lifecycles lifecycles = Lifecycles.of(PolicyHistory.of(measures2022, measures2026), WorkCalendars.stateCouncil());
 * lifecycles.judging(file, act).decide(file, act);
 * }</pre>
 *
 * <p>Immutable and thread-safe. Legal basis: article 18 of the Weihai Measures, and the transitional provision of each later
 * policy ({@link PolicyHistory#SERVING}).
 */
public final class Lifecycles {
    private final PolicyHistory history;
    private final IdentityHashMap<Policy, Lifecycle> current = new IdentityHashMap<>();
    private final IdentityHashMap<Policy, Lifecycle> kept = new IdentityHashMap<>();

    private Lifecycles(PolicyHistory history, Function<Policy, Lifecycle> lifecycle) {
        this.history = history;
        for (Policy policy : history.policies()) {
            current.put(policy, lifecycle.apply(policy));
            keeping(policy).ifPresent(serving -> {
                Policy former = history.before(policy).orElseThrow();
                kept.put(former, lifecycle.apply(prolonged(former, serving)));
            });
        }
    }

    /**
     * The lifecycles of a place, with a calendar of working days.
     *
     * @param history the policies
     * @param calendar the working days
     * @return the lifecycles
     * @throws org.jiandu.law.IncompletePolicyException as {@link Lifecycle#of(Policy)}
     */
    public static Lifecycles of(PolicyHistory history, WorkCalendar calendar) {
        return new Lifecycles(history, policy -> Lifecycle.of(policy, calendar));
    }

    /**
     * The lifecycles of a place.
     *
     * @param history the policies
     * @return the lifecycles
     * @throws org.jiandu.law.IncompletePolicyException as {@link Lifecycle#of(Policy)}
     */
    public static Lifecycles of(PolicyHistory history) {
        return new Lifecycles(history, Lifecycle::of);
    }

    /**
     * The lifecycle under the policy in force on a date.
     *
     * @param date the date
     * @return the lifecycle; where no policy is in force, that of the nearest one, whose own rules refuse acts
     */
    public Lifecycle on(LocalDate date) {
        return Objects.requireNonNull(current.get(history.on(date)));
    }

    /**
     * The lifecycle that judges an act on a file: that of the act's date, but for a renewal of somebody who keeps what a former
     * policy gave.
     *
     * @param file the file
     * @param act the act
     * @return the lifecycle
     */
    public Lifecycle judging(SupervisorFile file, SupervisorAct act) {
        Policy now = history.on(act.date());
        Policy judging = now;
        if (act.kind() == ActKind.RENEW) {
            Optional<Appointment> appointment = file.appointmentOn(act.date());
            while (keeping(judging).isPresent() && isOlder(appointment, judging)) {
                judging = history.before(judging).orElseThrow();
            }
        }
        return Objects.requireNonNull(judging.equals(now) ? current.get(now) : kept.get(judging));
    }

    private Optional<Setting<ServingRule>> keeping(Policy policy) {
        return history.before(policy)
                .flatMap(former -> policy.find(PolicyHistory.SERVING))
                .filter(serving -> serving.value() == ServingRule.KEEP);
    }

    private static boolean isOlder(Optional<Appointment> appointment, Policy policy) {
        return appointment
                .filter(each ->
                        each.issuedOn().isBefore(policy.inForce().value().firstDay()))
                .isPresent();
    }

    /** A former policy as it goes on for those who keep it, by the word of the policy that lets them. */
    private static Policy prolonged(Policy former, Setting<ServingRule> serving) {
        return former.toBuilder()
                .inForce(new Setting<>(
                        DateRange.from(former.inForce().value().firstDay()),
                        serving.provenance(),
                        serving.citation(),
                        serving.reading()))
                .build();
    }
}
