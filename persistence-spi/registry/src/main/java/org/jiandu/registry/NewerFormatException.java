package org.jiandu.registry;

/**
 * A record holds something that a newer version of this library wrote. Nothing is wrong with the store; this program is too old
 * to read it, and does not skip what it cannot read.
 */
public final class NewerFormatException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Says what cannot be read.
     *
     * @param message the record, the format and what this version knows of it; no personal data
     */
    public NewerFormatException(String message) {
        super(message);
    }
}
