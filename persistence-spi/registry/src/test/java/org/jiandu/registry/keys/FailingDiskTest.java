package org.jiandu.registry.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Each change is stopped at each of its steps, as by a kill. Whoever comes next finds the old file or the new one, can repeat the
 * change, and leaves nothing behind.
 */
class FailingDiskTest extends VaultTest {
    private int vaults;
    private Path place = Path.of("");
    private SealingKey identity = new SealingKey("none", new byte[32]);
    private SealingKey words = identity;

    @Override
    Path folder() {
        return place;
    }

    /** A new vault with two keys of one subject. */
    private FileKeyVault fill() {
        place = temp.resolve("vault" + vaults++);
        FileKeyVault vault = create();
        identity = vault.current(LI, PersonalData.IDENTITY);
        words = vault.current(LI, PersonalData.WORDS);
        return vault;
    }

    private FileKeyVault open(Disk disk, MasterKey master, MasterKey... former) {
        return FileKeyVault.open(new VaultFolder(place, disk), new SecureRandom(), master, former);
    }

    @Test
    void a_key_that_was_not_handed_out_does_no_harm() throws IOException {
        stopEverywhere(
                vault -> vault.current(WANG, PersonalData.WORDS),
                ended -> assertFound(open(MASTER), open(MASTER).current(WANG, PersonalData.WORDS)));
    }

    @Test
    void a_rotation_is_made_or_not() throws IOException {
        stopEverywhere(vault -> vault.rotate(LI), ended -> {
            SealingKey current = open(MASTER).current(LI, PersonalData.WORDS);
            assertThat(ended && current.id().equals(words.id())).isFalse();
            assertFound(open(MASTER), words);
            assertFound(open(MASTER), current);
        });
    }

    @Test
    void an_erasure_is_made_or_not() throws IOException {
        stopEverywhere(vault -> vault.destroy(LI, Set.of(PersonalData.WORDS)), ended -> {
            Optional<SealingKey> found = open(MASTER).find(words.id());
            assertThat(ended && found.isPresent()).isFalse();
            assertThat(found.map(SealingKey::secret).orElse(words.secret())).isEqualTo(words.secret());
        });
    }

    private void stopEverywhere(Consumer<FileKeyVault> change, Consumer<Boolean> check) throws IOException {
        for (boolean half : List.of(true, false)) {
            int steps = 0;
            for (boolean ended = false; !ended; steps++) {
                fill();
                ended = isMade(change, steps, half, MASTER);
                assertFound(open(MASTER), identity);
                check.accept(ended);
                change.accept(open(MASTER));
                check.accept(true);
                assertNothingIsLeft();
            }
            assertThat(steps).isEqualTo(5);
        }
    }

    @Test
    void a_change_of_the_master_key_goes_on_where_it_was() throws IOException {
        for (boolean half : List.of(true, false)) {
            int steps = 0;
            for (boolean ended = false; !ended; steps++) {
                byte[] hashingKey = fill().hashingKey("weihai");
                ended = isMade(FileKeyVault::rewrap, steps, half, NEXT, MASTER);
                FileKeyVault both = open(NEXT, MASTER);
                assertFound(both, identity);
                both.rewrap();
                assertFound(open(NEXT), identity);
                assertFound(open(NEXT), words);
                assertThat(open(NEXT).hashingKey("weihai")).isEqualTo(hashingKey);
                assertNothingIsLeft();
            }
            assertThat(steps).isEqualTo(3 * 4 + 1);
        }
    }

    /** Whether a change comes to its end on a disk that stops after some steps. */
    private boolean isMade(
            Consumer<FileKeyVault> change, int steps, boolean half, MasterKey master, MasterKey... former) {
        FailingDisk disk = new FailingDisk();
        FileKeyVault vault = open(disk, master, former);
        disk.stopAfter(steps, half);
        try {
            change.accept(vault);
            return true;
        } catch (KeyVaultException e) {
            assertThat(e).hasMessageContaining(place.toString()).hasMessageContaining("stopped");
            return false;
        }
    }

