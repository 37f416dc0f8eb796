package org.jiandu.persistence;

/**
 * What is stored cannot be what was committed. Somebody has to look at the store.
 */
public final class StorageCorruptedException extends StorageException {
    private static final long serialVersionUID = 1;

    /**
     * Says what is wrong.
     *
     * @param message what, and what to do about it; no personal data
     */
    public StorageCorruptedException(String message) {
        super(message);
    }

    /**
     * Says what is wrong.
     *
     * @param message what, and what to do about it; no personal data
     * @param cause what the adapter was told
     */
    public StorageCorruptedException(String message, Throwable cause) {
        super(message, cause);
    }
}
