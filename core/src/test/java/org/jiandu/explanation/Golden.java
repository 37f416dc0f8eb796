package org.jiandu.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Explanations as they were read and approved. With {@code -Djiandu.regenerate=true} they are written anew. */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "explanations");

    private Golden() {}

    /**
     * Compares explanations, as text and as Markdown and in both languages, with the files of a name.
     *
     * @param name the name of the files
     * @param explanations the explanations
     * @throws IOException if the files cannot be read
     */
    public static void assertRendered(String name, Explanation... explanations) throws IOException {
        assertFile(name + ".txt", Explanation::text, List.of(explanations));
        assertFile(name + ".md", Explanation::markdown, List.of(explanations));
    }

    private static void assertFile(
            String name, BiFunction<Explanation, Locale, String> form, List<Explanation> explanations)
            throws IOException {
        String all = explanations.stream()
                .map(each -> form.apply(each, Locale.ENGLISH) + "\n" + form.apply(each, Locale.SIMPLIFIED_CHINESE))
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("jiandu.regenerate")) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name), all);
        }
        assertThat(FOLDER.resolve(name)).content().isEqualTo(all);
    }
}
