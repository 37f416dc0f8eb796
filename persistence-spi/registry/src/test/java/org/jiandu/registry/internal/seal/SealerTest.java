package org.jiandu.registry.internal.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.Provider;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jiandu.engagement.EngagementId;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.registry.keys.KeySubject;
import org.jiandu.registry.keys.KeyVault;
import org.jiandu.registry.keys.KeyVaultException;
import org.jiandu.registry.keys.MemoryKeyVault;
import org.jiandu.registry.keys.PersonalData;
import org.jiandu.registry.keys.Sealing;
import org.jiandu.registry.keys.SealingKey;
import org.junit.jupiter.api.Test;

class SealerTest {
    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final Sealing SM = Sealing.with("SM4/GCM/NoPadding", 16, "HmacSM3", PROVIDER);
    private static final RecordId RECORD = new RecordId("weihai", "report", "r-1");
    private static final KeySubject LI = KeySubject.of("weihai", new OrganisationId("bureau"), new PersonId("li"));
    private static final String PLAIN = "李四 saw it in Huancui";

    private final KeyVault vault = new MemoryKeyVault(new SecureRandom());
    private final Sealer sealer = sealer(Sealing.standard());

    private Sealer sealer(Sealing sealing) {
        return new Sealer(vault, sealing, new SecureRandom());
    }

    private String close() {
        return sealer.close(RECORD, LI, PersonalData.WORDS, PLAIN);
    }

    @Test
    void an_envelope_names_its_version_its_algorithms_and_its_key() {
        String id = vault.current(LI, PersonalData.WORDS).id();
        assertThat(close())
                .startsWith("jiandu1:AES/GCM/NoPadding/256/HmacSHA256:" + id + ":")
                .doesNotContain(PLAIN, "li", "weihai");
    }

    /** They were made from the description alone, in another language. They open for ever, or what hosts have stored is lost. */
    @Test
    void envelopes_of_the_first_version_open() {
        Sealer old = new Sealer(new OneKey("0".repeat(16)), Sealing.standard().after(SM), new SecureRandom());
        assertThat(old.open(
                        RECORD,
                        PersonalData.WORDS,
                        "jiandu1:AES/GCM/NoPadding/256/HmacSHA256:0000000000000000:"
                                + "ZGVmZ2hpamtsbW5vOwG93XwOsuWHd9vIHNXXMjS-_uWY6VkQzscFZRTZ7jCcTpGvCcfGFw"))
                .contains(PLAIN);
        assertThat(old.open(
                        RECORD,
                        PersonalData.WORDS,
                        "jiandu1:SM4/GCM/NoPadding/128/HmacSM3:0000000000000000:"
                                + "ZGVmZ2hpamtsbW5vpsATYPPYd78kKWAB_pKUcOPGl8xQyvFSQ-feEq0ZfkjckAkb-mTtVg"))
                .contains(PLAIN);
    }

    /** The same holds for hashes, by which records are found. */
    @Test
    void hashes_of_the_first_version_are_made_again() {
        KeyVault fixed = new OneKey("0".repeat(16));
        assertThat(new Sealer(fixed, Sealing.standard(), new SecureRandom()).hash("weihai", "identity", "李四"))
                .isEqualTo("HmacSHA256:LnjuTKAB5HdozOrp5lixEj24Jm734siiTnA0lVCKNuY");
        assertThat(new Sealer(fixed, SM, new SecureRandom()).hash("weihai", "identity", "李四"))
                .isEqualTo("HmacSM3:GUpZEeHV1HHvcMNqSgWLZ4USbsLgZSPWmqcGwhTGxSw");
    }

    @Test
    void equal_texts_have_different_envelopes() {
        assertThat(close()).isNotEqualTo(close());
    }

    @Test
    void no_changed_character_goes_unseen() {
        String envelope = close();
        for (int i = 0; i < envelope.length(); i++) {
            for (char other :
                    List.of((char) (envelope.charAt(i) ^ 1), (char) (envelope.charAt(i) ^ 2), ' ', 'A', 'é')) {
                if (other != envelope.charAt(i)) {
                    assertRefused(envelope.substring(0, i) + other + envelope.substring(i + 1));
                }
            }
        }
    }

    @Test
    void no_lost_or_added_character_goes_unseen() {
        String envelope = close();
        for (int i = 0; i < envelope.length(); i++) {
            assertRefused(envelope.substring(0, i));
            assertRefused(envelope.substring(0, i) + envelope.substring(i + 1));
            assertRefused(envelope.substring(0, i) + "A" + envelope.substring(i));
        }
        assertRefused(envelope + "A");
        assertRefused(envelope + "=");
        assertRefused(envelope + "\n");
    }

