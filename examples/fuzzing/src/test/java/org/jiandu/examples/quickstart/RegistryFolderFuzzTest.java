package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiandu.fuzzing.Inputs;
import org.jiandu.fuzzing.Tally;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies in the folder of a registry is another one: the folder is opened, or it is refused and stays as it is. */
class RegistryFolderFuzzTest {
    private static final List<String> NAMES = List.of("played.csv", "quickstart.properties", "master.key");
    private static final Tally TALLY = new Tally("folders of a registry", UnusableException.class);

    @TempDir
    static Path folder;

    static Stream<byte[]> inputs() {
        String played = "00000000-0000-0007-0000-000000000001,ACCEPTED\n00000000-0000-0007-0000-000000000002,REFUSED\n";
        String mark = "# ours\nready=yes\nstore=SQLite\ntenant=quickstart-0123456789abcdef\n";
        String key = "# ours\n" + "0123456789abcdef".repeat(4) + "\n";
        List<String> seeds = List.of(played, mark, key);
        return Inputs.of(IntStream.range(0, NAMES.size())
                .mapToObj(i -> Inputs.tagged(i, seeds.get(i).getBytes(StandardCharsets.UTF_8))));
    }

    @MethodSource("inputs")
    @FuzzTest
    void a_folder_is_opened_or_stays_as_it_is(byte[] input) {
        TALLY.count(() -> open(NAMES.get(Inputs.tag(input, NAMES.size())), Inputs.content(input)));
    }

    private static String open(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        try {
            switch (name) {
                case "played.csv" -> PlayedList.open(file).close();
                case "master.key" -> MasterKeyFile.read(file);
                default ->
                    RegistryFolder.open(folder, Storage.SQLITE, false, new SecureRandom())
                            .close();
            }
        } catch (UnusableException refused) {
            assertThat(Files.readAllBytes(file)).isEqualTo(content);
            throw refused;
        }
        return "opened";
    }

    @AfterAll
    static void report() throws IOException {
        TALLY.report();
    }
}
