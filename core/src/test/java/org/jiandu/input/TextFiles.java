package org.jiandu.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The files of texts as they are in the jar, without any search or fallback. */
final class TextFiles {
    private TextFiles() {}

    static Properties read(Locale locale) {
        String suffix = locale.getLanguage().equals("zh") ? "_zh" : "";
        String file = "/ContributorValidationMessages" + suffix + ".properties";
        try (InputStream stream = Objects.requireNonNull(InputValidator.class.getResourceAsStream(file), file)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
