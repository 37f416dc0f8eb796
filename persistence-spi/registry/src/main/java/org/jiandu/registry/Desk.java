package org.jiandu.registry;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jiandu.input.InputProblem;
import org.jiandu.input.InputValidator;
import org.jiandu.law.Policy;
import org.jiandu.law.PolicyHistory;
import org.jiandu.verdict.Act;

/** What the services have in common: the policies, the validator, and ids for requests that bring none. Thread-safe. */
final class Desk {
    private final PolicyHistory policies;
    private final InputValidator validator;
    private final SecureRandom random;

    Desk(PolicyHistory policies, InputValidator validator, SecureRandom random) {
        this.policies = policies;
        this.validator = validator;
        this.random = random;
    }

    /** The lifecycles of one kind, each made once for its policy. */
    <L> Function<LocalDate, L> lifecycles(Function<Policy, L> made) {
        IdentityHashMap<Policy, L> known = new IdentityHashMap<>();
        policies.policies().forEach(policy -> known.put(policy, made.apply(policy)));
        return date -> Objects.requireNonNull(known.get(policies.on(date)));
    }

    /** Refuses an act of the wrong shape, with all problems at once. */
    void check(Act act) {
        List<InputProblem> problems = validator.check(act, Locale.ENGLISH);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems, validator.check(act, Locale.SIMPLIFIED_CHINESE));
        }
        Instant at = act.occasion().recordedAt();
        if (!at.equals(at.truncatedTo(ChronoUnit.MILLIS))) {
            throw new InvalidInputException(
                    List.of(new InputProblem("occasion.recordedAt", "must be in whole milliseconds")),
                    List.of(new InputProblem("occasion.recordedAt", "必须是整毫秒")));
        }
    }

    /** An id that no request had before. */
    UUID newId() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
