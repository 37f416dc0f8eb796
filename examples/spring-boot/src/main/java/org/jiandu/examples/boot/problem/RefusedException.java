package org.jiandu.examples.boot.problem;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** Something is not done; what is said of it depends on the language of whoever asked. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient BiFunction<Problems, Locale, Problem> problem;

    /**
     * A refusal that its type alone describes.
     *
     * @param type the type
     */
    public RefusedException(ProblemType type) {
        this(type.word(), (problems, locale) -> problems.of(type, locale));
    }

    /**
     * A refusal.
     *
     * @param message a word for the log, with nothing of the request in it
     * @param problem makes what is said
     */
    public RefusedException(String message, BiFunction<Problems, Locale, Problem> problem) {
        super(message);
        this.problem = problem;
    }

    /**
     * A field of the request that cannot be used.
     *
     * @param name the name of the field
     * @param key the key of the words for it
     * @return the refusal
     */
    public static RefusedException of(String name, String key) {
        return new RefusedException(
                name,
                (problems, locale) ->
                        problems.of(List.of(new Problem.FieldError(name, problems.word(key, locale))), locale));
    }

    /**
     * What is said.
     *
     * @param problems makes problems
     * @param locale the language
     * @return the problem
     */
    public Problem in(Problems problems, Locale locale) {
        return problem.apply(problems, locale);
    }
}
