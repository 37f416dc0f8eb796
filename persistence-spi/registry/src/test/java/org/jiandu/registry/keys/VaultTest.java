package org.jiandu.registry.keys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of the vault in a folder have in common. */
abstract class VaultTest {
    static final MasterKey MASTER = master(0);
    static final MasterKey NEXT = master(1);
    static final KeySubject LI = KeySubject.of("weihai", new OrganisationId("bureau"), new PersonId("li"));
    static final KeySubject WANG = KeySubject.of("weihai", new OrganisationId("bureau"), new PersonId("wang"));

    @TempDir
    Path temp;

    Path folder() {
        return temp.resolve("vault folder");
    }

    FileKeyVault create() {
        return FileKeyVault.create(folder(), new SecureRandom(), MASTER);
    }

    FileKeyVault open(MasterKey master, MasterKey... former) {
        return FileKeyVault.open(folder(), new SecureRandom(), master, former);
    }

    /** A master key of 32 bytes that follow each other. */
    static MasterKey master(int first) {
        byte[] secret = new byte[MasterKey.LENGTH];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) (first + i);
        }
        return new MasterKey(secret);
    }

    /** All files, except the lock. */
    List<Path> files() throws IOException {
        try (Stream<Path> places = Files.walk(folder())) {
            return places.filter(place -> Files.isRegularFile(place) && !place.endsWith("lock"))
                    .sorted()
                    .toList();
        }
    }

    /** The file with a key. */
    Path fileOf(SealingKey key) {
        return new VaultFolder(folder(), new Disk())
                .place(key.id().substring(0, key.id().indexOf('-')));
    }

    static String text(Path file) throws IOException {
        return Files.readString(file, ISO_8859_1);
    }

    static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, ISO_8859_1);
    }

    static void assertFound(KeyVault vault, SealingKey key) {
        assertThat(vault.find(key.id()))
                .hasValueSatisfying(found -> assertThat(found.secret()).isEqualTo(key.secret()));
    }
}
