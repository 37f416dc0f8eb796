package org.jiandu.message;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The texts of the library as they stand in the files. */
public final class Texts {
    static final Map<String, String> ENGLISH = read("messages.properties");
    static final Map<String, String> CHINESE = read("messages_zh_CN.properties");

    private Texts() {}

    /** The keys of the English texts. */
    public static Set<String> keys() {
        return ENGLISH.keySet();
    }

    private static Map<String, String> read(String file) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
        return sorted;
    }
}
