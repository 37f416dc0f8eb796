package org.jiandu.registry.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jiandu.persistence.Payload;
import org.junit.jupiter.api.Test;

/** The page lists what the code seals. With {@code -Djiandu.regenerate=true} the list is written anew. */
class SealedPageTest {
    private static final Path PAGE = Path.of("SEALED.md");
    private static final String BEGIN = "<!-- sealed:begin -->\n";
    private static final String END = "<!-- sealed:end -->\n";

    @Test
    void the_page_lists_every_sealed_member() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String expected = before + table() + END;
        if (Boolean.getBoolean("jiandu.regenerate")) {
            Files.writeString(PAGE, expected);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    private static String table() {
        Map<String, Set<String>> places = new TreeMap<>();
        for (Example example : Example.all()) {
            Payload payload = example.write().apply(new NumberedSeal());
            SealedPlaces.in(payload)
                    .forEach(place -> places.computeIfAbsent(place, first -> new TreeSet<>())
                            .add(SealedPlaces.collectionOf(payload)));
        }
        StringBuilder table = new StringBuilder("| member | kind | in |\n|---|---|---|\n");
        places.forEach((place, formats) -> table.append("| ")
                .append(place)
                .append(" | ")
                .append(String.join(", ", formats))
                .append(" |\n"));
        return table.toString();
    }
}
