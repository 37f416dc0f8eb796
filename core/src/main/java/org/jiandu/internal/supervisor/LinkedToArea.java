package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Condition;
import org.jiandu.supervisor.LocalLink;
import org.jiandu.supervisor.LocalLinkKind;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;

/**
 * The candidate is linked to the area, and for long enough. A profile names the links that are known; that it names none, or not
 * since when, says nothing.
 *
 * <p>Legal basis: the conditions of other places, such as 在本地连续居住满五年.
 */
final class LinkedToArea extends BoundKept {
    private final Set<LocalLinkKind> anyOf;
    private final int leastYears;

    LinkedToArea(Policy policy, Condition.LinkedToArea bound) {
        super(policy, bound);
        this.anyOf = bound.anyOf();
        this.leastYears = bound.leastYears();
    }

    @Override
    Answer judge(SupervisorFile file, List<Finding> findings, LocalDate date) {
        List<LocalLink> links = file.profileOn(date).map(Profile::getLocalLinks).stream()
                .flatMap(Collection::stream)
                .filter(link -> anyOf.contains(link.kind()))
                .toList();
        if (links.stream().anyMatch(link -> isLongEnough(link, date))) {
            return Answer.MET;
        }
        Earliest earliest = links.stream()
                .flatMap(link -> link.since().stream())
                .map(since -> since.plusYears(leastYears))
                .min(LocalDate::compareTo)
                .map(Earliest::from)
                .orElse(Earliest.afterHumanAct());
        return links.isEmpty() || links.stream().anyMatch(link -> link.since().isEmpty())
                ? unknown(findings, date, earliest)
                : known(false, findings, date, earliest);
    }

    private boolean isLongEnough(LocalLink link, LocalDate date) {
        return link.since()
                .map(since -> !date.isBefore(since.plusYears(leastYears)))
                .orElse(leastYears == 0);
    }
}
