package org.jiandu.registry.internal.crypto;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A cipher that authenticates what it encrypts and what belongs to it, by its name in the JCA, such as {@code AES/GCM/NoPadding}.
 * Immutable and thread-safe.
 *
 * <p>Nonces are random. With random nonces of 96 bits, NIST SP 800-38D (section 8.3) allows 2<sup>32</sup> messages under one
 * key. No key here comes near: each person has one for each kind of data, and each file of a vault has its own.
 *
 * @param name the name
 * @param provider whose implementation; empty for the first provider that has it
 */
public record Aead(String name, Optional<Provider> provider) {
    /** What every Java platform has. */
    public static final Aead AES = new Aead("AES/GCM/NoPadding", Optional.empty());

    /** The length of a nonce in bytes. */
    public static final int NONCE = 12;

    /** The length of the tag at the end of what was sealed, in bytes. */
    public static final int TAG = 16;

    /** A nonce for one message. */
    public static byte[] nonce(SecureRandom random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        return nonce;
    }

    /**
     * Encrypts.
     *
     * @return the nonce, and after it the encrypted text with its tag
     */
    public byte[] seal(byte[] key, byte[] nonce, byte[] belonging, byte[] plain) {
        try {
            byte[] encrypted = run(Cipher.ENCRYPT_MODE, key, nonce, belonging, plain);
            byte[] sealed = Arrays.copyOf(nonce, NONCE + encrypted.length);
            System.arraycopy(encrypted, 0, sealed, NONCE, encrypted.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    /** Decrypts; empty if it was not sealed so, with this key and what belongs to it. */
    public Optional<byte[]> open(byte[] key, byte[] belonging, byte[] sealed) {
        if (sealed.length < NONCE + TAG) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        byte[] encrypted = Arrays.copyOfRange(sealed, NONCE, sealed.length);
        try {
            return Optional.of(run(Cipher.DECRYPT_MODE, key, nonce, belonging, encrypted));
        } catch (BadPaddingException | IllegalBlockSizeException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    private byte[] run(int mode, byte[] key, byte[] nonce, byte[] belonging, byte[] text)
            throws GeneralSecurityException {
        Cipher cipher = provider.isPresent() ? Cipher.getInstance(name, provider.get()) : Cipher.getInstance(name);
        cipher.init(mode, new SecretKeySpec(key, name.split("[/-]", 2)[0]), parameters(nonce));
        try {
            cipher.updateAAD(belonging);
        } catch (IllegalStateException | UnsupportedOperationException e) {
            throw unusable(e); // it does not authenticate
        }
        return cipher.doFinal(text);
    }

    private AlgorithmParameterSpec parameters(byte[] nonce) {
        return name.contains("/GCM/") ? new GCMParameterSpec(TAG * Byte.SIZE, nonce) : new IvParameterSpec(nonce);
    }

    private IllegalArgumentException unusable(Exception e) {
        return new IllegalArgumentException(
                "the cipher " + name
                        + " cannot be had, or takes no such key, no nonce of 12 bytes or no associated data",
                e);
    }
}
