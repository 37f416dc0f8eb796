package org.jiandu.persistence.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL server of its own for the tests of this process, with the settings of production: fsync and synchronous commit are
 * on. It comes from its archive in the Maven repository, or from the folder in the system property {@code pg.bin}. It listens on
 * the loopback address only, and everything of it is in one temporary folder. The server refuses to run as root; there it is
 * run as nobody.
 */
final class PostgresServer {
    private static final String ARCHIVE = "postgres-linux-x86_64.txz";
    private static final String NOBODY = "65534";
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private final Folder folder = new Folder();
    private final Path data = folder.file("data");
    private final Path bin;
    private final int port;
    private Process postmaster;

    private PostgresServer() throws IOException {
        String given = System.getProperty("pg.bin", "");
        bin = given.isEmpty() ? unpack() : Path.of(given);
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.createDirectory(data);
        if (isRoot()) {
            run(List.of("chmod", "755", folder.path.toString()));
            run(List.of("chown", NOBODY + ":" + NOBODY, data.toString()));
        }
        run(asServer(
                bin.resolve("initdb").toString(),
                "-D",
                data.toString(),
                "-A",
                "trust",
                "-U",
                "jiandu",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync"));
        postmaster = start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /** The server of this process, running. */
    static PostgresServer running() {
        return Holder.SERVER;
    }

    private static final class Holder {
        static final PostgresServer SERVER = make();

        private static PostgresServer make() {
            try {
                return new PostgresServer();
            } catch (IOException e) {
                throw new IllegalStateException("PostgreSQL does not start; -Dpg.bin names a folder with another", e);
            }
        }
    }

    /** A pool of connections to a schema that nobody else uses. */
    HikariDataSource newSchema() {
        String schema = "t" + SCHEMAS.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return pool(schema);
    }

    HikariDataSource pool(String schema) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url() + "&currentSchema=" + schema);
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(20_000);
        return new HikariDataSource(config);
    }

    void drop(HikariDataSource pool) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA " + connection.getSchema() + " CASCADE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.close();
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=jiandu";
    }

    /** Kills the server with all its processes at once, and starts it again. */
    synchronized void killAndRestart() {
        kill();
        try {
            postmaster = start();
        } catch (IOException e) {
            throw new IllegalStateException("the server does not start again", e);
        }
    }

    private void kill() {
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.add(0, postmaster.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().orTimeout(30, TimeUnit.SECONDS).join());
    }

    private synchronized void end() {
        kill();
        folder.close();
    }

    private Process start() throws IOException {
        List<String> command =
                asServer(bin.resolve("postgres").toString(), "-D", data.toString(), "-p", Integer.toString(port));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "max_connections=60",
                "logging_collector=off")) {
            command.addAll(List.of("-c", setting));
        }
        Process process = new ProcessBuilder(command)
                .directory(folder.path.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.file("log").toFile()))
                .start();
        for (int attempt = 0; attempt < 600; attempt++) {
            try {
                DriverManager.getConnection(url()).close();
                return process;
            } catch (SQLException e) {
                waitAMoment(process);
            }
        }
        throw new IOException("no connection to the server: " + Files.readString(folder.file("log")));
    }

    private void waitAMoment(Process process) throws IOException {
        try {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IOException("the server ended: " + Files.readString(folder.file("log")));
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private Path unpack() throws IOException {
        Path home = Files.createDirectory(folder.file("server"));
        Process tar = new ProcessBuilder("tar", "xf", "-", "-C", home.toString())
                .redirectErrorStream(true)
                .start();
        try (InputStream archive = Objects.requireNonNull(
                        PostgresServer.class.getClassLoader().getResourceAsStream(ARCHIVE),
                        "no server for this platform; set -Dpg.bin");
                OutputStream out = tar.getOutputStream()) {
            new XZInputStream(archive).transferTo(out);
        }
        requireSuccess(tar, List.of("tar"));
        return home.resolve("bin");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static List<String> asServer(String... command) {
        List<String> all = new ArrayList<>();
        if (isRoot()) {
            all.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        all.addAll(Arrays.asList(command));
        return all;
    }

    private void run(List<String> command) throws IOException {
        requireSuccess(
                new ProcessBuilder(command)
                        .directory(folder.path.toFile())
                        .redirectErrorStream(true)
                        .start(),
                command);
    }

    private static void requireSuccess(Process process, List<String> command) throws IOException {
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + ": " + output);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
