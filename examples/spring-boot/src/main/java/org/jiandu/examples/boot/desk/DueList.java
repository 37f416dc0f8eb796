package org.jiandu.examples.boot.desk;

import java.time.LocalDate;
import java.util.List;

/**
 * What is due.
 *
 * @param on the day of the list
 * @param until the last day that it looks ahead to
 * @param terms the terms that end, for the bureau
 * @param answers the answers that agencies owe: all for the bureau, its own for an agency
 */
public record DueList(LocalDate on, LocalDate until, List<Ending> terms, List<Answer> answers) {
    /**
     * Copies the lists.
     *
     * @param on the day of the list
     * @param until the last day that it looks ahead to
     * @param terms the terms that end
     * @param answers the answers that agencies owe
     */
    public DueList {
        terms = List.copyOf(terms);
        answers = List.copyOf(answers);
    }

    /**
     * A service that ends.
     *
     * @param person the token of the person
     * @param name the name
     * @param term which term in a row it is
     * @param lastDay its last day
     */
    public record Ending(String person, String name, int term, LocalDate lastDay) {
        @Override
        public String toString() {
            return "Ending[" + lastDay + "]";
        }
    }

    /**
     * An answer that an agency owes.
     *
     * @param report the report
     * @param agency the token of the agency
     * @param agencyName the name of the agency
     * @param kind the kind of report
     * @param due until when
     */
    public record Answer(String report, String agency, String agencyName, Coded kind, Until due) {}

    /**
     * A deadline with all its steps.
     *
     * @param date the last day, or the earliest possible one
     * @param provisional whether it needs a calendar that is not published
     * @param stage how pressing it is
     * @param steps how it was counted
     */
    public record Until(LocalDate date, boolean provisional, Coded stage, List<String> steps) {
        /**
         * Copies the list.
         *
         * @param date the last day, or the earliest possible one
         * @param provisional whether it needs a calendar that is not published
         * @param stage how pressing it is
         * @param steps how it was counted
         */
        public Until {
            steps = List.copyOf(steps);
        }
    }
}
