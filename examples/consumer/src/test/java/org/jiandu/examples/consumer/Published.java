package org.jiandu.examples.consumer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The jars that are published, where this build made them. */
enum Published {
    CORE("core", "jiandu-core"),
    API("persistence-spi/api", "jiandu-persistence-api"),
    MEMORY("persistence-spi/memory", "jiandu-persistence-memory"),
    TCK("persistence-spi/tck", "jiandu-persistence-tck"),
    JDBC("persistence-spi/jdbc", "jiandu-persistence-jdbc"),
    REGISTRY("persistence-spi/registry", "jiandu-registry"),
    DOCUMENTS("persistence-spi/documents", "jiandu-documents");

    static final Path ROOT = Path.of("../..");
    private static final String VERSION = System.getProperty("jiandu.version");

    private final String folder;
    private final String artifact;

    Published(String folder, String artifact) {
        this.folder = folder;
        this.artifact = artifact;
    }

    Path folder() {
        return ROOT.resolve(folder);
    }

    String artifact() {
        return artifact;
    }

    Path jar() {
        return target().resolve(artifact + "-" + VERSION + ".jar");
    }

    /** The jar, and those of the sources and of the Javadoc if they were built. */
    List<Path> jars() {
        try (Stream<Path> files = Files.list(target())) {
            return files.filter(file -> file.getFileName().toString().startsWith(artifact + "-" + VERSION))
                    .filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ModuleDescriptor module() {
        return ModuleFinder.of(jar()).findAll().iterator().next().descriptor();
    }

    /** The names of the files in the jar. */
    List<String> entries() {
        try (JarFile jar = new JarFile(jar().toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file in the jar says. */
    String text(String entry) {
        try (JarFile jar = new JarFile(jar().toFile())) {
            return text(jar, entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(JarFile jar, String entry) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }

    List<Class<?>> classes() {
        return entries().stream()
                .filter(name -> name.endsWith(".class"))
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .filter(name -> !name.equals("module-info") && !name.endsWith(".package-info"))
                .<Class<?>>map(Published::load)
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Published.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path target() {
        return folder().resolve("target");
    }
}
