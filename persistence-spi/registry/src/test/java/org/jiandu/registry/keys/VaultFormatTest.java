package org.jiandu.registry.keys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.party.OrganisationId;
import org.junit.jupiter.api.Test;

/** What is in the folder, and what is not. */
class VaultFormatTest extends VaultTest {
    /** Whose keys the files of the first version are. */
    private static final KeySubject OLD_LI = new KeySubject("weihai", new OrganisationId("person"), "li");

    /** They were made from the description alone, in another language. They open for ever, or what hosts have sealed is lost. */
    @Test
    void files_of_the_first_version_open() throws IOException {
        create();
        write(folder().resolve("vault"), """
                jiandu-keys 1
                master 2b91f7a5e77eaf47
                key 0000000000000001 NAMES kept
                secrets ZGVmZ2hpamtsbW5vpBtO0mlQz1YU58T0sXU1eZV3n2yCnLxToKwh90VGxA8lq0l7phcHEpgfLegMeooE
                """);
        write(folder().resolve("37/37535c54aede1fbffc62c9ab0dea9d34.keys"), """
                jiandu-keys 1
                master 2b91f7a5e77eaf47
                key 0000000000000001 WORDS destroyed
                key 0000000000000002 IDENTITY kept
                key 0000000000000003 CIRCUMSTANCES kept
                key 0000000000000004 IDENTITY kept
                secrets ZGVmZ2hpamtsbW5vvKHq8nUAqpOwqu74ty0OqbuA9xCXy_emMB8tUAFfrFHVhlEFNEn8tFhdga6r2Apef8AE8AJGWqCshA3mYAPI\
                q0eZrbambdJE7HaMD2jgtsbfWkrxblHfR4q7z8BCbm4Rnc0OLZ-HTGlO_hvC3wAiMA
                """);
        write(folder().resolve("a3/a3bb43eb11b05148753452641c474b35.keys"), """
                jiandu-keys 1
                master 2b91f7a5e77eaf47
                key 0000000000000001 HASHES kept
                secrets ZGVmZ2hpamtsbW5v5i1ve7jGqUbie79VGTXK32Xmb-SQhb-hjJzFcDVmHnLpScH46ny0SFa1kkhk1jZW
                """);
        FileKeyVault vault = open(MASTER);
        String name = "37535c54aede1fbffc62c9ab0dea9d34";
        assertThat(vault.current(OLD_LI, PersonalData.IDENTITY).id()).isEqualTo(name + "-0000000000000004");
        assertThat(vault.current(OLD_LI, PersonalData.IDENTITY).secret()).containsOnly(4);
        assertThat(vault.current(OLD_LI, PersonalData.CIRCUMSTANCES).secret()).containsOnly(3);
        assertThat(vault.find(name + "-0000000000000002").orElseThrow().secret())
                .containsOnly(2);
        assertThat(vault.find(name + "-0000000000000001")).isEmpty();
        assertThat(vault.hashingKey("weihai")).hasSize(32).containsOnly(9);
        assertThatThrownBy(() -> vault.find("a3bb43eb11b05148753452641c474b35-0000000000000001"))
                .as("a key for hashes seals nothing")
                .isInstanceOf(KeyVaultException.class);
    }

    @Test
    void a_file_has_the_lines_that_are_described() throws IOException {
        FileKeyVault vault = create();
        SealingKey words = vault.current(LI, PersonalData.WORDS);
        vault.destroy(LI, Set.of(PersonalData.WORDS));
        assertThat(fileOf(words)).hasFileName(words.id().substring(0, 32) + ".keys");
        assertThat(fileOf(words).getParent()).hasFileName(words.id().substring(0, 2));
        assertThat(text(fileOf(words)))
                .matches("jiandu-keys 1\nmaster " + MASTER.fingerprint() + "\n"
                        + "key [0-9a-f]{16} IDENTITY kept\n"
                        + "key [0-9a-f]{16} CIRCUMSTANCES kept\n"
                        + "key " + words.id().substring(33) + " WORDS destroyed\n"
                        + "secrets [A-Za-z0-9_-]+\n");
    }

    @Test
    void a_file_of_a_subject_whose_keys_are_all_destroyed_still_knows_them() {
        FileKeyVault vault = create();
        SealingKey words = vault.current(LI, PersonalData.WORDS);
        vault.destroy(LI, EnumSet.allOf(PersonalData.class));
        assertThat(open(MASTER).find(words.id())).isEmpty();
    }

    @Test
    void neither_secrets_nor_names_are_in_the_folder() throws IOException {
        FileKeyVault vault = create();
        KeySubject someone = new KeySubject("weihaishi", new OrganisationId("bureau"), "person:zhang-san");
        SealingKey old = vault.current(someone, PersonalData.WORDS);
        vault.rotate(someone);
        SealingKey current = vault.current(someone, PersonalData.WORDS);
        byte[] hashingKey = vault.hashingKey("weihaishi");
        List<Path> files = files();
        assertThat(files).hasSize(3);
        for (Path file : files) {
            String content = text(file);
            for (byte[] secret : List.of(old.secret(), current.secret(), hashingKey, secretOf(MASTER))) {
                assertThat(content).doesNotContain(writings(secret));
            }
            assertThat(file + content).doesNotContainIgnoringCase("zhang-san", "person:", "weihaishi");
        }
    }

    /** Any six bytes of a secret, raw, in hexadecimal, and in base64 wherever it begins. */
    private static String[] writings(byte[] secret) {
        String raw = new String(secret, 8, 6, ISO_8859_1);
        String hex = HexFormat.of().formatHex(secret, 8, 14);
        return new String[] {
            raw, hex, hex.toUpperCase(Locale.ROOT), base64(secret, 6), base64(secret, 7), base64(secret, 8)
        };
    }

    private static String base64(byte[] secret, int from) {
        return Base64.getUrlEncoder().encodeToString(Arrays.copyOfRange(secret, from, from + 6));
    }

    private static byte[] secretOf(MasterKey master) {
        byte[] secret = new byte[MasterKey.LENGTH];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) i;
        }
        assertThat(new MasterKey(secret)).hasToString(master.toString());
        return secret;
    }

    @Test
    void a_search_for_secrets_would_find_them() {
        byte[] secret = secretOf(MASTER);
        String base64 = Base64.getUrlEncoder().encodeToString(secret);
        assertThat(writings(secret)).anySatisfy(writing -> assertThat(base64).contains(writing));
        assertThat(writings(secret)).contains("08090a0b0c0d");
    }

    @Test
    void only_the_owner_reads_the_folder() throws IOException {
        create().current(LI, PersonalData.WORDS);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve("00"))))
                .isEqualTo("rwx------");
        List<Path> files = Stream.concat(files().stream(), Stream.of(folder().resolve("lock")))
                .toList();
        for (Path file : files) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_folder_that_was_there_before_is_closed_to_others() throws IOException {
        Files.createDirectory(
                folder(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        create();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void all_subfolders_are_there_whoever_has_keys() throws IOException {
        create();
        try (Stream<Path> subfolders = Files.list(folder()).filter(Files::isDirectory)) {
            assertThat(subfolders).hasSize(256);
        }
    }

    @Test
    void a_master_key_shows_its_fingerprint_only() {
        assertThat(MASTER).hasToString("MasterKey[2b91f7a5e77eaf47]");
        assertThat(NEXT.fingerprint()).isNotEqualTo(MASTER.fingerprint());
    }
}
