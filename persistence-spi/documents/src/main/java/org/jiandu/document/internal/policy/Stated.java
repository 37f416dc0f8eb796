package org.jiandu.document.internal.policy;

import java.util.Optional;
import org.jiandu.law.Citation;
import org.jiandu.law.Provenance;
import org.jiandu.law.Reading;
import org.jiandu.law.Setting;

/** What a policy file states of a parameter: a setting, or a wording that leaves it to the host and no value yet. */
record Stated<T>(Optional<T> value, Provenance source, Citation citation, Optional<Reading> reading) {
    static <T> Stated<T> of(Setting<T> setting) {
        return new Stated<>(Optional.of(setting.value()), setting.provenance(), setting.citation(), setting.reading());
    }

    Stated<T> withoutChoice() {
        return source == Provenance.HOST ? new Stated<>(Optional.empty(), source, citation, reading) : this;
    }

    Optional<Setting<T>> setting() {
        return value.map(settled -> new Setting<>(settled, source, citation, reading));
    }
}
