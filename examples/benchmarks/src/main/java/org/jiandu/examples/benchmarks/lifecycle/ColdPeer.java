package org.jiandu.examples.benchmarks.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.examples.benchmarks.Weihai;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorAct;

/** The first refusal of a peer, for programs that end right after it. */
public final class ColdPeer {
    private ColdPeer() {}

    /**
     * Refuses a certificate for somebody who was never nominated.
     *
     * @param who which peer
     */
    public static void refuseOnce(String who) {
        SupervisorAct act = new SupervisorAct.IssueCertificate(
                Weihai.by(Weihai.OFFICER, LocalDate.of(2022, 4, 18)), "W-001", Optional.empty(), List.of());
        boolean refused = switch (who) {
            case "byHand" ->
                ByHand.decide(PlainFile.open(Weihai.BUREAU, Weihai.person(1)), act) instanceof ByHand.Refused;
            case "cola" -> new ColaPeer().fire(entity(), act) == Stage.NEW;
            case "stateless4j" -> StatelessPeer.firing().fire(entity(), act) == Stage.NEW;
            default -> throw new IllegalArgumentException("who is " + who);
        };
        if (!refused) {
            throw new IllegalStateException("lawful");
        }
    }

    private static Entity entity() {
        return new Entity(Weihai.BUREAU, Weihai.person(1));
    }
}
