package org.jiandu.examples.quickstart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Draws what there is about one person in SVG: a row for each term, act and deadline, in the order of their days. */
final class Timeline {
    /** How something looks: what lasts is a bar, what happens a point. */
    enum Shape {
        GRANTED,
        SERVED,
        NOTICE,
        DEADLINE,
        DONE,
        REFUSED,
        WAITING;

        private String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A shape at its days.
     *
     * @param shape how it looks
     * @param from the first day
     * @param to the last day, the same for a point
     */
    record Mark(Shape shape, LocalDate from, LocalDate to) {
        static Mark at(Shape shape, LocalDate day) {
            return new Mark(shape, day, day);
        }
    }

    /**
     * A line of the picture.
     *
     * @param words what it is
     * @param marks when it is; the first gives the day of the line
     */
    record Row(String words, List<Mark> marks) {
        Row(String words, Mark... marks) {
            this(words, List.of(marks));
        }

        private LocalDate date() {
            return marks.get(0).from();
        }
    }

    private static final int WIDTH = 1120;
    private static final int MARGIN = 16;
    private static final int WORDS = 104;
    private static final int CHART = 520;
    private static final int LINE = 22;
    private static final int HEAD = 96;
    private static final String STYLE =
            "text { font: 13px sans-serif; fill: #1b1b1b } .head { font-weight: bold; font-size: 16px }"
                    + " .year { stroke: #c8c8c8 } .granted { fill: #b9cfe4 } .served { fill: #1f5a92 } .notice { fill: #8a6d00 }"
                    + " .deadline { fill: #a9a9a9 } .done { fill: #1b1b1b } .refused { fill: none; stroke: #b3261e; stroke-width: 2.5 }"
                    + " .waiting { fill: #ffffff; stroke: #8a6d00; stroke-width: 2 }";

    private final Words words;
    private final String title;
    private final List<Row> rows;
    private final LocalDate first;
    private final LocalDate end;

    /**
     * A picture.
     *
     * @param words the language
     * @param title of whom
     * @param rows at least one
     */
    Timeline(Words words, String title, List<Row> rows) {
        this.words = words;
        this.title = title;
        this.rows = rows.stream().sorted(Comparator.comparing(Row::date)).toList();
        this.first = this.rows.get(0).date().with(TemporalAdjusters.firstDayOfMonth());
        this.end = rows.stream()
                .flatMap(row -> row.marks().stream())
                .map(Mark::to)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .with(TemporalAdjusters.firstDayOfNextMonth());
    }

    String svg() {
        int height = HEAD + LINE * rows.size() + MARGIN;
        Svg svg = new Svg()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + WIDTH + " " + height,
                        "width",
                        WIDTH,
                        "height",
                        height,
                        "role",
                        "img",
                        "aria-labelledby",
                        "title description",
                        "lang",
                        words.locale().toLanguageTag())
                .words("title", title, "id", "title")
                .words(
                        "desc",
                        words.text("timeline.description", rows.get(0).date(), end.minusDays(1)),
                        "id",
                        "description")
                .words("style", STYLE)
                .shape("rect", title, "width", WIDTH, "height", height, "fill", "#ffffff")
                .words("text", title, "class", "head", "x", MARGIN, "y", 28);
        legend(svg);
        years(svg, height);
        for (int index = 0; index < rows.size(); index++) {
            row(svg, rows.get(index), HEAD + LINE * index);
        }
        return svg.close().document();
    }

    private void legend(Svg svg) {
        String[] names = words.list("timeline.legend");
        Shape[] shapes = Shape.values();
        int step = (WIDTH - 2 * MARGIN) / shapes.length;
        for (int index = 0; index < shapes.length; index++) {
            int x = MARGIN + step * index;
            draw(svg, shapes[index], names[index], x, x + 14, 48);
            svg.words("text", names[index], "x", x + 20, "y", 52);
        }
    }

    private void years(Svg svg, int height) {
        for (LocalDate year = first.with(TemporalAdjusters.firstDayOfNextYear());
                year.isBefore(end);
                year = year.plusYears(1)) {
            svg.shape("path", year.toString(), "class", "year", "d", "M" + x(year) + " 72V" + (height - MARGIN));
            svg.words("text", String.valueOf(year.getYear()), "x", x(year) + 4, "y", 84);
        }
    }

    private void row(Svg svg, Row row, int y) {
        svg.open("g")
                .words("text", row.date().toString(), "x", MARGIN, "y", y + 15)
                .words("text", row.words(), "x", WORDS, "y", y + 15);
        for (Mark mark : row.marks()) {
            draw(svg, mark.shape(), said(row, mark), x(mark.from()), x(mark.to().plusDays(1)), y + 11);
        }
        svg.close();
    }

    private static String said(Row row, Mark mark) {
        String days = mark.from().equals(mark.to()) ? mark.from().toString() : mark.from() + " – " + mark.to();
        return row.words() + " (" + days + ")";
    }

    private static void draw(Svg svg, Shape shape, String said, int from, int to, int y) {
        switch (shape) {
            case GRANTED, SERVED, NOTICE, DEADLINE ->
                svg.shape(
                        "rect",
                        said,
                        "class",
                        shape.style(),
                        "x",
                        from,
                        "y",
                        y - 6,
                        "width",
                        Math.max(to - from, 2),
                        "height",
                        12);
            case DONE -> svg.shape("circle", said, "class", shape.style(), "cx", from, "cy", y, "r", 4);
            case REFUSED ->
                svg.shape(
                        "path", said, "class", shape.style(), "d", "M" + (from - 4) + " " + (y - 4) + "l8 8m0 -8l-8 8");
            case WAITING ->
                svg.shape("path", said, "class", shape.style(), "d", "M" + (from - 5) + " " + y + "l5 -5l5 5l-5 5z");
        }
    }

    private int x(LocalDate day) {
        long width = WIDTH - MARGIN - CHART;
        return (int) (CHART + width * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end));
    }
}
