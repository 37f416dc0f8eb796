package org.jiandu.document.verdict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiandu.message.BilingualText;
import org.jiandu.message.Message;
import org.jiandu.message.Messages;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The same words in each of some languages, under the tags of the languages (BCP 47). */
final class Words {
    private final Map<Locale, Messages> languages = new LinkedHashMap<>();

    Words(List<Locale> locales) {
        if (locales.isEmpty()) {
            throw new IllegalArgumentException("locales is empty: a document needs words");
        }
        locales.forEach(locale -> languages.put(locale, Messages.in(locale)));
    }

    ObjectNode of(Message message) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        languages.forEach((locale, messages) -> words.put(locale.toLanguageTag(), messages.text(message)));
        return words;
    }

    ObjectNode of(Enum<?> constant) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        languages.forEach((locale, messages) -> words.put(locale.toLanguageTag(), messages.label(constant)));
        return words;
    }

    ObjectNode of(BilingualText text) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        languages.keySet().forEach(locale -> words.put(locale.toLanguageTag(), text.in(locale)));
        return words;
    }
}
