package org.jiandu.measures;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jiandu.law.Citation;

/**
 * An article of an instrument: the clauses in it, and the digest of the official text that they restate.
 *
 * <p>The digest is the SHA-256 of the article in UTF-8, from its number at the head of a line (第一条) to the next such number
 * or the end, in Unicode normalisation form C, without the bullets that a page leaves at the head of a line (a hyphen or an
 * asterisk and a blank) and without any white space. By it whoever has an official text can tell whether the clauses were
 * written from that text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param citation the article as a whole
 * @param sha256 the digest of its official text, 64 hexadecimal digits in lower case
 * @param clauses its clauses, in the order of the text, at least one
 */
public record Article(Citation citation, String sha256, List<Clause> clauses) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Refuses an article without a digest or without clauses, and clauses of another one.
     *
     * @param citation the article as a whole
     * @param sha256 the digest of its official text, 64 hexadecimal digits in lower case
     * @param clauses its clauses, in the order of the text, at least one
     */
    public Article {
        if (Objects.requireNonNull(citation, "citation").article().isEmpty()
                || citation.paragraph().isPresent()
                || citation.item().isPresent()) {
            throw new IllegalArgumentException("citation is not of an article: " + citation);
        }
        if (!SHA_256.matcher(Objects.requireNonNull(sha256, "sha256")).matches()) {
            throw new IllegalArgumentException("sha256 is not 64 hexadecimal digits: " + sha256);
        }
        clauses = List.copyOf(clauses);
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("clauses are missing: " + citation);
        }
        for (Clause clause : clauses) {
            Citation place = clause.getCitation();
            if (!place.instrument().equals(citation.instrument())
                    || !place.article().equals(citation.article())) {
                throw new IllegalArgumentException("clause " + clause.getId() + " is not in " + citation);
            }
        }
    }
}
