package org.jiandu.examples.quickstart;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A table of plain text with wrapped cells, in which a Chinese character takes the place of two Latin ones. */
final class TextTable {
    private static final String GAP = "  ";
    private static final String NOT_AT_START = "，。、；：！？）》”’ ";
    private static final String NOT_AT_END = "（《“‘";

    private final int[] widths;
    private final List<String> lines = new ArrayList<>();

    TextTable(int... widths) {
        this.widths = widths;
    }

    TextTable header(String... names) {
        row(names);
        String[] rules = new String[widths.length];
        for (int column = 0; column < widths.length; column++) {
            rules[column] = "─".repeat(widths[column]);
        }
        return row(rules);
    }

    TextTable row(String... cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < widths.length; column++) {
            List<String> cell = wrap(cells[column], widths[column]);
            wrapped.add(cell);
            height = Math.max(height, cell.size());
        }
        for (int index = 0; index < height; index++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                List<String> cell = wrapped.get(column);
                String text = index < cell.size() ? cell.get(index) : "";
                line.append(GAP).append(text).append(" ".repeat(Math.max(0, widths[column] - width(text))));
            }
            lines.add(line.toString().stripTrailing());
        }
        return this;
    }

    void print(PrintStream out) {
        lines.forEach(out::println);
    }

    /** How many places of a terminal the text takes. */
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int codePoint) {
        boolean wide = Character.isIdeographic(codePoint)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6);
        return wide ? 2 : 1;
    }

    /** The text in lines of that width; a date and a dotted name stay whole, even if they are wider. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        int start = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (mayBreak(text, end)) {
                String piece = text.substring(start, end);
                if (!line.isEmpty() && width(line + piece.stripTrailing()) > width) {
                    lines.add(line.stripTrailing());
                    line = "";
                }
                line += piece;
                start = end;
            }
        }
        lines.add(line.stripTrailing());
        return lines;
    }

    /** After a space and beside a Chinese character, but not before 。 or after （. */
    private static boolean mayBreak(String text, int position) {
        if (position == text.length()) {
            return true;
        }
        if (Character.isLowSurrogate(text.charAt(position))) {
            return false;
        }
        int before = text.codePointBefore(position);
        int after = text.codePointAt(position);
        return Character.isWhitespace(before)
                || ((width(before) == 2 || width(after) == 2)
                        && NOT_AT_END.indexOf(before) < 0
                        && NOT_AT_START.indexOf(after) < 0);
    }
}
