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
    private final Map<UUID, Answer> answers = new HashMap<>();

    private PlayedList(FileChannel file) {
        this.file = file;
    }

    static PlayedList open(Path path) {
        try {
            String text = Files.exists(path) ? Files.readString(path) : "";
            String whole = text.substring(0, text.lastIndexOf('\n') + 1); // the last line may be torn
            FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            file.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
            file.position(file.size());
            PlayedList list = new PlayedList(file);
            whole.lines()
                    .map(line -> line.split(SEPARATOR, 2))
                    .forEach(parts -> list.answers.put(UUID.fromString(parts[0]), Answer.valueOf(parts[1])));
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Answer> find(UUID request) {
        return Optional.ofNullable(answers.get(request));
    }

    void add(UUID request, Answer answer) {
        answers.put(request, answer);
        ByteBuffer line = ByteBuffer.wrap((request + SEPARATOR + answer + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (line.hasRemaining()) {
                file.write(line);
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
