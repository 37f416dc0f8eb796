package org.jiandu.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jiandu.document.Format;
import org.jiandu.document.ParsedPolicy;
import org.jiandu.document.PolicyFile;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Policy;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DayUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** A policy file has problems or is a policy, and a policy that was read can be written. */
class PolicyFileFuzzTest {
    private static final List<Format> FORMATS = List.of(Format.values());
    private static final Tally TALLY = new Tally("policy files");

    @TempDir
    static Path folder;

    static Stream<byte[]> inputs() {
        Policy complete = WeihaiMeasures.policy()
                .choose(SupervisorParameters.NOTICE_LENGTH, 7)
                .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                .build();
        return Inputs.of(FORMATS.stream()
                .flatMap(format -> Stream.of(
                        seed(format, Inputs.file("persistence-spi/documents/policies/weihai-2022." + ending(format))),
                        seed(format, PolicyFile.write(complete, format).getBytes(StandardCharsets.UTF_8)))));
    }

    private static byte[] seed(Format format, byte[] content) {
        return Inputs.tagged(FORMATS.indexOf(format), content);
    }

    private static String ending(Format format) {
        return format == Format.JSON ? "json" : "yaml";
    }

    @MethodSource("inputs")
    @FuzzTest
    void a_policy_file_is_a_policy_or_has_problems(byte[] input) {
        Format format = FORMATS.get(Inputs.tag(input, FORMATS.size()));
        TALLY.count(() -> read(Inputs.content(input), format));
    }

    private static String read(byte[] content, Format format) throws IOException {
        Path file = Files.write(folder.resolve("policy." + ending(format)), content);
        ParsedPolicy parsed = PolicyFile.read(file);
        assertThat(parsed.policy().isPresent()).isEqualTo(parsed.problems().isEmpty());
        if (parsed.policy().isEmpty()) {
            parsed.problems().forEach(problem -> assertThat(problem.toString()).isNotBlank());
            return "with problems";
        }
        Policy policy;
        try {
            policy = parsed.policyOrThrow().build();
        } catch (IncompletePolicyException documented) {
            return "waiting for the host";
        }
        String written = PolicyFile.write(policy, format);
        assertThat(PolicyFile.read("again", written, format).policyOrThrow().build())
                .isEqualTo(policy);
        return "read";
    }

    @AfterAll
    static void report() throws IOException {
        TALLY.report();
    }
}
