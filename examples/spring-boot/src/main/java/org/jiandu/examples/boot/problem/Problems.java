package org.jiandu.examples.boot.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiandu.message.Messages;
import org.jiandu.registry.InvalidInputException;
import org.jiandu.registry.Result;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.PossibleAct;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Topic;
import org.jiandu.verdict.Verdict;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes problems, in the language of the caller: the one place where a "no" gets its words. */
@Component
public class Problems {
    private final MessageSource words;

    Problems(MessageSource words) {
        this.words = words;
    }

    /**
     * A problem that its type alone describes.
     *
     * @param type the type
     * @param locale the language
     * @return the problem
     */
    public Problem of(ProblemType type, Locale locale) {
        String key = "problem." + type.word();
        return Problem.of(
                type,
                words.getMessage(key, null, locale),
                Optional.ofNullable(words.getMessage(key + ".detail", null, "", locale))
                        .filter(detail -> !detail.isEmpty()));
    }

    /**
     * What the law has against an act, or leaves to a person.
     *
     * @param verdict the verdict, which is not lawful
     * @param locale the language
     * @return the problem
     */
    public Problem of(Verdict verdict, Locale locale) {
        ProblemType type =
                verdict.conclusion() == Conclusion.NEEDS_FINDING ? ProblemType.NEEDS_FINDING : ProblemType.UNLAWFUL;
        Problem plain = of(type, locale);
        return new Problem(
                plain.type(),
                plain.title(),
                plain.status(),
                plain.detail(),
                Optional.of(from(verdict.earliest(), locale)),
                grounds(verdict.unmet(), locale),
                needed(verdict.findingsNeeded(), locale),
                List.of(),
                Optional.empty());
    }

    /**
     * Another file has what there may be only once.
     *
     * @param taken what the registry says
     * @param tellsWho whether the caller may know which file it is
     * @param locale the language
     * @return the problem
     */
    public Problem of(Result.Taken<?, ?> taken, boolean tellsWho, Locale locale) {
        Problem plain = of(ProblemType.TAKEN, locale);
        return new Problem(
                plain.type(),
                plain.title(),
                plain.status(),
                Optional.of(words.getMessage("problem.taken." + taken.what().name(), null, locale)),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(taken.by().person().value()).filter(person -> tellsWho));
    }

    /**
     * Fields that cannot be used.
     *
     * @param errors all of them
     * @param locale the language
     * @return the problem
     */
    public Problem of(List<Problem.FieldError> errors, Locale locale) {
        Problem plain = of(ProblemType.INVALID_INPUT, locale);
        return new Problem(
                plain.type(),
                plain.title(),
                plain.status(),
                plain.detail(),
                Optional.empty(),
                List.of(),
                List.of(),
                errors,
                Optional.empty());
    }

    /**
     * What the registry has against the shape of an act.
     *
     * @param invalid all of it
     * @param locale the language
     * @return the problem
     */
    public Problem of(InvalidInputException invalid, Locale locale) {
        return of(
                invalid.problems(locale).stream()
                        .map(problem -> new Problem.FieldError(pointer(problem.path()), problem.message()))
                        .toList(),
                locale);
    }

    /**
     * A JSON pointer.
     *
     * @param path a path of Jakarta Validation, such as {@code findings[0].topic}
     * @return the pointer
     */
    public static String pointer(String path) {
        String field = path.replace(".<list element>", "").replace("[", "/").replace("]", "");
        return field.isEmpty() ? "" : "/" + field.replace('.', '/');
    }

    /**
     * The reasons why something may not be done.
     *
     * @param unmet the reasons of the library
     * @param locale the language
     * @return the reasons with their words
     */
    public List<Problem.Ground> grounds(List<Reason> unmet, Locale locale) {
        Messages messages = Messages.in(locale);
        return unmet.stream()
                .map(reason -> new Problem.Ground(
                        reason.rule().value(),
                        reason.status().name(),
                        reason.citation().text(locale),
                        reason.citation().instrument().title().in(locale),
                        messages.text(reason.condition()),
                        reason.because().map(messages::text),
                        from(reason.earliest(), locale)))
                .toList();
    }

    /**
     * From when something may be done.
     *
     * @param earliest the answer of the library
     * @param locale the language
     * @return the answer with its words
     */
    public Problem.From from(Earliest earliest, Locale locale) {
        return new Problem.From(
                earliest.kind().name(), earliest.date(), Messages.in(locale).text(earliest.message()));
    }

    /**
     * What a person has to find before an act can be done.
     *
     * @param act the possible act
     * @param locale the language
     * @return the topics with their words
     */
    public List<Problem.FindingNeeded> needed(PossibleAct<?> act, Locale locale) {
        return needed(act.findingsNeeded(), locale);
    }

    /**
     * Words of this application.
     *
     * @param key the key of the words
     * @param locale the language
     * @param arguments what the words speak of
     * @return the words
     */
    public String word(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    private static List<Problem.FindingNeeded> needed(List<Topic> topics, Locale locale) {
        return topics.stream()
                .map(topic ->
                        new Problem.FindingNeeded(topic.key(), topic.text().in(locale)))
                .toList();
    }
}
