package org.jiandu.document.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiandu.document.internal.name.Names;
import org.jiandu.document.receipt.Difference.Subject;

/** Gathers what differs between a receipt and that of the decision made again. For one thread. */
final class Comparison {
    private final DecisionReceipt then;
    private final DecisionReceipt now;
    private final List<Difference> differences = new ArrayList<>();

    Comparison(DecisionReceipt then, DecisionReceipt now) {
        this.then = then;
        this.now = now;
    }

    /** All differences; those of the parameters stand with the policy. */
    List<Difference> differences(List<Difference> parameters) {
        compare(Subject.LIBRARY, then.library(), now.library());
        compare(Subject.POLICY, policyOf(then), policyOf(now));
        differences.addAll(parameters);
        compare(Subject.CALENDAR, Optional.empty(), then.calendar(), now.calendar());
        compare(Subject.ACT_KIND, then.act(), now.act());
        compare(Subject.DATE, then.date().toString(), now.date().toString());
        compare(Subject.ROLE, Names.of(then.role()), Names.of(now.role()));
        if (isComparable()) {
            compare(Subject.FILE, then.digests().file(), now.digests().file());
            compare(Subject.ACT, then.digests().act(), now.digests().act());
        } else {
            compare(Subject.KEY, keyOf(then), keyOf(now));
        }
        compare(Subject.CONCLUSION, Names.of(then.conclusion()), Names.of(now.conclusion()));
        boolean sameConditions = compareConditions();
        if (isComparable()) {
            if (sameConditions) {
                compare(Subject.VERDICT, then.digests().verdict(), now.digests().verdict());
            }
            compare(
                    Subject.FACTS,
                    Optional.empty(),
                    then.digests().facts(),
                    now.digests().facts());
        }
        return List.copyOf(differences);
    }

    private boolean isComparable() {
        return then.digests().isComparableWith(now.digests());
    }

    private boolean compareConditions() {
        int before = differences.size();
        Map<String, ConditionOutcome> former = byName(then);
        Map<String, ConditionOutcome> present = byName(now);
        Set<String> names = new LinkedHashSet<>(former.keySet());
        names.addAll(present.keySet());
        for (String name : names) {
            compareCondition(name, Optional.ofNullable(former.get(name)), Optional.ofNullable(present.get(name)));
        }
        return differences.size() == before;
    }

    private void compareCondition(String name, Optional<ConditionOutcome> former, Optional<ConditionOutcome> present) {
        Optional<String> status = former.map(each -> Names.of(each.status()));
        Optional<String> statusNow = present.map(each -> Names.of(each.status()));
        if (!status.equals(statusNow)) {
            compare(Subject.CONDITION, Optional.of(name), status, statusNow);
        } else if (isComparable()) {
            compare(
                    Subject.CONDITION,
                    Optional.of(name),
                    former.map(ConditionOutcome::digest),
                    present.map(ConditionOutcome::digest));
        }
    }

    /** A rule that stands several times in a verdict is counted. */
    private static Map<String, ConditionOutcome> byName(DecisionReceipt receipt) {
        Map<String, ConditionOutcome> conditions = new LinkedHashMap<>();
        for (ConditionOutcome condition : receipt.conditions()) {
            String name = condition.rule().value();
            for (int number = 2; conditions.containsKey(name); number++) {
                name = condition.rule().value() + " #" + number;
            }
            conditions.put(name, condition);
        }
        return conditions;
    }

    private static String policyOf(DecisionReceipt receipt) {
        return receipt.instrument() + " " + receipt.policy();
    }

    private static String keyOf(DecisionReceipt receipt) {
        return receipt.digests().algorithm() + " " + receipt.digests().key();
    }

    private void compare(Subject subject, String former, String present) {
        compare(subject, Optional.empty(), Optional.of(former), Optional.of(present));
    }

    private void compare(Subject subject, Optional<String> name, Optional<String> former, Optional<String> present) {
        if (!former.equals(present)) {
            differences.add(new Difference(subject, name, former, present));
        }
    }
}
