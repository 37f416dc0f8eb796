package org.jiandu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Policy;
import org.jiandu.measures.WeihaiMeasures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The files of the Weihai Measures say what the code says. With {@code -Djiandu.regenerate=true} they are written anew.
 */
class WeihaiFilesTest {
    @ParameterizedTest
    @EnumSource
    void the_file_is_what_the_code_says(Format format) throws IOException {
        String expected = PolicyFile.template(Weihai.POLICY, format);
        if (Boolean.getBoolean("jiandu.regenerate")) {
            Files.createDirectories(Weihai.file(format).getParent());
            Files.writeString(Weihai.file(format), expected);
        }

        assertThat(Weihai.file(format)).content().isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void art4_the_file_waits_for_the_authority_as_the_code_does(Format format) throws IOException {
        Policy.Builder policy = PolicyFile.read(Weihai.file(format)).policyOrThrow();
        Throwable ofTheCode = catchThrowable(() -> WeihaiMeasures.policy().build());

        assertThatExceptionOfType(IncompletePolicyException.class)
                .isThrownBy(policy::build)
                .withMessage(ofTheCode.getMessage())
                .satisfies(e -> assertThat(e.missing()).containsExactly("notice.length", "notice.unit"));
        assertThat(Weihai.chosen(policy)).isEqualTo(Weihai.POLICY);
    }

    @ParameterizedTest
    @EnumSource
    void a_policy_of_the_file_is_a_builder_of_its_own_each_time(Format format) throws IOException {
        ParsedPolicy parsed = PolicyFile.read(Weihai.file(format));
        Policy.Builder changed = parsed.policyOrThrow();
        assertThat(Weihai.chosen(changed)).isEqualTo(Weihai.POLICY);

        assertThatExceptionOfType(IncompletePolicyException.class)
                .isThrownBy(() -> parsed.policyOrThrow().build());
    }

    @ParameterizedTest
    @EnumSource
    void what_the_host_chose_is_in_the_file_of_a_policy_and_not_in_a_template(Format format) {
        Policy again = PolicyFile.read("weihai", PolicyFile.write(Weihai.POLICY, format), format)
                .policyOrThrow()
                .build();

        assertThat(again).isEqualTo(Weihai.POLICY);
        assertThat(PolicyFile.template(again, format)).isEqualTo(Weihai.text(format));
    }
}
