package org.jiandu.examples.quickstart;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells the acts of one file apart: by the kind of the file, the content of the line, and how many lines of the same content stand
 * before it. So an act stays the same act when lines are added around it; a line that is changed is another act.
 */
final class ActLines {
    private static final Column<String> NOTE = Column.text("note");
    private static final Column<Answer> EXPECT = Column.word("expect", Answer.class);

    private final String kind;
    private final Map<String, Integer> seen = new HashMap<>();

    ActLines(String kind) {
        this.kind = kind;
    }

    /** The line of the next row; what is expected and noted is for the reader, and no part of the act. */
    ActLine next(CsvRow row) {
        String content = row.without(EXPECT, NOTE);
        int before = seen.merge(content, 1, Integer::sum) - 1;
        return new ActLine(row.line(), kind + " " + before + " " + content, row.find(EXPECT));
    }
}
