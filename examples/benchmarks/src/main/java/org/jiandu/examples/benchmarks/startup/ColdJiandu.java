package org.jiandu.examples.benchmarks.startup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.examples.benchmarks.Weihai;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorAct.IssueCertificate;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Verdict;

/** One verdict of the rules, and the end. */
public final class ColdJiandu {
    private ColdJiandu() {}

    /**
     * Refuses a certificate for somebody who was never nominated.
     *
     * @param args none
     */
    public static void main(String[] args) {
        long began = System.nanoTime();
        SupervisorFile file = SupervisorFile.open(Weihai.BUREAU, Weihai.person(1));
        IssueCertificate act = new IssueCertificate(
                Weihai.by(Weihai.OFFICER, LocalDate.of(2022, 4, 18)), "W-001", Optional.empty(), List.of());
        Verdict verdict = Lifecycle.of(Weihai.policy()).assess(file, act);
        if (verdict.isLawful()) {
            throw new IllegalStateException("lawful");
        }
        Cold.done(began);
    }
}
