package org.jiandu.verdict;

import java.util.List;
import java.util.Objects;
import org.jiandu.law.Citation;
import org.jiandu.law.Reliance;
import org.jiandu.message.Message;

/**
 * A rule as a reader sees it.
 *
 * @param id its stable name
 * @param citation the place in the instrument
 * @param condition the condition in words
 * @param readings the interpretations it rests on
 */
public record RuleInfo(RuleId id, Citation citation, Message condition, List<Reliance> readings) {
    /**
     * Copies the readings.
     *
     * @param id its stable name
     * @param citation the place in the instrument
     * @param condition the condition in words
     * @param readings the interpretations it rests on
     */
    public RuleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(condition, "condition");
        readings = List.copyOf(readings);
    }
}
