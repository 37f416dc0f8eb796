package org.jiandu.examples.first;

import static org.jiandu.examples.first.Roster.OFFICER;
import static org.jiandu.examples.first.Roster.by;
import static org.jiandu.examples.first.Roster.reviewed;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_UNIT;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import org.jiandu.document.PolicyFile;
import org.jiandu.document.receipt.Decision;
import org.jiandu.document.receipt.DecisionReceipt;
import org.jiandu.document.receipt.ReceiptKey;
import org.jiandu.document.receipt.Receipts;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.DayUnit;

/** Reads the law of a place from a file, and keeps a receipt of a decision by it. */
public final class FirstReceipt {
    private static final LocalDate FRI_2023_09_01 = LocalDate.of(2023, 9, 1);

    private FirstReceipt() {}

    /**
     * Prints what differs when a decision is made again by a changed policy.
     *
     * @param args the folder of the policy files
     * @throws IOException if the policy cannot be read
     */
    public static void main(String[] args) throws IOException {
        print(Path.of(args[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(Path policies, PrintStream out) throws IOException {
        byte[] secret = new SecureRandom().generateSeed(ReceiptKey.SHORTEST);
        // readme:begin
        Policy policy = PolicyFile.read(policies.resolve("weihai-2022.yaml"))
                .policyOrThrow()
                .choose(NOTICE_LENGTH, 7)
                .choose(NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                .build();
        SupervisorFile file = reviewed(Lifecycle.of(policy), "p-1", FRI_2023_09_01);
        SupervisorAct act =
                new SupervisorAct.PostNotice(by(OFFICER, FRI_2023_09_01), FRI_2023_09_01.plusDays(7), List.of());
        Receipts receipts = Receipts.under(ReceiptKey.of(secret));
        String kept = receipts.make(Decision.of(policy, file, act)).json();

        // Years later: would it be decided in the same way, if notices were longer?
        Policy longer = policy.toBuilder().choose(NOTICE_LENGTH, 9).build();
        receipts.check(DecisionReceipt.parse(kept), Decision.of(longer, file, act), List.of(policy)).stream()
                .filter(difference -> difference.name().isPresent()) // others are digests
                .forEach(difference -> out.println(difference.text().english()));
        // readme:end
    }
}
