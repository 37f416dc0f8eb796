package org.jiandu.input;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jiandu.internal.validation.FixedLocaleInterpolator;
import org.jiandu.internal.validation.Provider;

/**
 * Checks input by the constraints of Jakarta Validation on its getters.
 *
 * <p>Making one is slow; make one and keep it. Thread-safe.
 */
public final class InputValidator {
    private final ValidatorFactory factory;

    private InputValidator(ValidatorFactory factory) {
        this.factory = factory;
    }

    /**
     * A validator of the library's own, which needs no expression language and reads no {@code validation.xml}.
     *
     * @return the validator
     */
    public static InputValidator create() {
        return new InputValidator(Provider.factory());
    }

    /**
     * A validator on top of the host's, with the host's constraint mappings, validators and texts.
     *
     * <p>The host keeps the factory and closes it. It is the factory that is asked for and not a
     * {@code jakarta.validation.Validator}, because that speaks one language only.
     *
     * @param factory the host's factory
     * @return the validator
     */
    public static InputValidator using(ValidatorFactory factory) {
        return new InputValidator(Objects.requireNonNull(factory, "factory"));
    }

    /**
     * Checks an input.
     *
     * @param input the bean
     * @param locale the wanted locale; a Chinese one gives Simplified Chinese, any other English
     * @return everything that is wrong, by path and then by message, without repetition; empty if nothing is
     * @throws jakarta.validation.ValidationException if the constraints of the bean are themselves wrong
     */
    public List<InputProblem> check(Object input, Locale locale) {
        Objects.requireNonNull(input, "input");
        return speaking(languageOf(locale)).validate(input).stream()
                .map(violation -> new InputProblem(violation.getPropertyPath().toString(), violation.getMessage()))
                .distinct()
                .sorted(Comparator.comparing(InputProblem::path).thenComparing(InputProblem::message))
                .toList();
    }

    private Validator speaking(Locale language) {
        MessageInterpolator texts = new FixedLocaleInterpolator(factory.getMessageInterpolator(), language);
        return factory.usingContext().messageInterpolator(texts).getValidator();
    }

    private static Locale languageOf(Locale locale) {
        return locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
