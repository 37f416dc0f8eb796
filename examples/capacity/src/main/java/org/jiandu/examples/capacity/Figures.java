package org.jiandu.examples.capacity;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Prints what was measured, as tables in Markdown. */
final class Figures {
    private final PrintStream out;

    Figures(PrintStream out) {
        this.out = out;
    }

    void loaded(List<Loading.Loaded> loaded) {
        line("| loaded | earlier | now | acts | time | per second |");
        line("|---|--:|--:|--:|--:|--:|");
        for (Loading.Loaded each : loaded) {
            double seconds = each.time().toNanos() / 1e9;
            line(
                    "| %s | %,d | %,d | %,d | %s | %s |",
                    each.name(),
                    each.before(),
                    each.now(),
                    each.acts(),
                    time(each.time()),
                    each.now() == 0 ? "" : String.format(Locale.ROOT, "%,.0f", each.now() / seconds));
        }
        line("");
    }

    void disk(long store, long keys) {
        line("On the disk: %,d MB in the store, %,d MB in the vault of keys.", store >> 20, keys >> 20);
        line("");
    }

    void answers(List<Questions.Answer> answers) {
        line("| asked | found | time |");
        line("|---|--:|--:|");
        answers.forEach(each -> line("| %s | %,d | %s |", each.question(), each.found(), time(each.time())));
    }

    private static String time(Duration time) {
        double seconds = time.toNanos() / 1e9;
        return seconds < 1
                ? String.format(Locale.ROOT, "%.2f ms", seconds * 1000)
                : String.format(Locale.ROOT, "%,.1f s", seconds);
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
