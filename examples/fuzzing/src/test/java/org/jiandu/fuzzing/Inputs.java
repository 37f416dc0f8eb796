package org.jiandu.fuzzing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a target is given: its seeds, which are real files, and as many damaged ones as {@code fuzz.damaged} says, in every build the
 * same. The fuzzer damages the seeds itself, and better: it sees which code an input reaches.
 */
public final class Inputs {
    /** The folder of the whole project. */
    public static final Path PROJECT = Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .resolve("../..")
            .normalize();

    private static final long PROMULGATION = 20220418;

    private static final List<byte[]> TOKENS = Stream.of(
                    "",
                    "\n",
                    "\t",
                    " ",
                    ",",
                    "\"",
                    "'",
                    ":",
                    "{",
                    "}",
                    "[",
                    "]",
                    "|",
                    "#",
                    "-",
                    "&a ",
                    "*a",
                    "!!str ",
                    "null",
                    "true",
                    "0",
                    "-1",
                    "1e9",
                    "2147483648",
                    "9223372036854775808",
                    "\\ud800",
                    "\\u0000",
                    "\uFEFF",
                    "\u2028",
                    "监督",
                    "0001-01-01",
                    "9999-12-31",
                    "2022-02-29",
                    "+1000000000-12-31")
            .map(token -> token.getBytes(StandardCharsets.UTF_8))
            .toList();

    private Inputs() {}

    /** The seeds, and damaged ones. */
    public static Stream<byte[]> of(Stream<byte[]> seeds) {
        List<byte[]> whole = seeds.toList();
        SplittableRandom random = new SplittableRandom(PROMULGATION);
        return Stream.concat(
                whole.stream(),
                IntStream.range(0, Integer.getInteger("fuzz.damaged", 0)).mapToObj(i -> damaged(whole, random)));
    }

    /** A seed that says at its beginning which of several readers it is for. */
    public static byte[] tagged(int tag, byte[] content) {
        return join(new byte[] {(byte) tag}, content);
    }

    /** Which of so many readers an input is for. */
    public static int tag(byte[] input, int readers) {
        return input.length == 0 ? 0 : Byte.toUnsignedInt(input[0]) % readers;
    }

    /** An input without its tag. */
    public static byte[] content(byte[] input) {
        return Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
    }

    /** Bytes as a text, whatever they are. */
    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A file of the project. */
    public static byte[] file(String path) {
        try {
            return Files.readAllBytes(PROJECT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] damaged(List<byte[]> seeds, SplittableRandom random) {
        byte[] input = pick(seeds, random);
        for (int times = random.nextInt(1, 4); times > 0; times--) {
            int from = random.nextInt(input.length + 1);
            int to = Math.min(input.length, from + random.nextInt(1 << random.nextInt(1, 9)));
            byte[] other = pick(seeds, random);
            int begin = random.nextInt(other.length + 1);
            byte[] instead = switch (random.nextInt(5)) {
                case 0 -> new byte[] {(byte) random.nextInt()};
                case 1 -> Arrays.copyOfRange(input, from, to);
                case 2 -> Arrays.copyOfRange(other, begin, Math.min(other.length, begin + 64));
                default -> pick(TOKENS, random);
            };
            int rest = random.nextBoolean() ? from : to;
            input = join(Arrays.copyOf(input, from), instead, Arrays.copyOfRange(input, rest, input.length));
        }
        return input;
    }

    private static byte[] pick(List<byte[]> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }

    /** Bytes, one after another. */
    public static byte[] join(byte[]... parts) {
        byte[] joined =
                new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }
}
