package org.jiandu.document.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jiandu.explanation.Explanation;

/**
 * A verdict as JSON: what was asked, on which date, under which policy and readings, each condition with its article, the facts and
 * the outcome, what would make the act lawful and from when.
 *
 * <pre>{@code
 * Explanation explanation = Explanation.of(policy, act, lifecycle.assess(file, act));
 * String json = VerdictDocument.write(explanation, List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE));
 * }</pre>
 *
 * <p>The document is {@code jiandu-verdict} {@value #VERSION}. Its names are its own: who renames something in core changes none. Within
 * a version no member is added, taken away or given another meaning; words may be improved. None of its members is one of a problem
 * document (RFC 9457), so it can be put into one, or beside one.
 *
 * <p>What a finding says, and by whom, stands in the reasons that it makes: a document is as personal as its verdict.
 *
 * <p>Stateless.
 */
public final class VerdictDocument {
    /** The version of the format. */
    public static final int VERSION = 1;

    private VerdictDocument() {}

    /**
     * Writes a verdict with its question.
     *
     * @param explanation the verdict and what was asked
     * @param locales the languages of the words, at least one; a Chinese one gives Simplified Chinese, any other English
     * @return the document, in one line
     * @throws IllegalArgumentException if there is no language, or the act is none of core's
     */
    public static String write(Explanation explanation, List<Locale> locales) {
        return new VerdictForm(locales).write(explanation);
    }

    /**
     * The schema of the document.
     *
     * @return a JSON Schema (2020-12), in JSON
     */
    public static String schema() {
        try (InputStream schema =
                Objects.requireNonNull(VerdictDocument.class.getResourceAsStream("verdict-1.schema.json"))) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
