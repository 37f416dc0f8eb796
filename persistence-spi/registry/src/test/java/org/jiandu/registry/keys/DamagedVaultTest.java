package org.jiandu.registry.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A damaged vault says so; it never looks like an erasure. */
class DamagedVaultTest extends VaultTest {
    private FileKeyVault vault;
    private SealingKey kept;
    private SealingKey destroyed;
    private Path file;

    @BeforeEach
    void fill() {
        vault = create();
        kept = vault.current(LI, PersonalData.IDENTITY);
        destroyed = vault.current(LI, PersonalData.WORDS);
        vault.destroy(LI, Set.of(PersonalData.WORDS));
        file = fileOf(kept);
    }

    @Test
    void no_changed_byte_goes_unseen() throws IOException {
        String text = text(file);
        for (int i = 0; i < text.length(); i++) {
            for (int bit = 0; bit < 8; bit++) {
                char changed = (char) (text.charAt(i) ^ (1 << bit));
                write(file, text.substring(0, i) + changed + text.substring(i + 1));
                assertDamageIsSeen();
            }
        }
        write(file, text);
        assertFound(vault, kept);
        assertThat(vault.find(destroyed.id())).isEmpty();
    }

    @Test
    void no_lost_or_added_byte_goes_unseen() throws IOException {
        String text = text(file);
        for (int i = 0; i < text.length(); i++) {
            write(file, text.substring(0, i));
            assertDamageIsSeen();
            write(file, text.substring(0, i) + text.substring(i + 1));
            assertDamageIsSeen();
            write(file, text.substring(0, i) + "\n" + text.substring(i));
            assertDamageIsSeen();
        }
        write(file, text + "\n");
        assertDamageIsSeen();
        write(file, "\0".repeat(text.length()));
        assertDamageIsSeen();
    }

    /** Of its last character, base64 does not use all bits when there are two secrets. */
    @Test
    void no_last_character_but_the_right_one_will_do() throws IOException {
        vault.current(LI, PersonalData.CIRCUMSTANCES);
        String text = text(file);
        String allButLast = text.substring(0, text.length() - 2);
        for (char other = '-'; other <= 'z'; other++) {
            if (other != text.charAt(text.length() - 2)) {
                write(file, allButLast + other + "\n");
                assertDamageIsSeen();
            }
        }
    }

    @Test
    void a_key_cannot_be_made_to_look_destroyed_or_kept() throws IOException {
        String text = text(file);
        write(file, text.replace("IDENTITY kept", "IDENTITY destroyed"));
        assertDamageIsSeen();
        write(file, text.replace("WORDS destroyed", "WORDS kept"));
        assertDamageIsSeen();
        write(file, text.replace("IDENTITY", "WORDS"));
        assertDamageIsSeen();
    }

    @Test
    void a_file_in_the_place_of_another_is_seen() throws IOException {
        SealingKey wang = vault.current(WANG, PersonalData.IDENTITY);
        Files.copy(fileOf(wang), file, StandardCopyOption.REPLACE_EXISTING);
        assertDamageIsSeen();
    }

    @Test
    void a_lost_file_is_no_erasure_and_its_ids_do_not_come_again() throws IOException {
        Files.delete(file);
        assertNotErased(kept);
        assertNotErased(destroyed);
        SealingKey other = vault.current(LI, PersonalData.IDENTITY);
        assertThat(other.id()).isNotEqualTo(kept.id());
        assertNotErased(kept);
    }

    @Test
    void damage_stops_every_change_and_the_file_stays_as_it_is() throws IOException {
        String damaged = text(file).replace("kept", "lost");
        write(file, damaged);
        assertRefused(() -> vault.rotate(LI));
        assertRefused(() -> vault.destroy(LI, Set.of(PersonalData.IDENTITY)));
        assertRefused(() -> vault.rewrap());
        assertThat(text(file)).isEqualTo(damaged);
        assertThat(vault.current(WANG, PersonalData.IDENTITY)).isNotNull();
    }

    @Test
    void a_damaged_check_file_does_not_open() throws IOException {
        Path check = folder().resolve("vault");
        write(check, text(check).replace("NAMES", "NANES"));
        assertThatThrownBy(() -> open(MASTER))
                .isInstanceOf(KeyVaultException.class)
                .hasMessage(check + " is damaged or was changed. Restore it from a backup of the vault");
    }

    @Test
    void a_folder_where_the_file_should_be_is_told() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
        assertRefused(() -> vault.find(kept.id())).hasMessageContaining("cannot be read");
    }

    private void assertDamageIsSeen() {
        assertRefused(() -> vault.find(kept.id()));
        assertRefused(() -> vault.find(destroyed.id()));
        assertRefused(() -> vault.current(LI, PersonalData.IDENTITY));
    }

    private void assertNotErased(SealingKey key) {
        assertThatThrownBy(() -> vault.find(key.id()))
                .isInstanceOf(KeyVaultException.class)
                .hasMessageContaining(key.id())
                .hasMessageContaining(folder().toString());
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(KeyVaultException.class).hasMessageContaining(file.toString());
    }
}
