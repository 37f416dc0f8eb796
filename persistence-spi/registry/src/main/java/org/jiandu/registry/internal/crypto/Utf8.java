package org.jiandu.registry.internal.crypto;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts as bytes, exactly: what UTF-8 cannot hold is refused, where {@link String#getBytes} would put a question mark. */
public final class Utf8 {
    private Utf8() {}

    /**
     * Encodes a text.
     *
     * @throws IllegalArgumentException if it has an unpaired surrogate
     */
    public static byte[] encode(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the text has an unpaired surrogate", e);
        }
    }

    /** Decodes what {@link #encode} gave. */
    public static String decode(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
