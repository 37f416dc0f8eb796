package org.jiandu.document.internal.tree;

import java.io.IOException;
import java.io.StringReader;

/** Reads no block that ends within a character of two units, on which the scanner of YAML fails. */
final class WholeCharacters extends StringReader {
    WholeCharacters(String text) {
        super(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 1 && Character.isHighSurrogate(buffer[offset + read - 1])) {
            super.skip(-1);
            return read - 1;
        }
        return read;
    }
}
