package org.jiandu.examples.first;

import java.util.List;
import java.util.regex.Pattern;

/** All Java of the project, without its Javadoc. */
final class Sources {
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final List<String> ALL = Page.files(name -> name.endsWith(".java"))
            .map(Page::read)
            .map(Sources::flat)
            .toList();

    private Sources() {}

    /** Whether some lines stand in a source, however they are indented there. */
    static boolean have(String lines) {
        String wanted = flat(lines);
        return ALL.stream().anyMatch(source -> source.contains(wanted));
    }

    private static String flat(String java) {
        return BLANKS.matcher(JAVADOC.matcher(java).replaceAll("").strip()).replaceAll(" ");
    }
}
