package org.jiandu.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;

/** What the application does not start with. */
class StartTest {
    private static final List<String> PRODUCTION = List.of(
            "--server.port=0",
            "--supervision.bureau.id=b",
            "--supervision.bureau.name=B",
            "--supervision.bureau.level=city",
            "--supervision.bureau.region.code=371000",
            "--supervision.bureau.region.edition=2007",
            "--supervision.bureau.region.name=W",
            "--supervision.notice.length=7",
            "--supervision.notice.unit=working-days");

    private final Path folder = Shared.folder("start-");

    @Test
    void everything_that_the_host_has_to_decide_is_named_at_once() {
        assertThat(failure("--server.port=0"))
                .contains("'folder'", "'keyFolder'", "'masterKeyFile'", "'bureau'", "'notice'");
    }

    @Test
    void without_a_master_key_nothing_starts_outside_the_demonstration() {
        assertThat(failure(with("nowhere"))).contains("supervision.master-key-file");
        assertThat(folder.resolve("registry.sqlite")).doesNotExist();
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void a_master_key_that_is_none_is_refused_without_a_word_of_it() throws IOException {
        Files.writeString(folder.resolve("bad"), "# mine\n0123secret4567\n");

        assertThat(failure(with("bad"))).contains("64 hexadecimal digits").doesNotContain("secret");
    }

    @Test
    void data_under_another_master_key_is_not_opened() throws IOException {
        try (Application demonstration = Application.start(folder)) {
            assertThat(demonstration.client().get("/api/roster").status()).isEqualTo(200);
        }
        Files.writeString(folder.resolve("other"), "0".repeat(64));

        assertThat(failure(with("other"))).contains("is under the master key");
    }

    private String[] with(String masterKeyFile) {
        List<String> all = new ArrayList<>(PRODUCTION);
        all.add("--supervision.folder=" + folder);
        all.add("--supervision.key-folder=" + folder.resolve("keys"));
        all.add("--supervision.master-key-file=" + folder.resolve(masterKeyFile));
        return all.toArray(String[]::new);
    }

    private static String failure(String... arguments) {
        Throwable failure = catchThrowable(() ->
                SpringApplication.run(SupervisionApplication.class, arguments).close());
        assertThat(failure).isNotNull();
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(Throwable::getMessage)
                .collect(Collectors.joining("\n"));
    }
}
