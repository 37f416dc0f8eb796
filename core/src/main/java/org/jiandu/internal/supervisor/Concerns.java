package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.law.Citation;
import org.jiandu.message.Message;
import org.jiandu.supervisor.Concern;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Status;

/** What stands against an engaged person without anybody having acted on it: the same rules, asked without an act. */
public final class Concerns {
    private final List<ProfileRule> bars;
    private final List<GroundRule> grounds;
    private final Optional<Citation> credentials;

    Concerns(List<ProfileRule> bars, List<GroundRule> grounds, Optional<Citation> credentials) {
        this.bars = bars;
        this.grounds = grounds;
        this.credentials = credentials;
    }

    /**
     * The concerns about a person who is in office or holds a certificate for a term to come; of anybody else, the card to be given
     * back.
     *
     * @param file the file
     * @param date the date
     * @return the bars that have arisen and the grounds that are established, or what is owed
     */
    public List<Concern> on(SupervisorFile file, LocalDate date) {
        Stage stage = file.stageOn(date);
        if (stage != Stage.APPOINTED && !stage.isInOffice()) {
            return owed(file, date);
        }
        return Stream.concat(
                        bars.stream().flatMap(bar -> bar(bar, file, date)),
                        grounds.stream().flatMap(ground -> ground(ground, file, date)))
                .toList();
    }

    private List<Concern> owed(SupervisorFile file, LocalDate date) {
        return credentials
                .flatMap(citation -> file.cardHeldOn(date)
                        .map(card -> Concern.owed(citation, Message.of("credential.return-owed", card.number()))))
                .stream()
                .toList();
    }

    private static Stream<Concern> bar(ProfileRule rule, SupervisorFile file, LocalDate date) {
        Answer answer = rule.judge(file, List.of(), date);
        return answer.status() == Status.NOT_MET
                ? rule.reason(answer, Earliest::afterHumanAct).because().stream()
                        .map(because -> Concern.bar(rule.citation(), because))
                : Stream.empty();
    }

    private static Stream<Concern> ground(GroundRule rule, SupervisorFile file, LocalDate date) {
        return rule.judge(file, List.of(), date) == Answer.MET
                ? Stream.of(Concern.ground(rule.listed(), rule.condition()))
                : Stream.empty();
    }
}
