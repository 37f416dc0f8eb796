package org.jiandu.registry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jiandu.input.InputProblem;

/** Input has the wrong shape: a text is too long, a number negative. All problems are named at once; nothing was written. */
public final class InvalidInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<InputProblem> english;
    private final transient List<InputProblem> chinese;

    InvalidInputException(List<InputProblem> english, List<InputProblem> chinese) {
        super(english.stream()
                .map(problem -> problem.path() + ": " + problem.message())
                .collect(Collectors.joining("; ")));
        this.english = List.copyOf(english);
        this.chinese = List.copyOf(chinese);
    }

    /**
     * The problems, each with the field that it is about.
     *
     * @param locale the language: Chinese, or English for any other
     * @return the problems, by field
     */
    public List<InputProblem> problems(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
    }
}