    /** Of its last character, base64 does not use all bits. */
    @Test
    void no_last_character_but_the_right_one_will_do() {
        String envelope = close();
        String allButLast = envelope.substring(0, envelope.length() - 1);
        for (char other = '-'; other <= 'z'; other++) {
            if (!envelope.endsWith(Character.toString(other))) {
                assertRefused(allButLast + other);
            }
        }
    }

    /** A changed id of a key is an unknown key; everything else is damage. */
    private void assertRefused(String envelope) {
        assertThatThrownBy(() -> sealer.open(RECORD, PersonalData.WORDS, envelope))
                .as(envelope)
                .isInstanceOfAny(StorageCorruptedException.class, KeyVaultException.class)
                .hasMessageNotContaining(PLAIN);
    }

    @Test
    void an_envelope_does_not_open_elsewhere() {
        String envelope = close();
        assertCorrupted(() -> sealer.open(new RecordId("weihai", "report", "r-2"), PersonalData.WORDS, envelope));
        assertCorrupted(() -> sealer.open(new RecordId("weihai", "file", "r-1"), PersonalData.WORDS, envelope));
        assertCorrupted(() -> sealer.open(new RecordId("rongcheng", "report", "r-1"), PersonalData.WORDS, envelope));
        assertCorrupted(() -> sealer.open(RECORD, PersonalData.IDENTITY, envelope));
    }

    @Test
    void an_envelope_does_not_open_with_another_key_of_the_vault() {
        String envelope = close();
        String used = vault.current(LI, PersonalData.WORDS).id();
        vault.rotate(LI);
        String other = vault.current(LI, PersonalData.WORDS).id();
        assertCorrupted(() -> sealer.open(RECORD, PersonalData.WORDS, envelope.replace(used, other)));
    }

    @Test
    void damage_is_told_by_the_record_and_the_kind_and_nothing_else() {
        String envelope = close();
        assertThatThrownBy(() -> sealer.open(RECORD, PersonalData.IDENTITY, envelope))
                .isInstanceOf(StorageCorruptedException.class)
                .hasMessage("the sealed IDENTITY of weihai/report/r-1 was changed, or belongs elsewhere");
        assertThatThrownBy(() -> sealer.open(RECORD, PersonalData.WORDS, PLAIN))
                .isInstanceOf(StorageCorruptedException.class)
                .hasMessage("the sealed WORDS of weihai/report/r-1 is no envelope");
    }

    @Test
    void what_older_keys_sealed_opens_until_they_are_destroyed() {
        String old = close();
        vault.rotate(LI);
        String recent = close();
        assertThat(sealer.open(RECORD, PersonalData.WORDS, old)).contains(PLAIN);
        vault.destroy(LI, Set.of(PersonalData.WORDS));
        assertThat(sealer.open(RECORD, PersonalData.WORDS, old)).isEmpty();
        assertThat(sealer.open(RECORD, PersonalData.WORDS, recent)).isEmpty();
        assertThat(sealer.open(RECORD, PersonalData.WORDS, close())).isEmpty();
    }

    @Test
    void one_kind_is_erased_and_the_others_stay() {
        String words = close();
        String identity = sealer.close(RECORD, LI, PersonalData.IDENTITY, "李四");
        KeySubject engagement = KeySubject.of("weihai", new OrganisationId("bureau"), new EngagementId("e-1"));
        String others = sealer.close(RECORD, engagement, PersonalData.IDENTITY, "a passer-by");
        vault.destroy(LI, EnumSet.of(PersonalData.IDENTITY));
        assertThat(sealer.open(RECORD, PersonalData.IDENTITY, identity)).isEmpty();
        assertThat(sealer.open(RECORD, PersonalData.WORDS, words)).contains(PLAIN);
        assertThat(sealer.open(RECORD, PersonalData.IDENTITY, others)).contains("a passer-by");
    }

    @Test
    void a_key_of_another_vault_is_not_an_erased_one() {
        String envelope = close();
        Sealer elsewhere = new Sealer(new MemoryKeyVault(new SecureRandom()), Sealing.standard(), new SecureRandom());
        assertThatThrownBy(() -> elsewhere.open(RECORD, PersonalData.WORDS, envelope))
                .isInstanceOf(KeyVaultException.class);
    }

    @Test
    void a_text_of_a_mebibyte_and_an_empty_one_come_back() {
        for (String plain : List.of("", "督".repeat(350_000), "x".repeat(1 << 20))) {
            String envelope = sealer.close(RECORD, LI, PersonalData.WORDS, plain);
            assertThat(sealer.open(RECORD, PersonalData.WORDS, envelope)).contains(plain);
        }
    }

