package org.jiandu.registry.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;

/** Algorithms that would not protect are refused when they are named, and not when data comes. */
class SealingTest {
    @Test
    void the_standard_is_aes_256_and_sha_256() {
        Sealing standard = Sealing.standard();
        assertThat(standard.cipher()).isEqualTo("AES/GCM/NoPadding");
        assertThat(standard.keyBytes()).isEqualTo(32);
        assertThat(standard.keyedHash()).isEqualTo("HmacSHA256");
        assertThat(standard.former()).isEmpty();
    }

    @Test
    void former_algorithms_are_kept_in_their_order() {
        Sealing shorter = new Sealing("AES/GCM/NoPadding", 16, "HmacSHA256", Optional.empty(), List.of());
        Sealing other = Sealing.with("SM4/GCM/NoPadding", 16, "HmacSM3", new BouncyCastleProvider());
        assertThat(Sealing.standard().after(shorter).after(other).former()).containsExactly(shorter, other);
    }

    @Test
    void a_cipher_that_does_not_authenticate_is_refused() {
        assertRefused("AES/CBC/PKCS5Padding", 32, "HmacSHA256").hasMessageContaining("AES/CBC/PKCS5Padding");
        assertRefused("AES/CTR/NoPadding", 32, "HmacSHA256").hasMessageContaining("AES/CTR/NoPadding");
        assertRefused("ChaCha20", 32, "HmacSHA256").hasMessageContaining("ChaCha20");
        assertThatThrownBy(() -> Sealing.with("SM4/CTR/NoPadding", 16, "HmacSM3", new BouncyCastleProvider()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SM4/CTR/NoPadding");
    }

    @Test
    void a_cipher_that_nobody_has_is_refused() {
        assertRefused("SM4/GCM/NoPadding", 16, "HmacSHA256").hasMessageContaining("SM4/GCM/NoPadding cannot be had");
    }

    @Test
    void a_key_that_does_not_fit_is_refused() {
        assertRefused("AES/GCM/NoPadding", 20, "HmacSHA256").hasMessageContaining("takes no such key");
        assertRefused("AES/GCM/NoPadding", 8, "HmacSHA256").hasMessage("keyBytes: 8 is not between 16 and 32");
        assertRefused("AES/GCM/NoPadding", 64, "HmacSHA256").hasMessage("keyBytes: 64 is not between 16 and 32");
    }

    @Test
    void a_short_or_unknown_hash_is_refused() {
        assertRefused("AES/GCM/NoPadding", 32, "HmacSHA1").hasMessageContaining("20 bytes");
        assertRefused("AES/GCM/NoPadding", 32, "HmacSM3").hasMessageContaining("HmacSM3 cannot be had");
    }

    @Test
    void a_name_that_would_not_fit_into_an_envelope_is_refused() {
        assertRefused("AES:GCM", 32, "HmacSHA256").hasMessageStartingWith("cipher: ");
        assertRefused("AES/GCM/NoPadding", 32, "").hasMessageStartingWith("keyedHash: ");
    }

    @Test
    void a_key_has_an_id_for_envelopes_and_a_whole_secret() {
        assertThatThrownBy(() -> new SealingKey("a:b", new byte[32])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SealingKey("a", new byte[31]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("secret has 31 bytes, and must have 32");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
            String cipher, int bytes, String hash) {
        return assertThatThrownBy(() -> new Sealing(cipher, bytes, hash, Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
