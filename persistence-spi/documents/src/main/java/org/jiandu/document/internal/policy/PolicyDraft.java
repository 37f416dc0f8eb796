package org.jiandu.document.internal.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jiandu.document.internal.form.Out;
import org.jiandu.document.internal.policy.ParameterTable.Row;
import org.jiandu.law.Instrument;
import org.jiandu.law.Policy;
import org.jiandu.law.Reliance;
import org.jiandu.law.Setting;
import org.jiandu.time.DateRange;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a policy file says: a policy, perhaps with something left to the host.
 *
 * @param instrument the instrument
 * @param inForce the days on which it is in force
 * @param entries what is stated of each parameter
 */
public record PolicyDraft(Instrument instrument, Setting<DateRange> inForce, List<Entry<?>> entries) {
    /** What is stated of a parameter. */
    record Entry<T>(Row<T> row, Stated<T> stated) {
        void addTo(Policy.Builder policy) {
            stated.setting()
                    .ifPresentOrElse(
                            setting -> policy.set(row.parameter(), setting),
                            () -> policy.leaveToHost(row.parameter(), stated.citation()));
        }

        void write(ObjectNode parameters, Out out) {
            parameters.set(row.parameter().id(), row.form().write(stated, out));
        }

        Entry<T> withoutChoice() {
            return new Entry<>(row, stated.withoutChoice());
        }
    }

    /** A policy as it is. */
    public static PolicyDraft of(Policy policy) {
        String unknown = policy.settings().stream()
                .map(Reliance::parameter)
                .map(parameter -> parameter.id())
                .filter(id -> !ParameterTable.ids().contains(id))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no policy file has parameters of this name: " + unknown);
        }
        List<Entry<?>> entries = new ArrayList<>();
        ParameterTable.rows().forEach(row -> entry(policy, row, entries));
        return new PolicyDraft(policy.instrument(), policy.inForce(), entries);
    }

    private static <T> void entry(Policy policy, Row<T> row, List<Entry<?>> entries) {
        policy.find(row.parameter()).ifPresent(setting -> entries.add(new Entry<>(row, Stated.of(setting))));
    }

    /** The same, with what the host chose left to the host. */
    public PolicyDraft withoutChoices() {
        List<Entry<?>> open = new ArrayList<>();
        entries.forEach(entry -> open.add(entry.withoutChoice()));
        return new PolicyDraft(instrument, inForce, open);
    }

    /** A builder that has everything settled, and waits for what is left to the host. */
    public Policy.Builder builder() {
        Policy.Builder policy = Policy.builder(instrument, inForce);
        entries.forEach(entry -> entry.addTo(policy));
        return policy;
    }
}
