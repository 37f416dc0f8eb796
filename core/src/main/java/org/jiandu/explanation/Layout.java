package org.jiandu.explanation;

import java.util.regex.Pattern;

/** How the lines of an explanation look. */
enum Layout {
    /** For a terminal, a letter or a log. */
    TEXT("", "", "  ", "") {
        @Override
        String safe(String words) {
            return oneLine(words);
        }
    },
    /** CommonMark. */
    MARKDOWN("# ", "## ", "  - ", "**") {
        @Override
        String safe(String words) {
            return MARKUP.matcher(oneLine(words)).replaceAll("\\\\$0");
        }
    };

    /** What CommonMark reads as markup; an underscore inside a word is none. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*\\[\\]<>&|~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])");

    /** Whatever would begin another line, or do something to a terminal. */
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private final String title;
    private final String heading;
    private final String detail;
    private final String stress;

    Layout(String title, String heading, String detail, String stress) {
        this.title = title;
        this.heading = heading;
        this.detail = detail;
        this.stress = stress;
    }

    /** Words that may come from a person, as one line without markup. */
    abstract String safe(String words);

    String title(String words) {
        return title + words + "\n\n";
    }

    String heading(String words) {
        return "\n" + heading + words + "\n\n";
    }

    String item(String words) {
        return "- " + words + "\n";
    }

    String detail(String words) {
        return detail + words + "\n";
    }

    String stress(String words) {
        return stress + words + stress;
    }

    private static String oneLine(String words) {
        return BREAKS.matcher(words.strip()).replaceAll(" ");
    }
}