    private void assertNothingIsLeft() throws IOException {
        assertThat(files()).isNotEmpty().allMatch(file -> !file.toString().endsWith(".new"));
    }

    @Test
    void a_vault_that_was_not_made_to_its_end_can_be_made_or_opened() throws IOException {
        for (int steps : List.of(0, 1, 2, 100, 256, 257, 258, 259, 260, 261)) {
            place = temp.resolve("vault" + vaults++);
            FailingDisk disk = new FailingDisk();
            disk.stopAfter(steps, true);
            assertThatThrownBy(() -> FileKeyVault.create(new VaultFolder(place, disk), new SecureRandom(), MASTER))
                    .as("%d steps", steps)
                    .isInstanceOf(KeyVaultException.class)
                    .hasMessageContaining("stopped");
            FileKeyVault vault = steps < 261 ? create() : open(MASTER);
            assertFound(vault, vault.current(LI, PersonalData.WORDS));
            assertNothingIsLeft();
        }
    }

    /** Else the power could take a key that already sealed something. */
    @Test
    void a_key_whose_file_was_not_forced_is_forced_before_it_is_handed_out() {
        fill();
        assertThat(isMade(vault -> vault.current(WANG, PersonalData.WORDS), 3, false, MASTER))
                .isFalse();
        FailingDisk disk = new FailingDisk();
        FileKeyVault vault = open(disk, MASTER);
        disk.forced.clear();
        SealingKey key = vault.current(WANG, PersonalData.WORDS);
        assertThat(disk.forced).containsExactly(fileOf(key).getParent());
        disk.forced.clear();
        vault.current(WANG, PersonalData.WORDS);
        assertThat(disk.forced).isEmpty();
    }

    @Test
    void a_file_that_can_be_seen_is_not_settled_before_it_is_forced() {
        fill();
        List<Boolean> settled = new ArrayList<>();
        FileKeyVault vault = open(
                new Disk() {
                    @Override
                    void force(Path folder) throws IOException {
                        settled.add(vaultFolder().isSettled());
                        super.force(folder);
                        settled.add(vaultFolder().isSettled());
                    }
                },
                MASTER);
        settled.clear();

        SealingKey key = vault.current(WANG, PersonalData.WORDS);

        assertThat(settled).containsExactly(false, false);
        assertThat(vaultFolder().isSettled()).isTrue();
        assertFound(vault, key);
    }

    /** A vault serves every act; only a new person or an erasure waits for the disk. */
    @Test
    void a_key_that_is_on_the_disk_is_handed_out_while_somebody_holds_the_lock() {
        FileKeyVault vault = fill();

        SealingKey key = vaultFolder().exclusively(writer -> vault.current(LI, PersonalData.WORDS));

        assertThat(key.id()).isEqualTo(words.id());
    }

    private VaultFolder vaultFolder() {
        return new VaultFolder(place, new Disk());
    }

    @Test
    void an_erasure_that_was_not_forced_is_forced_when_it_is_repeated() {
        fill();
        assertThat(isMade(vault -> vault.destroy(LI, Set.of(PersonalData.WORDS)), 3, false, MASTER))
                .isFalse();
        FailingDisk disk = new FailingDisk();
        FileKeyVault vault = open(disk, MASTER);
        disk.forced.clear();
        vault.destroy(LI, Set.of(PersonalData.WORDS));
        assertThat(disk.forced).containsExactly(fileOf(words).getParent());
    }

    @Test
    void an_interrupted_caller_leaves_the_vault_usable() {
        FileKeyVault vault = fill();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> vault.rotate(LI)).isInstanceOf(KeyVaultException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(vault.current(LI, PersonalData.WORDS).id()).isEqualTo(words.id());
    }
}
