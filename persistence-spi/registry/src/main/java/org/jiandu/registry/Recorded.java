package org.jiandu.registry;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A fact as it stands in the journal of its file. Immutable and thread-safe.
 *
 * @param <F> the facts
 * @param fact what happened; its occasion says with effect from which day
 * @param version its place in the journal, from 1, with gaps where the registry made notes of its own
 * @param request the request that it came from
 * @param recordedAt when it was recorded
 */
public record Recorded<F>(F fact, long version, UUID request, Instant recordedAt) {
    /**
     * Refuses missing parts.
     *
     * @param fact what happened
     * @param version its place in the journal
     * @param request the request that it came from
     * @param recordedAt when it was recorded
     */
    public Recorded {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }

    /** Says what happened, and nothing of what was said. */
    @Override
    public String toString() {
        return "Recorded[" + fact.getClass().getSimpleName() + ", version=" + version + ", request=" + request
                + ", recordedAt=" + recordedAt + "]";
    }
}
