package org.jiandu.registry.internal.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;

/** Published answers of the constructions, and of the provider that the tests use for the Chinese algorithms. */
class KnownAnswersTest {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    @Test
    void hkdf_of_rfc_5869_first_case() {
        assertHkdf(
                "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b",
                "000102030405060708090a0b0c",
                "f0f1f2f3f4f5f6f7f8f9",
                "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5",
                "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    }

    @Test
    void hkdf_of_rfc_5869_second_case_with_longer_texts() {
        assertHkdf(
                run(0x00, 80),
                run(0x60, 80),
                run(0xb0, 80),
                "06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244",
                "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                        + "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87");
    }

    @Test
    void hkdf_of_rfc_5869_third_case_without_salt_and_info() {
        assertHkdf(
                "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b",
                "00".repeat(32),
                "",
                "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04",
                "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
    }

    private static void assertHkdf(String secret, String salt, String info, String extracted, String expanded) {
        assertThat(KeyedHash.SHA_256.hash(bytes(salt), bytes(secret))).isEqualTo(bytes(extracted));
        assertThat(KeyedHash.SHA_256.expand(bytes(extracted), bytes(info), expanded.length() / 2))
                .isEqualTo(bytes(expanded));
    }

    @Test
    void an_info_is_taken_as_utf_8() {
        byte[] secret = bytes("00".repeat(32));
        assertThat(KeyedHash.SHA_256.expand(secret, "威海", 32))
                .isEqualTo(KeyedHash.SHA_256.expand(secret, bytes("e5a881e6b5b7"), 32));
    }

    @Test
    void sm4_of_gb_t_32907() throws Exception {
        byte[] key = bytes("0123456789abcdeffedcba9876543210");
        Cipher cipher = Cipher.getInstance("SM4/ECB/NoPadding", PROVIDER);
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "SM4"));
        assertThat(cipher.doFinal(key)).isEqualTo(bytes("681edf34d206965e86b3e94f536e4246"));
    }

    @Test
    void sm3_of_gb_t_32905() throws Exception {
        assertThat(MessageDigest.getInstance("SM3", PROVIDER).digest("abc".getBytes(US_ASCII)))
                .isEqualTo(bytes("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"));
    }

    @Test
    void sm4_gcm_of_rfc_8998() {
        Aead sm4 = new Aead("SM4/GCM/NoPadding", Optional.of(PROVIDER));
        byte[] key = bytes("0123456789abcdeffedcba9876543210");
        byte[] nonce = bytes("00001234567800000000abcd");
        byte[] belonging = bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        byte[] plain = bytes("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        byte[] box = sm4.seal(key, nonce, belonging, plain);
        assertThat(HexFormat.of().formatHex(box))
                .isEqualTo("00001234567800000000abcd"
                        + "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec");
        assertThat(sm4.open(key, belonging, box)).contains(plain);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String run(int first, int length) {
        byte[] run = new byte[length];
        for (int i = 0; i < length; i++) {
            run[i] = (byte) (first + i);
        }
        return HexFormat.of().formatHex(run);
    }
}
