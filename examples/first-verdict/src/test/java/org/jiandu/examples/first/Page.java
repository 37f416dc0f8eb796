package org.jiandu.examples.first;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of Markdown of the project. */
record Page(Path path, String text) {
    static final Path PROJECT = Path.of("..", "..");

    private static final Pattern FENCED =
            Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern SPAN = Pattern.compile("`[^`\n]+`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#{1,6} (.+)$", Pattern.MULTILINE);
    private static final Pattern NOT_IN_AN_ANCHOR = Pattern.compile("[^\\p{L}\\p{N}_ -]");

    static Page of(Path path) {
        return new Page(path, read(path));
    }

    /** Every page that is committed. */
    static List<Page> all() {
        return files(name -> name.endsWith(".md")).map(Page::of).toList();
    }

    /** The files of the project with a name, without what builds and tools leave. */
    static Stream<Path> files(Predicate<String> named) {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            return files
                    .filter(file -> named.test(file.getFileName().toString()))
                    .filter(file -> Stream.of(
                                    PROJECT.relativize(file).toString().split("[/\\\\]"))
                            .noneMatch(part -> part.equals("target") || part.startsWith(".")))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is shown in a language: the content of its fenced blocks. */
    List<String> shown(String language) {
        return FENCED.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** Where its links lead, those to the web apart. */
    List<String> links() {
        return LINK.matcher(SPAN.matcher(prose()).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("://"))
                .toList();
    }

    /** The anchors of its headings, as GitHub makes them: a second heading with the same words gets a number. */
    Set<String> anchors() {
        List<String> seen = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        for (MatchResult heading : HEADING.matcher(prose()).results().toList()) {
            String anchor = anchor(heading);
            int before = Collections.frequency(seen, anchor);
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
            seen.add(anchor);
        }
        return anchors;
    }

    private static String anchor(MatchResult heading) {
        return NOT_IN_AN_ANCHOR
                .matcher(heading.group(1).strip().toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
    }

    private String prose() {
        return FENCED.matcher(text).replaceAll("");
    }

    @Override
    public String toString() {
        return PROJECT.relativize(path).toString();
    }
}
