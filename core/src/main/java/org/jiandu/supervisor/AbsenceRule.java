package org.jiandu.supervisor;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * When absences make a ground of dismissal. Measures count them in a row, over a time, or in all.
 *
 * <p>Immutable and thread-safe. Legal basis: article 16 item 6 of the Weihai Measures, "连续两次以上无故不参加": 以上
 * includes the number itself (Civil Code article 1259), so the second absence in a row is enough.
 */
public sealed interface AbsenceRule {
    /**
     * Which absences are looked at.
     *
     * @return the span
     */
    Span span();

    /**
     * The absences that make the ground.
     *
     * @param attendances the attendances of the span, in the order of the days of the activities, only those that the
     *     authority organised
     * @return the unexcused absences of the last stretch that makes it, empty if none does
     */
    List<Attendance> events(List<Attendance> attendances);

    /** What an excused absence does to the run of unexcused ones. */
    enum Excused {
        /** It neither counts nor breaks the run. */
        IGNORED,
        /** It breaks the run, as attending does. */
        BREAKS_RUN
    }

    /** Which absences are looked at: the text speaks of the period of engagement (聘任期内). */
    enum Span {
        /** Those of the term in which the question is asked. */
        CURRENT_TERM,
        /** Those of all terms that follow on the same certificate. */
        CURRENT_APPOINTMENT
    }

    /**
     * So many unexcused absences in a row.
     *
     * @param times how many, at least 1
     * @param excused what an excused absence does to the run
     * @param span which absences are looked at
     */
    record InARow(int times, Excused excused, Span span) implements AbsenceRule {
        /**
         * Refuses a count below 1.
         *
         * @param times how many, at least 1
         * @param excused what an excused absence does to the run
         * @param span which absences are looked at
         */
        public InARow {
            requirePositive(times);
            Objects.requireNonNull(excused, "excused");
            Objects.requireNonNull(span, "span");
        }

        @Override
        public List<Attendance> events(List<Attendance> attendances) {
            return last(runs(attendances, excused), run -> run.size() >= times);
        }
    }

    /**
     * Unexcused absences in a row from the first to the last of which so much time passes.
     *
     * @param period how much time, more than none; the last absence lies on or after the corresponding day
     * @param excused what an excused absence does to the run
     * @param span which absences are looked at
     */
    record Throughout(Period period, Excused excused, Span span) implements AbsenceRule {
        /**
         * Refuses a time that never passes.
         *
         * @param period how much time, more than none
         * @param excused what an excused absence does to the run
         * @param span which absences are looked at
         */
        public Throughout {
            requirePositive(period);
            Objects.requireNonNull(excused, "excused");
            Objects.requireNonNull(span, "span");
        }

        @Override
        public List<Attendance> events(List<Attendance> attendances) {
            return last(runs(attendances, excused), this::lasts);
        }

        private boolean lasts(List<Attendance> run) {
            LocalDate end = run.get(0).date().plus(period);
            return !run.get(run.size() - 1).date().isBefore(end);
        }
    }

    /**
     * So many unexcused absences in all within a time, in a row or not.
     *
     * @param times how many, at least 1
     * @param period within how much time, more than none; an absence on the corresponding day is outside
     * @param span which absences are looked at
     */
    record Within(int times, Period period, Span span) implements AbsenceRule {
        /**
         * Refuses a count below 1 and a time that never passes.
         *
         * @param times how many, at least 1
         * @param period within how much time, more than none
         * @param span which absences are looked at
         */
        public Within {
            requirePositive(times);
            requirePositive(period);
            Objects.requireNonNull(span, "span");
        }

        @Override
        public List<Attendance> events(List<Attendance> attendances) {
            List<Attendance> absences = attendances.stream()
                    .filter(attendance -> attendance.presence() == Presence.UNEXCUSED)
                    .toList();
            List<List<Attendance>> windows = new ArrayList<>();
            for (Attendance first : absences) {
                LocalDate end = first.date().plus(period);
                windows.add(absences.stream()
                        .filter(each -> !each.date().isBefore(first.date())
                                && each.date().isBefore(end))
                        .toList());
            }
            return last(windows, window -> window.size() >= times);
        }
    }

    /**
     * Absences that the instrument describes and does not count, such as a refusal that hampers the work: days alone never make
     * the ground, a person finds it.
     *
     * @param span which absences are looked at
     */
    record Unquantified(Span span) implements AbsenceRule {
        /**
         * Refuses a missing span.
         *
         * @param span which absences are looked at
         */
        public Unquantified {
            Objects.requireNonNull(span, "span");
        }

        @Override
        public List<Attendance> events(List<Attendance> attendances) {
            return List.of();
        }
    }

    private static List<List<Attendance>> runs(List<Attendance> attendances, Excused excused) {
        List<List<Attendance>> runs = new ArrayList<>();
        List<Attendance> run = new ArrayList<>();
        for (Attendance attendance : attendances) {
            switch (attendance.presence()) {
                case UNEXCUSED -> {
                    if (run.isEmpty()) {
                        runs.add(run);
                    }
                    run.add(attendance);
                }
                case EXCUSED -> run = excused == Excused.BREAKS_RUN ? new ArrayList<>() : run;
                case ATTENDED -> run = new ArrayList<>();
            }
        }
        return runs;
    }

    private static List<Attendance> last(List<List<Attendance>> stretches, Predicate<List<Attendance>> makesGround) {
        List<Attendance> last = List.of();
        for (List<Attendance> stretch : stretches) {
            if (makesGround.test(stretch)) {
                last = List.copyOf(stretch);
            }
        }
        return last;
    }

    private static void requirePositive(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("times must be at least 1, not " + times);
        }
    }

    private static void requirePositive(Period period) {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("period must be longer than none, not " + period);
        }
    }
}
