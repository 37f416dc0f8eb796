package org.jiandu.registry.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The names of the constants of enums are stored, so they stay. With {@code -Djiandu.regenerate=true} an enum that is not yet in
 * the file is added to it.
 */
class EnumNamesTest {
    private static final Path FILE = Path.of("src", "test", "resources", "golden", "enums.txt");

    @Test
    void the_names_of_stored_enums_stay_as_they_are() throws IOException {
        Map<String, String> current = new TreeMap<>();
        Enums.ALL.forEach(names -> current.put(names.type(), String.join(" ", names.all())));
        Map<String, String> kept = new TreeMap<>();
        for (String line : Files.readAllLines(FILE)) {
            int colon = line.indexOf(": ");
            kept.put(line.substring(0, colon), line.substring(colon + 2));
        }
        if (Boolean.getBoolean("jiandu.regenerate")) {
            current.forEach(kept::putIfAbsent);
            Files.write(
                    FILE,
                    kept.entrySet().stream()
                            .map(each -> each.getKey() + ": " + each.getValue())
                            .toList());
        }

        assertThat(current)
                .as(
                        "the names of an enum that is stored changed: what holds an old name needs a higher version and an"
                                + " upcaster, what can hold a new one needs a higher version; then change %s by hand",
                        FILE)
                .isEqualTo(kept);
        assertThat(Enums.ALL).hasSameSizeAs(current.keySet());
    }
}
