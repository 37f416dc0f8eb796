package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.supervisor.Concern;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Status;

/** What stands against an engaged person without anybody having acted on it: the same rules, asked without an act. */
public final class Concerns {
    private final List<ProfileRule> bars;
    private final List<GroundRule> grounds;

    Concerns(List<ProfileRule> bars, List<GroundRule> grounds) {
        this.bars = bars;
        this.grounds = grounds;
    }

    /**
     * The concerns about a person who is in office or holds a certificate for a term to come.
     *
     * @param file the file
     * @param date the date
     * @return the bars that have arisen and the grounds that are established; empty for anybody else
     */
    public List<Concern> on(SupervisorFile file, LocalDate date) {
        Stage stage = file.stageOn(date);
        if (stage != Stage.APPOINTED && !stage.isInOffice()) {
            return List.of();
        }
        return Stream.concat(
                        bars.stream().flatMap(bar -> bar(bar, file, date)),
                        grounds.stream().flatMap(ground -> ground(ground, file, date)))
                .toList();
    }

    private static Stream<Concern> bar(ProfileRule rule, SupervisorFile file, LocalDate date) {
        Answer answer = rule.judge(file, List.of(), date);
        return answer.status() == Status.NOT_MET
                ? rule.reason(answer, Earliest.afterHumanAct()).because().stream()
                        .map(because -> Concern.bar(rule.citation(), because))
                : Stream.empty();
    }

    private static Stream<Concern> ground(GroundRule rule, SupervisorFile file, LocalDate date) {
        return rule.judge(file, List.of(), date) == Answer.MET
                ? Stream.of(Concern.ground(rule.citation(), rule.condition(), rule.ground()))
                : Stream.empty();
    }
}
