package org.jiandu.registry.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;
import org.junit.jupiter.api.Test;

/** Which folder is a vault, which master key opens it, and how that is changed. */
class MasterKeyTest extends VaultTest {
    @Test
    void a_wrong_master_key_is_refused_at_once() {
        create();
        assertThatThrownBy(() -> open(NEXT))
                .isInstanceOf(KeyVaultException.class)
                .hasMessage(folder().resolve("vault") + " is under the master key 2b91f7a5e77eaf47, and given is "
                        + NEXT.fingerprint());
    }

    @Test
    void a_master_key_has_32_bytes() {
        assertThatThrownBy(() -> new MasterKey(new byte[16]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("secret has 16 bytes, and must have 32");
    }

    @Test
    void a_folder_without_a_vault_is_not_opened_and_stays_as_it_is() throws IOException {
        assertThatThrownBy(() -> open(MASTER))
                .isInstanceOf(KeyVaultException.class)
                .hasMessageStartingWith(folder().resolve("vault") + " is not there.");
        assertThat(folder()).doesNotExist();
        Files.createDirectory(folder());
        assertThatThrownBy(() -> open(MASTER)).isInstanceOf(KeyVaultException.class);
        assertThat(folder()).isEmptyDirectory();
    }

    @Test
    void a_vault_is_not_made_twice() throws IOException {
        create();
        String before = text(folder().resolve("vault"));
        assertThatThrownBy(this::create)
                .isInstanceOf(KeyVaultException.class)
                .hasMessage(folder() + " has files in it, and a vault needs a folder of its own");
        assertThat(text(folder().resolve("vault"))).isEqualTo(before);
    }

    @Test
    void a_vault_whose_check_file_is_lost_is_not_made_anew() throws IOException {
        create().current(LI, PersonalData.WORDS);
        Files.delete(folder().resolve("vault"));
        assertThatThrownBy(this::create).isInstanceOf(KeyVaultException.class).hasMessageContaining("has files in it");
        assertThatThrownBy(() -> open(MASTER)).isInstanceOf(KeyVaultException.class);
    }

    @Test
    void a_backup_without_empty_folders_opens() throws IOException {
        create();
        Files.delete(folder().resolve("00"));
        FileKeyVault vault = open(MASTER);
        assertThat(folder().resolve("00")).isDirectory();
        assertFound(vault, vault.current(LI, PersonalData.WORDS));
    }

    @Test
    void former_master_keys_are_accepted_until_everything_is_under_the_current_one() throws IOException {
        FileKeyVault old = create();
        List<SealingKey> keys = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            keys.add(old.current(
                    KeySubject.of("weihai", new OrganisationId("bureau"), new PersonId("p" + i)), PersonalData.WORDS));
        }
        SealingKey destroyed = old.current(LI, PersonalData.WORDS);
        old.destroy(LI, Set.of(PersonalData.WORDS));
        byte[] hashingKey = old.hashingKey("weihai");
        assertThat(old.rewrap()).isZero();

        FileKeyVault both = open(NEXT, MASTER);
        assertThat(keys).allSatisfy(key -> assertFound(both, key));
        keys.add(both.current(WANG, PersonalData.WORDS));
        assertThat(both.rewrap()).isEqualTo(20 + 1 + 1 + 1); // people, Li, the tenant, the check file
        assertThat(both.rewrap()).isZero();

        for (Path file : files()) {
            assertThat(text(file)).startsWith("jiandu-keys 1\nmaster " + NEXT.fingerprint() + "\n");
        }
        FileKeyVault next = open(NEXT);
        assertThat(keys).allSatisfy(key -> assertFound(next, key));
        assertThat(next.find(destroyed.id())).isEmpty();
        assertThat(next.hashingKey("weihai")).isEqualTo(hashingKey);
        assertThatThrownBy(() -> open(MASTER)).isInstanceOf(KeyVaultException.class);
    }

    @Test
    void until_it_is_done_the_vault_does_not_open_without_the_former_master_key() {
        create();
        FileKeyVault both = open(NEXT, MASTER);
        both.current(LI, PersonalData.WORDS);
        assertThatThrownBy(() -> open(NEXT)).isInstanceOf(KeyVaultException.class);
    }

    @Test
    void a_file_under_a_master_key_that_was_not_given_is_named() {
        create();
        FileKeyVault old = open(MASTER);
        SealingKey key = open(NEXT, MASTER).current(LI, PersonalData.WORDS);
        assertThatThrownBy(() -> old.find(key.id()))
                .isInstanceOf(KeyVaultException.class)
                .hasMessage(fileOf(key) + " is under the master key " + NEXT.fingerprint()
                        + ", and given is 2b91f7a5e77eaf47");
    }
}
