package org.jiandu.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jiandu.document.internal.policy.PolicyDraft;
import org.jiandu.document.internal.policy.PolicyForm;
import org.jiandu.document.internal.policy.PolicySchema;
import org.jiandu.document.internal.tree.Place;
import org.jiandu.document.internal.tree.Problems;
import org.jiandu.document.internal.tree.Reasons;
import org.jiandu.document.internal.tree.Rendering;
import org.jiandu.document.internal.tree.Tree;
import org.jiandu.law.Policy;

/**
 * A policy as a file of YAML or JSON, so that whoever knows the law of a place can settle it without Java.
 *
 * <pre>{@code
 * Policy policy = PolicyFile.read(Path.of("weihai.yaml"))
 *         .policyOrThrow()
 *         .choose(NOTICE_LENGTH, 7)
 *         .choose(NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
 *         .build();
 * }</pre>
 *
 * <p>A file says what a {@link Policy} says, and no more: the instrument, the days on which it is in force, and of each parameter
 * the value, its source, the citation and, for a reading, what the wording is taken to mean. A parameter whose source is
 * {@code host} may have no value: then it is left to whoever uses the file, and the policy cannot be built before he has chosen.
 *
 * <p>All problems of a file are found at once, each with line, column and field, but for what breaks YAML or JSON itself, after
 * which nothing is read. A file has at most 262,144 characters in UTF-8 and is nested at most 16 deep. Aliases and tags of
 * YAML are refused. Comments are for people and do not come back when a policy is written.
 *
 * <p>Stateless.
 */
public final class PolicyFile {
    private PolicyFile() {}

    /**
     * Reads a file, in the format that its name ends with: {@code .json}, {@code .yaml} or {@code .yml}.
     *
     * @param file the file
     * @return the policy, or the problems; they name the file by its last name
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if its name has another ending
     */
    public static ParsedPolicy read(Path file) throws IOException {
        String name = file.getFileName().toString();
        Format format = format(name);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            // A character has at most three bytes in UTF-8 for each of its units in a text.
            bytes = in.readNBytes(3 * Tree.MAX_LENGTH + 1);
        }
        try {
            return read(
                    name,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    format);
        } catch (CharacterCodingException e) {
            Problems problems = new Problems(name);
            problems.add(
                    Place.START,
                    bytes.length > 3 * Tree.MAX_LENGTH ? Reasons.tooLong(Tree.MAX_LENGTH) : Reasons.notUtf8());
            return new ParsedPolicy(Optional.empty(), problems.inOrder());
        }
    }

    /**
     * Reads a text.
     *
     * @param name the name of the file, for its problems
     * @param text the text of the file
     * @param format how it is written
     * @return the policy, or the problems
     */
    public static ParsedPolicy read(String name, String text, Format format) {
        Problems problems = new Problems(name);
        Optional<PolicyDraft> draft =
                Tree.read(text, format, problems).flatMap(root -> PolicyForm.read(root, problems));
        return new ParsedPolicy(draft, problems.inOrder());
    }

    /**
     * Writes a policy. What is written reads as an equal policy, and that is written in the same characters.
     *
     * @param policy the policy
     * @param format how to write it
     * @return the text, in lines that end with a line feed
     * @throws IllegalArgumentException if no file can say it: a parameter that is not one of the library's, two instruments of
     *     one id, a value out of its bounds, a blank text
     */
    public static String write(Policy policy, Format format) {
        return write(PolicyDraft.of(policy), format);
    }

    /**
     * Writes a policy for others to choose: what its host chose is left to the host again.
     *
     * @param policy the policy
     * @param format how to write it
     * @return the text, as {@link #write(Policy, Format)} has it, without the values whose source is the host
     * @throws IllegalArgumentException if no file can say it
     */
    public static String template(Policy policy, Format format) {
        return write(PolicyDraft.of(policy).withoutChoices(), format);
    }

    /**
     * The schema of the file, for editors: it offers names, and marks much of what reading would refuse.
     *
     * @return a JSON Schema (2020-12), in JSON
     */
    public static String schema() {
        return Rendering.text(PolicySchema.schema(), Format.JSON);
    }

    private static String write(PolicyDraft draft, Format format) {
        String text = Rendering.text(PolicyForm.write(draft), format);
        ParsedPolicy again = read(draft.instrument().id(), text, format);
        if (!again.problems().isEmpty()) {
            throw new IllegalArgumentException("no policy file can say this: " + again.problems());
        }
        return text;
    }

    private static Format format(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return Format.JSON;
        }
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return Format.YAML;
        }
        throw new IllegalArgumentException("the name of a policy file ends with .json, .yaml or .yml, not " + name);
    }
}
