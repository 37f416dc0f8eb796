package org.jiandu.measures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiandu.law.Citation;

/** An official text, article by article: does it say what was restated, and if not, what rests on what has changed? */
final class OfficialText {
    private static final int LINES = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String ARTICLE = "第[一二三四五六七八九十百零]+条";
    private static final Pattern NEXT_ARTICLE = Pattern.compile("^(?=\\s*" + ARTICLE + ")", LINES);
    private static final Pattern NUMBER = Pattern.compile("\\A" + ARTICLE);
    private static final Pattern BULLET = Pattern.compile("^\\s*[-*]\\s+", LINES);
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", LINES);

    private OfficialText() {}

    /** The digest of each article under its number (第一条), as {@link Article} defines it; what comes before the first is left out. */
    static Map<String, String> digests(String text) {
        return NEXT_ARTICLE
                .splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFC))
                .map(part ->
                        WHITE_SPACE.matcher(BULLET.matcher(part).replaceAll("")).replaceAll(""))
                .filter(article -> NUMBER.matcher(article).find())
                .collect(Collectors.toMap(
                        article -> NUMBER.matcher(article)
                                .results()
                                .findFirst()
                                .orElseThrow()
                                .group(),
                        OfficialText::sha256,
                        (one, other) -> sha256(one + other),
                        LinkedHashMap::new));
    }

    /** Where a text is not the one that was restated: each article that differs, with its clauses and what carries them. */
    static List<String> changes(String text, List<Article> articles) {
        Map<String, String> digests = digests(text);
        List<String> changes = new ArrayList<>();
        for (Article article : articles) {
            String number = number(article.citation());
            String digest = digests.remove(number);
            if (!article.sha256().equals(digest)) {
                changes.add(article.citation().text(Locale.ENGLISH) + " " + number
                        + (digest == null ? " is not in the text." : " is another text, of the digest " + digest + ".")
                        + " On it rest:");
                article.clauses()
                        .forEach(clause -> changes.add("  clause " + clause.getId() + ": "
                                + String.join("; ", ClausesDocument.carriers(clause))));
            }
        }
        digests.forEach((number, digest) -> changes.add(number + " is new, of the digest " + digest + "."));
        return changes;
    }

    /** What was read together: the official text of an article and what the library says that it says. */
    static String readingOf(Article article) {
        return sha256(article.clauses().stream()
                .map(clause -> clause.getId() + "\n" + clause.getRestatement().english() + "\n"
                        + clause.getRestatement().chinese() + "\n")
                .collect(Collectors.joining("", article.sha256() + "\n", "")));
    }

    private static String number(Citation article) {
        return article.text(Locale.SIMPLIFIED_CHINESE);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
