package org.jiandu.persistence;

/**
 * Surely not written: the store could not be reached, or was too busy. The same call may be tried again.
 */
public final class StorageUnavailableException extends StorageException {
    private static final long serialVersionUID = 1;

    /**
     * Says what is wrong.
     *
     * @param message what, and what to do about it; no personal data
     */
    public StorageUnavailableException(String message) {
        super(message);
    }

    /**
     * Says what is wrong.
     *
     * @param message what, and what to do about it; no personal data
     * @param cause what the adapter was told
     */
    public StorageUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
