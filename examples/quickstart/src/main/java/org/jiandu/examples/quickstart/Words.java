package org.jiandu.examples.quickstart;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jiandu.message.Messages;

/** The few words of the example itself. What the law says comes in the words of the library, {@link Messages}. */
final class Words {
    static final String BUNDLE = "org.jiandu.examples.quickstart.words";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** Chinese words for a Chinese locale, English ones for any other; the locale of the machine plays no part. */
    static Words in(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return new Words(locale, ResourceBundle.getBundle(BUNDLE, chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT));
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int index = 0; index < plain.length; index++) {
            plain[index] = String.valueOf(arguments[index]); // 2026 shall not become 2,026
        }
        return new MessageFormat(bundle.getString(key), locale).format(plain);
    }

    String[] list(String key) {
        return bundle.getString(key).split("\\|", -1);
    }
}
