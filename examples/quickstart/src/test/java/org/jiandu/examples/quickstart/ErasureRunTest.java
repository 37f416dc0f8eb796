package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureRunTest {
    @Test
    void pipl47_the_file_is_shown_before_and_after() {
        assertThat(Run.english().section("13. ", "14. ")).isEqualTo("""
                13. The file of p-18 before and after its data was erased on 2026-04-10
                Everything is kept for 1 year after the end of service: a choice of the host, here of this demonstration.
                                      before                                           after
                  ──────────────────  ───────────────────────────────────────────────  ───────────────────────────────────────────────
                  person              p-18                                             p-18
                  name                高**                                             〔erased 已擦除〕
                  identity document   371003********0182                               (absent)
                  reported of the     收受被检查企业礼品卡                             〔erased 已擦除〕
                  person
                  certificate and     W-2024-12; term 1: 2024-09-02 to 2026-09-01      W-2024-12; term 1: 2024-09-02 to 2026-09-01
                  terms
                  dismissal           2025-03-20 property accepted from units or       2025-03-20 property accepted from units or
                                      parties; 责令退还礼品卡                          parties; 〔erased 已擦除〕
                  facts               7                                                7
                """);
    }

    @Test
    void it_is_shown_in_chinese_too() {
        assertThat(Run.chinese().section("十三、", "十四、"))
                .startsWith("十三、p-18的档案：个人信息于2026-04-10擦除前后\n各项信息保存至任职结束后满1年：由使用单位确定")
                .containsPattern("姓名 +高\\*\\* +〔erased 已擦除〕")
                .containsPattern("被反映的情况 +收受被检查企业礼品卡 +〔erased 已擦除〕")
                .containsPattern("事实数 +7 +7");
    }

    @Test
    void what_is_erased_stays_erased() {
        assertThat(Run.again().section("13. ", "14. "))
                .startsWith("13. The file of p-18 before and after its data was erased on 2026-04-10\n")
                .contains("It was erased in an earlier run, and stays erased.")
                .doesNotContain("高**", "0182", "礼品卡");
        assertThat(Run.again("--lang", "zh", "--history", "p-18").out())
                .contains("五、p-18 〔**的履历：7项事实", "已在此前的运行中擦除")
                .doesNotContain("礼品卡");
    }

    @Test
    void nothing_is_done_any_more_on_a_file_that_was_erased(@TempDir Path temporary) throws IOException {
        Path acts = Files.writeString(temporary.resolve("acts.csv"), """
                date,person,act,by
                2026-04-13,p-18,nominate-self,self
                """);

        Run run = Run.again(
                "--cohort", "src/main/resources/org/jiandu/examples/quickstart/cohort.csv", "--acts", acts.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("32 people, 1 acts: 0 accepted, 1 refused, 0 waiting for a finding.")
                .contains("Data of p-18 was erased: nothing is done");
    }

    @Test
    void pipl19_before_its_time_nothing_is_erased_and_the_day_is_named() {
        assertThat(Run.again("--erase", "p-20").section("13. ", "14. "))
                .startsWith("13. Of p-20 nothing is erased; it may be from: 2026-07-03\n");
        assertThat(Run.again("--erase", "p-31").out())
                .contains("13. Of p-31 nothing is erased; it may be from: not yet\n");
        assertThat(Run.again("--erase", "p-20", "--lang", "zh").out()).contains("十三、p-20的个人信息未擦除；可以擦除的日期：2026-07-03");
    }

    @Test
    void art15_while_a_report_is_not_closed_no_day_is_known() {
        assertThat(Run.again("--erase", "p-22").out())
                .contains("13. Of p-22 nothing is erased; it may be from: not yet\n");
    }
}
