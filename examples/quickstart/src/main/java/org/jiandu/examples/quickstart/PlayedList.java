package org.jiandu.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The list of what was played: one line an act, with the id of its request and the answer. The registry knows what was accepted;
 * that an act was refused nobody else remembers. A line is on the disk before the next act is played, and comes after the facts:
 * what a killed run did and did not list is asked for again with the same id, which the registry does not do twice.
 */
final class PlayedList implements AutoCloseable {
    private static final String SEPARATOR = ",";

    private final FileChannel file;
    private final Map<UUID, Answer> answers;

    private PlayedList(FileChannel file, Map<UUID, Answer> answers) {
        this.file = file;
        this.answers = answers;
    }

    static PlayedList open(Path path) {
        try {
            byte[] bytes = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
            int whole = bytes.length; // the last line may be torn
            while (whole > 0 && bytes[whole - 1] != '\n') {
                whole--;
            }
            Map<UUID, Answer> answers = new HashMap<>();
            for (String line :
                    new String(bytes, 0, whole, StandardCharsets.UTF_8).lines().toList()) {
                read(line, answers, path);
            }
            FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            file.truncate(whole);
            file.position(whole);
            return new PlayedList(file, answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #add} wrote, and nothing else. */
    private static void read(String line, Map<UUID, Answer> answers, Path path) {
        try {
            String[] parts = line.split(SEPARATOR, 2);
            UUID request = UUID.fromString(parts[0]);
            Answer answer = Answer.valueOf(parts[parts.length - 1]);
            if (line.equals(line(request, answer))) {
                answers.put(request, answer);
                return;
            }
        } catch (IllegalArgumentException e) {
            // the same answer as for another form
        }
        throw new UnusableException("folder.damaged", path);
    }

    private static String line(UUID request, Answer answer) {
        return request + SEPARATOR + answer;
    }

    Optional<Answer> find(UUID request) {
        return Optional.ofNullable(answers.get(request));
    }

    void add(UUID request, Answer answer) {
        answers.put(request, answer);
        ByteBuffer bytes = ByteBuffer.wrap((line(request, answer) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
