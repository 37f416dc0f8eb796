package org.jiandu.persistence.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server with the settings of production: fsync and synchronous commit are on. It listens on the loopback address
 * only, and everything of it is in one temporary folder.
 */
final class PostgresNode implements AutoCloseable {
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "logging_collector=off");

    /** How often a server is asked before it is given up; between two times there is a moment. */
    private static final int ATTEMPTS = 1200;

    private final Folder folder = new Folder();
    private final PostgresArchive archive;
    private final List<String> settings;
    private final int port;
    private @Nullable Process postmaster;

    /**
     * A node without data, not running.
     *
     * @param settings those that are not the same for every node
     */
    PostgresNode(PostgresArchive archive, String... settings) {
        this.archive = archive;
        this.settings = List.of(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
            archive.give(folder.path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return folder.file("data");
    }

    int port() {
        return port;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=jiandu";
    }

    /** A pool as a host has it. */
    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(20_000);
        return new HikariDataSource(config);
    }

    /** Makes an empty database. */
    PostgresNode init(String... options) throws IOException {
        List<String> command = archive.command("initdb", options);
        command.addAll(List.of("-D", data().toString(), "-A", "trust", "-U", "jiandu"));
        command.addAll(List.of("-E", "UTF8", "--locale=C", "--no-sync"));
        PostgresArchive.run(command);
        return this;
    }

    /** Takes the data of a node that was never started. */
    PostgresNode copyOf(PostgresNode other) throws IOException {
        PostgresArchive.run(archive.command("cp", "-r", other.data().toString(), data().toString()));
        return this;
    }

    /** Takes the data of a running node, in place of its own. */
    PostgresNode backupOf(PostgresNode other) throws IOException, SQLException {
        PostgresArchive.run(archive.command("rm", "-rf", data().toString()));
        PostgresArchive.run(archive.command("mkdir", "-m", "700", data().toString()));
        try (Connection connection = DriverManager.getConnection(other.url())) {
            Dialect.execute(connection, "SELECT pg_backup_start('copy', true)");
            PostgresArchive.carry(
                    archive.command(
                            "tar",
                            "-cC",
                            other.data().toString(),
                            "--exclude=./postmaster.*",
                            "--exclude=./pg_wal/*",
                            "."),
                    archive.command("tar", "-xC", data().toString()));
            write("backup_label", Dialect.ask(connection, "SELECT labelfile FROM pg_backup_stop(false)"));
        }
        return this;
    }

    /** Makes this node a standby of another, running or not. */
    PostgresNode follow(PostgresNode other, String name) throws IOException {
        write("standby.signal", "");
        set("primary_conninfo", "host=127.0.0.1 port=" + other.port + " user=jiandu application_name=" + name);
        return this;
    }

    /** Starts the server, and waits until it answers. */
    synchronized PostgresNode start() throws IOException {
        List<String> command = archive.command("postgres", "-D", data().toString(), "-p", Integer.toString(port));
        List<String> all = new ArrayList<>(SETTINGS);
        all.addAll(settings);
        all.forEach(setting -> command.addAll(List.of("-c", setting)));
        postmaster = new ProcessBuilder(command)
                .directory(folder.path.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.file("log").toFile()))
                .start();
        await("SELECT true");
        return this;
    }

    /** Changes a setting for good; a server that is running reads it. */
    void set(String name, String value) throws IOException {
        write("postgresql.auto.conf", name + " = '" + value + "'\n");
        if (postmaster != null && postmaster.isAlive()) {
            await("SELECT pg_reload_conf()");
        }
    }

    /** Adds to a file of the server. */
    private void write(String file, String text) throws IOException {
        Path path = data().resolve(file);
        Files.writeString(path, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        archive.give(path);
    }

    /** Waits until the server answers a question with true. */
    void await(String question) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                if (ask(question).equals("t")) {
                    return;
                }
            } catch (SQLException e) {
                // not yet
            }
            if (endsInAMoment()) {
                throw new IOException("the server ended: " + log());
            }
        }
        throw new IOException(question + " does not become true: " + log());
    }

    /** Waits until the server has said something, even if it was the last. */
    void awaitLog(String text) throws IOException {
        boolean ended = false;
        for (int attempt = 0; attempt < ATTEMPTS && !ended; attempt++) {
            ended = endsInAMoment();
            if (log().contains(text)) {
                return;
            }
        }
        throw new IOException("the server does not say " + text + ": " + log());
    }

    private boolean endsInAMoment() throws IOException {
        try {
            return postmaster == null || postmaster.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** What the server has said. */
    String log() throws IOException {
        return Files.readString(folder.file("log"));
    }

    /** Asks with a connection of its own. */
    String ask(String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url())) {
            return Dialect.ask(connection, question);
        }
    }

    /** Runs a statement on a connection of its own. */
    void execute(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url())) {
            Dialect.execute(connection, statement);
        }
    }

    /** Kills the server with all its processes at once. */
    synchronized void kill() {
        if (postmaster != null) {
            List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
            all.add(0, postmaster.toHandle());
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(each -> each.onExit().orTimeout(30, TimeUnit.SECONDS).join());
        }
    }

    @Override
    public void close() {
        kill();
        folder.close();
    }
}
