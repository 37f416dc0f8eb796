package org.jiandu.registry.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;
import org.junit.jupiter.api.Test;

/** What every vault keeps. A host copies this class and extends it for a vault of its own. */
abstract class KeyVaultContract {
    protected static final KeySubject LI = KeySubject.of("weihai", new OrganisationId("bureau"), new PersonId("li-si"));
    private static final KeySubject WANG =
            KeySubject.of("weihai", new OrganisationId("bureau"), new PersonId("wang-wu"));
    private static final KeySubject LI_ELSEWHERE =
            KeySubject.of("rongcheng", new OrganisationId("bureau"), new PersonId("li-si"));

    /** Opens the vault of this test: empty at first, and the same one each time. */
    protected abstract KeyVault open();

    @Test
    void k01_the_current_key_is_the_same_until_it_is_rotated() {
        KeyVault vault = open();
        assertSame(vault.current(LI, PersonalData.WORDS), vault.current(LI, PersonalData.WORDS));
    }

    @Test
    void k02_kinds_subjects_and_tenants_have_different_keys() {
        KeyVault vault = open();
        List<SealingKey> keys = new ArrayList<>();
        for (KeySubject subject : List.of(LI, WANG, LI_ELSEWHERE)) {
            for (PersonalData kind : PersonalData.values()) {
                keys.add(vault.current(subject, kind));
            }
        }
        assertThat(keys).extracting(SealingKey::id).doesNotHaveDuplicates();
        assertThat(keys).extracting(key -> list(key.secret())).doesNotHaveDuplicates();
        assertThat(keys)
                .allSatisfy(key -> assertThat(key.id()).doesNotContainIgnoringCase("li-si", "wang-wu", "weihai"));
    }

    @Test
    void k03_a_subject_is_its_tenant_and_its_name_and_not_the_two_run_together() {
        KeyVault vault = open();
        assertThat(vault.current(new KeySubject("a", new OrganisationId("bureau"), "bc"), PersonalData.WORDS)
                        .id())
                .isNotEqualTo(vault.current(new KeySubject("ab", new OrganisationId("bureau"), "c"), PersonalData.WORDS)
                        .id());
        assertThat(vault.current(new KeySubject("a b", new OrganisationId("bureau"), "c"), PersonalData.WORDS)
                        .id())
                .isNotEqualTo(
                        vault.current(new KeySubject("a", new OrganisationId("bureau"), "b c"), PersonalData.WORDS)
                                .id());
    }

    @Test
    void k04_a_key_is_found_by_its_id() {
        KeyVault vault = open();
        SealingKey key = vault.current(LI, PersonalData.IDENTITY);
        assertFound(vault, key);
    }

    @Test
    void k05_rotation_gives_each_kind_a_new_key_and_keeps_the_old_ones() {
        KeyVault vault = open();
        SealingKey before = vault.current(LI, PersonalData.IDENTITY);
        vault.rotate(LI);
        SealingKey after = vault.current(LI, PersonalData.IDENTITY);
        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(after.secret()).isNotEqualTo(before.secret());
        assertSame(after, vault.current(LI, PersonalData.IDENTITY));
        assertFound(vault, before);
        assertFound(vault, after);
    }

    @Test
    void k06_rotation_leaves_other_subjects_alone() {
        KeyVault vault = open();
        SealingKey wang = vault.current(WANG, PersonalData.IDENTITY);
        vault.rotate(LI);
        assertSame(wang, vault.current(WANG, PersonalData.IDENTITY));
    }

