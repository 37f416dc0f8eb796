package org.jiandu.supervisor;

import java.util.Objects;

/**
 * When absences make a ground of dismissal.
 *
 * <p>Immutable and thread-safe. Legal basis: article 16 item 6 of the Weihai Measures, "连续两次以上无故不参加": 以上
 * includes the number itself (Civil Code article 1259), so the second absence in a row is enough.
 *
 * @param inARow how many unexcused absences in a row make the ground, at least 1
 * @param excused what an excused absence does to the run
 * @param span which absences are looked at
 */
public record AbsenceRule(int inARow, Excused excused, Span span) {
    /** What an excused absence does to the run of unexcused ones. */
    public enum Excused {
        /** It neither counts nor breaks the run. */
        IGNORED,
        /** It breaks the run, as attending does. */
        BREAKS_RUN
    }

    /** Which absences are looked at: the text speaks of the period of engagement (聘任期内). */
    public enum Span {
        /** Those of the term in which the question is asked. */
        CURRENT_TERM,
        /** Those of all terms that follow on the same certificate. */
        CURRENT_APPOINTMENT
    }

    /**
     * Refuses a count below 1.
     *
     * @param inARow how many unexcused absences in a row make the ground, at least 1
     * @param excused what an excused absence does to the run
     * @param span which absences are looked at
     */
    public AbsenceRule {
        if (inARow < 1) {
            throw new IllegalArgumentException("inARow must be at least 1, not " + inARow);
        }
        Objects.requireNonNull(excused, "excused");
        Objects.requireNonNull(span, "span");
    }
}