    @Test
    void half_a_character_is_refused_and_not_replaced() {
        assertThatThrownBy(() -> sealer.close(RECORD, LI, PersonalData.WORDS, "李\ud83d四"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text has an unpaired surrogate");
        assertThatThrownBy(() -> sealer.hash("weihai", "identity", "\udc00"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nonces_do_not_repeat() {
        Suite suite = new Suite(Sealing.standard());
        SecureRandom random = new SecureRandom();
        SealingKey key = vault.current(LI, PersonalData.WORDS);
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            nonces.add(HexFormat.of().formatHex(suite.close(key, "", "", random), 0, 12));
        }
        assertThat(nonces).hasSize(100_000);
    }

    @Test
    void sm4_with_the_provider_of_the_host_seals_and_opens() {
        Sealer sm = sealer(SM);
        String envelope = sm.close(RECORD, LI, PersonalData.WORDS, PLAIN);
        assertThat(envelope).startsWith("jiandu1:SM4/GCM/NoPadding/128/HmacSM3:");
        assertThat(sm.open(RECORD, PersonalData.WORDS, envelope)).contains(PLAIN);
        assertCorrupted(() -> sm.open(RECORD, PersonalData.IDENTITY, envelope));
        assertCorrupted(() -> sm.open(RECORD, PersonalData.WORDS, envelope.substring(0, envelope.length() - 4)));
    }

    @Test
    void any_cipher_that_authenticates_and_takes_twelve_bytes_will_do() {
        Sealer chacha = sealer(new Sealing("ChaCha20-Poly1305", 32, "HmacSHA512/256", Optional.empty(), List.of()));
        String envelope = chacha.close(RECORD, LI, PersonalData.WORDS, PLAIN);
        assertThat(chacha.open(RECORD, PersonalData.WORDS, envelope)).contains(PLAIN);
        assertThat(chacha.hash("weihai", "identity", "x")).matches("HmacSHA512\\.256:[A-Za-z0-9_-]{43}");
    }

    @Test
    void what_former_algorithms_sealed_still_opens() {
        String aes = close();
        Sealer sm = sealer(SM.after(Sealing.standard()));
        String sm4 = sm.close(RECORD, LI, PersonalData.WORDS, PLAIN);
        assertThat(sm4).contains("SM4");
        assertThat(sm.open(RECORD, PersonalData.WORDS, aes)).contains(PLAIN);
        assertThat(sealer(Sealing.standard().after(SM.after(Sealing.standard())))
                        .open(RECORD, PersonalData.WORDS, sm4))
                .contains(PLAIN);
    }

    @Test
    void algorithms_that_were_not_given_are_named() {
        String sm4 = sealer(SM).close(RECORD, LI, PersonalData.WORDS, PLAIN);
        assertThatThrownBy(() -> sealer.open(RECORD, PersonalData.WORDS, sm4))
                .isInstanceOf(StorageCorruptedException.class)
                .hasMessage("the sealed WORDS of weihai/report/r-1 is sealed with SM4/GCM/NoPadding/128/HmacSM3,"
                        + " which is not among the algorithms that were given");
    }

    @Test
    void what_was_erased_is_erased_whatever_the_algorithm() {
        String sm4 = sealer(SM).close(RECORD, LI, PersonalData.WORDS, PLAIN);
        vault.destroy(LI, EnumSet.allOf(PersonalData.class));
        assertThat(sealer.open(RECORD, PersonalData.WORDS, sm4)).isEmpty();
    }

    @Test
    void hashes_differ_by_tenant_purpose_value_and_algorithm() {
        Sealer sm = sealer(SM);
        assertThat(List.of(
                        sealer.hash("weihai", "identity", "李四"),
                        sealer.hash("rongcheng", "identity", "李四"),
                        sealer.hash("weihai", "name", "李四"),
                        sealer.hash("weihai", "identity", "李四 "),
                        sealer.hash("weihai", "identity", ""),
                        sm.hash("weihai", "identity", "李四")))
                .doesNotHaveDuplicates();
        assertThat(sm.hash("weihai", "identity", "李四")).matches("HmacSM3:[A-Za-z0-9_-]{43}");
        assertThat(sealer.hash("weihai", "name", "\u00e9")).isNotEqualTo(sealer.hash("weihai", "name", "e\u0301"));
    }

    private static void assertCorrupted(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(StorageCorruptedException.class)
                .hasMessageStartingWith("the sealed ")
                .hasMessageNotContaining(PLAIN);
    }

    /** A vault with one key, which is always the same. */
    private record OneKey(String id) implements KeyVault {
        @Override
        public SealingKey current(KeySubject subject, PersonalData kind) {
            return new SealingKey(id, hashingKey(""));
        }

        @Override
        public Optional<SealingKey> find(String anyId) {
            return Optional.of(new SealingKey(id, hashingKey("")));
        }

        @Override
        public void rotate(KeySubject subject) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void destroy(KeySubject subject, Set<PersonalData> kinds) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] hashingKey(String tenant) {
            byte[] secret = new byte[SealingKey.LENGTH];
            for (int i = 0; i < secret.length; i++) {
                secret[i] = (byte) i;
            }
            return secret;
        }
    }
}
