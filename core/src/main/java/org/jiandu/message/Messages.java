package org.jiandu.message;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Makes words of messages, in English or Simplified Chinese.
 *
 * <p>Immutable and thread-safe. The locale is a parameter; the default locale of the host is never read.
 *
 * <pre>{@code
 * Messages.in(Locale.ENGLISH).text(reason.condition());
 * }</pre>
 */
public final class Messages {
    private static final String BUNDLE = "org.jiandu.message.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, Languages.bundleOf(locale), Messages.class.getModule());
    }

    /**
     * The texts for a locale.
     *
     * @param locale the wanted locale; a Chinese one gives Simplified Chinese, any other English
     * @return the texts
     */
    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    /**
     * The words of a message.
     *
     * @param message the message
     * @return its words
     * @throws java.util.MissingResourceException if the bundles do not have the key
     */
    public String text(Message message) {
        Object[] words = message.arguments().stream().map(this::word).toArray();
        return new MessageFormat(bundle.getString(message.key()), locale).format(words);
    }

    /**
     * The name of a constant, such as a stage or a ground of dismissal.
     *
     * @param constant the constant of an enum of this library
     * @return its name in words
     * @throws java.util.MissingResourceException if the constant has no name in the bundles
     */
    public String label(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return text(Message.of(name + "." + constant.name()));
    }

    private Object word(Object argument) {
        if (argument instanceof Message message) {
            return text(message);
        }
        if (argument instanceof BilingualText text) {
            return text.in(locale);
        }
        if (argument instanceof Enum<?> constant) {
            return label(constant);
        }
        if (argument instanceof LocalDate date) {
            return date.toString();
        }
        if (argument instanceof Collection<?> several) {
            return several.stream()
                    .map(each -> String.valueOf(word(each)))
                    .collect(Collectors.joining(bundle.getString("list.separator")));
        }
        return String.valueOf(argument);
    }
}
