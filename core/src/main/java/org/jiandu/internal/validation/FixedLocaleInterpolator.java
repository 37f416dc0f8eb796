package org.jiandu.internal.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * Makes another interpolator speak one language, whatever the default of the machine.
 *
 * @param delegate the interpolator that does the work
 * @param locale the language
 */
public record FixedLocaleInterpolator(MessageInterpolator delegate, Locale locale) implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
        return delegate.interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale ignored) {
        return delegate.interpolate(template, context, locale);
    }
}
