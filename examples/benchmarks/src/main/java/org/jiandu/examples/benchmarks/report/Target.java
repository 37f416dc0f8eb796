package org.jiandu.examples.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What Jiandu is held to.
 *
 * @param what what it is about, for readers
 * @param question the question that was measured
 * @param unit the unit that counts
 * @param others with whom Jiandu is compared: with the best of them; none if the limit is a value
 * @param limit the limit of the ratio, or of the value: the most, or the least where more is better
 */
record Target(String what, String question, Unit unit, List<String> others, double limit) {
    static final String JIANDU = "jiandu";

    static Target beside(String what, String question, Unit unit, double limit, String... others) {
        return new Target(what, question, unit, List.of(others), limit);
    }

    static Target alone(String what, String question, Unit unit, double limit) {
        return new Target(what, question, unit, List.of(), limit);
    }

    /** One line of the table; empty if it was not measured. */
    Optional<String> line(Figures figures) {
        OptionalDouble ours = figures.find(question, JIANDU, unit);
        if (ours.isEmpty()) {
            return Optional.empty();
        }
        if (others.isEmpty()) {
            return Optional.of(row(ours.getAsDouble(), "", "", unit.text(limit), ours.getAsDouble()));
        }
        String best = "";
        double theirs = Double.NaN;
        for (String other : others) {
            OptionalDouble value = figures.find(question, other, unit);
            if (value.isPresent() && (best.isEmpty() || unit.isMoreBetter() == value.getAsDouble() > theirs)) {
                best = other;
                theirs = value.getAsDouble();
            }
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        double ratio = ours.getAsDouble() / theirs;
        return Optional.of(
                row(ours.getAsDouble(), best + ": " + unit.text(theirs), number(ratio), number(limit), ratio));
    }

    private String row(double ours, String theirs, String ratio, String wanted, double held) {
        boolean met = unit.isMoreBetter() ? held >= limit : held <= limit;
        return String.join(
                " | ",
                "| " + what,
                unit.text(ours),
                theirs,
                ratio,
                (unit.isMoreBetter() ? "≥ " : "≤ ") + wanted,
                met ? "met |" : "**missed** |");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 0.01 ? "%.5f" : value < 10 ? "%.2f" : "%.0f", value);
    }
}
