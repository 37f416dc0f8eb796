package org.jiandu.document.receipt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key under which receipts take digests of personal data. A plain digest of a file could be guessed, because names and numbers of
 * identity documents are few; without the key nobody can try them.
 *
 * <p>The host keeps it, apart from the receipts, for as long as they are to be checked. Immutable and thread-safe.
 */
public final class ReceiptKey {
    /** The least number of bytes. */
    public static final int SHORTEST = 32;

    private static final String HMAC_SHA_256 = "HmacSHA256";
    private static final String FORMAT = "jiandu-receipt-" + DecisionReceipt.VERSION + ":";

    private final SecretKeySpec secret;
    private final Optional<Provider> provider;

    private ReceiptKey(byte[] secret, String algorithm, Optional<Provider> provider) {
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException(
                    "secret must have at least " + SHORTEST + " bytes, not " + secret.length);
        }
        this.secret = new SecretKeySpec(secret, algorithm);
        this.provider = provider;
        hash("", new byte[0]); // refuses at once what cannot be had
    }

    /**
     * A key for HMAC-SHA-256.
     *
     * @param secret at least {@value #SHORTEST} random bytes, which are copied
     * @return the key
     * @throws IllegalArgumentException if the secret is shorter
     */
    public static ReceiptKey of(byte[] secret) {
        return new ReceiptKey(secret, HMAC_SHA_256, Optional.empty());
    }

    /**
     * A key for another keyed hash, such as {@code HmacSM3}.
     *
     * @param secret at least {@value #SHORTEST} random bytes, which are copied
     * @param algorithm the name of the keyed hash in the JCA; receipts keep it
     * @param provider whose implementation
     * @return the key
     * @throws IllegalArgumentException if the secret is shorter, or the provider has no such keyed hash
     */
    public static ReceiptKey of(byte[] secret, String algorithm, Provider provider) {
        Objects.requireNonNull(algorithm, "algorithm");
        return new ReceiptKey(secret, algorithm, Optional.of(provider));
    }

    /**
     * The keyed hash.
     *
     * @return its name in the JCA
     */
    public String algorithm() {
        return secret.getAlgorithm();
    }

    /** The keyed hash of some bytes for one purpose, in hexadecimal; equal bytes for two purposes have nothing in common. */
    String hash(String purpose, byte[] bytes) {
        try {
            Mac mac =
                    provider.isPresent() ? Mac.getInstance(algorithm(), provider.get()) : Mac.getInstance(algorithm());
            mac.init(secret);
            mac.update((FORMAT + purpose + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the keyed hash " + algorithm() + " cannot be had", e);
        }
    }

    /** The name of the keyed hash, and nothing of the key. */
    @Override
    public String toString() {
        return "ReceiptKey[" + algorithm() + "]";
    }
}
