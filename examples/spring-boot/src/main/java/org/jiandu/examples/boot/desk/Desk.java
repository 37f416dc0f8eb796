package org.jiandu.examples.boot.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jiandu.examples.boot.problem.ProblemType;
import org.jiandu.examples.boot.problem.RefusedException;
import org.jiandu.party.Occasion;
import org.jiandu.persistence.Limits;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.registry.InvalidInputException;
import org.jiandu.registry.Result;
import org.jiandu.registry.SocialSupervision;
import org.springframework.stereotype.Component;

/** What acts on files and on reports have in common. */
@Component
class Desk {
    private final SocialSupervision registry;
    private final Clock clock;

    Desk(SocialSupervision registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The occasion of an act. Only an officer says when something was done, who records what came on paper; for everybody else it is
     * today, or an agency would choose the day of its answer.
     */
    Occasion occasion(Call call, Optional<LocalDate> stated) {
        LocalDate day = stated.filter(date -> call.caller().isOfBureau()).orElseGet(this::today);
        return registry.occasion(call.caller().actor(), day);
    }

    /** Done, or a refusal that says why. */
    <F, S> Result.Done<F, S> done(Call call, Supplier<Result<F, S>> act) {
        Result<F, S> result = once(act);
        if (result instanceof Result.Refused<F, S> refused) {
            throw new RefusedException("unlawful", (problems, locale) -> problems.of(refused.verdict(), locale));
        }
        if (result instanceof Result.Taken<F, S> taken) {
            throw new RefusedException(
                    "taken",
                    (problems, locale) -> problems.of(taken, call.caller().isOfBureau(), locale));
        }
        return result.done().orElseThrow();
    }

    private static <F, S> Result<F, S> once(Supplier<Result<F, S>> act) {
        try {
            return act.get();
        } catch (NoSuchElementException e) {
            throw new RefusedException(ProblemType.NOT_FOUND);
        } catch (InvalidInputException e) {
            throw e;
        } catch (IllegalArgumentException e) { // what the registry says of a request that was another act
            throw new RefusedException(ProblemType.KEY_REUSED);
        }
    }

    /** All that a question finds, page by page. */
    static <T> List<T> all(Function<PageRequest, Page<T>> question) {
        PageRequest request = PageRequest.first(Limits.MAX_PAGE);
        List<T> found = new ArrayList<>();
        for (Optional<PageRequest> next = Optional.of(request); next.isPresent(); ) {
            Page<T> page = question.apply(next.get());
            found.addAll(page.items());
            next = page.next().map(request::after);
        }
        return found;
    }
}
