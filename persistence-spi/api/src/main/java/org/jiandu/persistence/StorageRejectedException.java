package org.jiandu.persistence;

/**
 * Surely not written, and never will be: the call asks for what the schema does not declare, or contradicts what is stored.
 */
public final class StorageRejectedException extends StorageException {
    private static final long serialVersionUID = 1;

    /**
     * Says what is wrong.
     *
     * @param message what, and what to do about it; no personal data
     */
    public StorageRejectedException(String message) {
        super(message);
    }

    /**
     * Says what is wrong.
     *
     * @param message what, and what to do about it; no personal data
     * @param cause what the adapter was told
     */
    public StorageRejectedException(String message, Throwable cause) {
        super(message, cause);
    }
}
