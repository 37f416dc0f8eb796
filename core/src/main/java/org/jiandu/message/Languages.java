package org.jiandu.message;

import java.util.Locale;

/** The two languages of the library: Chinese for a Chinese locale, English for every other. */
final class Languages {
    private Languages() {}

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** The locale of the bundle; never the host's default, which would make texts depend on the machine. */
    static Locale bundleOf(Locale locale) {
        return isChinese(locale) ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
    }
}
