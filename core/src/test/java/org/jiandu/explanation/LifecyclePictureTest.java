package org.jiandu.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.jiandu.law.Policy;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DayUnit;
import org.junit.jupiter.api.Test;

/** A picture is drawn from the table of its policy. */
class LifecyclePictureTest {
    private static final Policy WEIHAI = WeihaiMeasures.policy()
            .choose(SupervisorParameters.NOTICE_LENGTH, 7)
            .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
            .build();
    private static final Policy WITHOUT_NOTICE = WEIHAI.toBuilder()
            .leaveOut(List.of(SupervisorParameters.NOTICE_LENGTH))
            .build();

    @Test
    void art4_where_there_is_no_public_notice_the_certificate_follows_the_review() {
        assertThat(english(WEIHAI).mermaid())
                .contains("state \"on public notice\" as PUBLIC_NOTICE")
                .contains("REVIEWED --> PUBLIC_NOTICE : post the public notice\n")
                .doesNotContain("REVIEWED --> IN_OFFICE");
        assertThat(english(WITHOUT_NOTICE).mermaid())
                .contains("REVIEWED --> IN_OFFICE : issue the certificate\n")
                .doesNotContain("PUBLIC_NOTICE");
    }

    @Test
    void what_the_policy_has_nothing_of_is_named_below_the_table_and_has_no_conditions() {
        assertThat(english(WITHOUT_NOTICE).conditions(3)).doesNotContain("post the public notice");
        assertThat(english(WITHOUT_NOTICE).table())
                .doesNotContain("| post the public notice |")
                .containsPattern("(?m)^Nothing of the kind is provided for: .*post the public notice.*\\.$");
        assertThat(english(WEIHAI).table()).contains("| post the public notice |");
        assertThat(english(WEIHAI).conditions(3)).contains("### post the public notice\n");
    }

    @Test
    void one_language_is_one_language() {
        assertThat(english(WEIHAI).markdown(1)).doesNotContainPattern("\\p{IsHan}");
        assertThat(LifecyclePicture.of(Lifecycle.of(WEIHAI), Locale.SIMPLIFIED_CHINESE)
                        .markdown(1))
                .contains("state \"公示\" as PUBLIC_NOTICE", "APPOINTED --> IN_OFFICE : 聘期起始日", "## 颁发聘任证书", "(第四条)")
                .doesNotContain("Art.", "issue the certificate");
    }

    @Test
    void headings_have_a_level_that_markdown_has() {
        assertThat(english(WEIHAI).markdown(5))
                .startsWith("##### From stage to stage\n")
                .contains("\n###### renew\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english(WEIHAI).markdown(6))
                .withMessageContaining("level");
        assertThatIllegalArgumentException().isThrownBy(() -> english(WEIHAI).markdown(0));
    }

    private static LifecyclePicture<Stage, ActKind> english(Policy policy) {
        return LifecyclePicture.of(Lifecycle.of(policy), Locale.ENGLISH);
    }
}