    @Test
    void k07_destruction_erases_old_and_new_keys_of_the_named_kinds_and_no_others() {
        KeyVault vault = open();
        List<SealingKey> erased = new ArrayList<>();
        List<SealingKey> kept = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            erased.add(vault.current(LI, PersonalData.IDENTITY));
            erased.add(vault.current(LI, PersonalData.WORDS));
            kept.add(vault.current(LI, PersonalData.CIRCUMSTANCES));
            kept.add(vault.current(WANG, PersonalData.IDENTITY));
            kept.add(vault.current(LI_ELSEWHERE, PersonalData.IDENTITY));
            vault.rotate(LI);
        }
        vault.destroy(LI, EnumSet.of(PersonalData.IDENTITY, PersonalData.WORDS));
        assertThat(erased).allSatisfy(key -> assertThat(vault.find(key.id())).isEmpty());
        assertThat(kept).allSatisfy(key -> assertFound(vault, key));
    }

    @Test
    void k08_an_unknown_key_is_no_destroyed_key() {
        KeyVault vault = open();
        String known = vault.current(LI, PersonalData.WORDS).id();
        vault.destroy(LI, EnumSet.allOf(PersonalData.class));
        assertThat(vault.find(known)).isEmpty();
        List<String> unknown = List.of(
                known.substring(0, known.length() - 1),
                known + "0",
                known.substring(0, known.length() - 1) + (known.endsWith("0") ? "1" : "0"),
                (known.startsWith("0") ? "1" : "0") + known.substring(1),
                "no-such-key",
                "..");
        assertThat(unknown)
                .allSatisfy(id -> assertThatThrownBy(() -> vault.find(id))
                        .isInstanceOf(KeyVaultException.class)
                        .hasMessageContaining(id));
    }

    @Test
    void k09_what_is_sealed_after_a_destruction_is_erased_at_once() {
        KeyVault vault = open();
        SealingKey before = vault.current(LI, PersonalData.WORDS);
        vault.destroy(LI, EnumSet.of(PersonalData.WORDS, PersonalData.IDENTITY));
        vault.rotate(LI);
        for (PersonalData kind : List.of(PersonalData.WORDS, PersonalData.IDENTITY)) {
            SealingKey after = vault.current(LI, kind);
            assertThat(after.secret()).isNotEqualTo(before.secret());
            assertThat(after.secret()).isNotEqualTo(vault.current(LI, kind).secret());
            assertThat(vault.find(after.id())).isEmpty();
        }
        assertFound(vault, vault.current(LI, PersonalData.CIRCUMSTANCES));
    }

    @Test
    void k10_a_destruction_can_be_repeated_and_may_find_nothing() {
        KeyVault vault = open();
        vault.destroy(LI, Set.of(PersonalData.CIRCUMSTANCES));
        SealingKey words = vault.current(LI, PersonalData.WORDS);
        SealingKey identity = vault.current(LI, PersonalData.IDENTITY);
        vault.destroy(LI, Set.of());
        assertFound(vault, words);
        vault.destroy(LI, Set.of(PersonalData.WORDS));
        vault.destroy(LI, Set.of(PersonalData.WORDS));
        assertThat(vault.find(words.id())).isEmpty();
        assertFound(vault, identity);
    }

    @Test
    void k11_a_tenant_has_one_hashing_key_and_no_other_tenant_has_it() {
        KeyVault vault = open();
        byte[] weihai = vault.hashingKey("weihai");
        assertThat(weihai).hasSize(32).isNotEqualTo(new byte[32]);
        vault.rotate(LI);
        vault.destroy(LI, EnumSet.allOf(PersonalData.class));
        assertThat(vault.hashingKey("weihai")).isEqualTo(weihai);
        assertThat(vault.hashingKey("rongcheng")).isNotEqualTo(weihai);
    }

    @Test
    void k12_what_a_caller_does_to_its_copy_of_a_secret_changes_nothing() {
        KeyVault vault = open();
        SealingKey key = vault.current(LI, PersonalData.WORDS);
        byte[] hashingKey = vault.hashingKey("weihai");
        key.secret()[0]++;
        vault.hashingKey("weihai")[0]++;
        assertFound(vault, key);
        assertThat(vault.hashingKey("weihai")).isEqualTo(hashingKey);
    }

    @Test
    void k13_callers_at_once_get_one_key() throws Exception {
        KeyVault one = open();
        KeyVault other = open();
        List<SealingKey> keys = atOnce(8, number -> (number % 2 == 0 ? one : other).current(LI, PersonalData.WORDS));
        assertThat(keys).allSatisfy(key -> assertSame(keys.get(0), key));
        List<List<Byte>> hashingKeys = atOnce(8, number -> list((number % 2 == 0 ? one : other).hashingKey("weihai")));
        assertThat(hashingKeys).containsOnly(hashingKeys.get(0));
    }

    @Test
    void k14_no_change_is_lost_when_several_are_made_at_once() throws Exception {
        KeyVault one = open();
        KeyVault other = open();
        List<SealingKey> keys = atOnce(8, number -> {
            KeyVault vault = number % 2 == 0 ? one : other;
            SealingKey key = vault.current(LI, kind(number));
            vault.rotate(LI);
            vault.current(
                    KeySubject.of("weihai", new OrganisationId("bureau"), new PersonId("p" + number)),
                    PersonalData.WORDS);
            return key;
        });
        assertThat(keys).allSatisfy(key -> assertFound(one, key));
    }

    @Test
    void k15_a_vault_that_is_opened_again_has_kept_everything() {
        KeyVault vault = open();
        SealingKey old = vault.current(LI, PersonalData.IDENTITY);
        SealingKey erased = vault.current(LI, PersonalData.WORDS);
        byte[] hashingKey = vault.hashingKey("weihai");
        vault.rotate(LI);
        vault.destroy(LI, Set.of(PersonalData.WORDS));
        SealingKey current = vault.current(LI, PersonalData.IDENTITY);

        KeyVault again = open();
        assertFound(again, old);
        assertSame(current, again.current(LI, PersonalData.IDENTITY));
        assertThat(again.find(erased.id())).isEmpty();
        assertThat(again.hashingKey("weihai")).isEqualTo(hashingKey);
    }

    @Test
    void k16_a_destruction_holds_at_once_wherever_the_vault_is_open() {
        KeyVault one = open();
        KeyVault other = open();
        SealingKey key = one.current(LI, PersonalData.WORDS);
        assertFound(other, key);
        one.destroy(LI, Set.of(PersonalData.WORDS));
        assertThat(other.find(key.id())).isEmpty();
        assertThat(other.current(LI, PersonalData.WORDS).secret()).isNotEqualTo(key.secret());
    }

    @Test
    void k17_no_secret_is_in_a_text() {
        SealingKey key = open().current(LI, PersonalData.WORDS);
        assertThat(key.toString()).isEqualTo("SealingKey[" + key.id() + "]");
        assertThat(key.id()).matches("[A-Za-z0-9._-]{1,80}");
    }

    protected static void assertSame(SealingKey expected, SealingKey actual) {
        assertThat(actual.id()).isEqualTo(expected.id());
        assertThat(actual.secret()).isEqualTo(expected.secret());
    }

    protected static void assertFound(KeyVault vault, SealingKey key) {
        assertThat(vault.find(key.id())).hasValueSatisfying(found -> assertSame(key, found));
    }

    private static List<Byte> list(byte[] bytes) {
        List<Byte> list = new ArrayList<>();
        for (byte each : bytes) {
            list.add(each);
        }
        return list;
    }

    private static PersonalData kind(int number) {
        return List.of(PersonalData.values()).get(number % 3);
    }

    private interface Task<T> {
        T run(int number) throws Exception;
    }

    private static <T> List<T> atOnce(int callers, Task<T> task) throws Exception {
        CyclicBarrier start = new CyclicBarrier(callers);
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Callable<T>> calls = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int number = i;
                calls.add(() -> {
                    start.await();
                    return task.run(number);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(calls)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
