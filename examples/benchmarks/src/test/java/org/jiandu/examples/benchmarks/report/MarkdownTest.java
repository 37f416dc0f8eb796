package org.jiandu.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void aTargetIsMetOrMissed() {
        Figures figures = new Figures();
        figures.add("AcceptedLife", "jiandu", Unit.CPU_NANOS, 120);
        figures.add("AcceptedLife", "byHand", Unit.CPU_NANOS, 100);
        figures.add("AcceptedLife", "cola", Unit.CPU_NANOS, 200);
        figures.add("AcceptedLife", "stateless4j", Unit.CPU_NANOS, 80);
        figures.add("Commit on H2", "jiandu", Unit.PER_SECOND, 1000);
        figures.add("Commit on H2", "jdbc", Unit.PER_SECOND, 1050);
        figures.add("Commit on H2", "axon", Unit.PER_SECOND, 1001);
        assertThat(Markdown.of(figures, Effort.QUICK))
                .contains(
                        "| a lawful act: verdict, facts, new file | 120 ns | byHand: 100 ns | 1.20 | ≤ 1.50 | met |",
                        "| the same beside state machines that make none of it | 120 ns | stateless4j: 80 ns | 1.50 | ≤ 1.00 | **missed** |",
                        "| commits on H2 | 1,000 /s | jdbc: 1,050 /s | 0.95 | ≥ 0.90 | met |",
                        "| the same | 1,000 /s | axon: 1,001 /s | 1.00 | ≥ 1.00 | **missed** |",
                        "| AcceptedLife | cola | 200 ns |")
                .doesNotContain("replay");
    }
}
