package org.jiandu.persistence;

/**
 * Trouble in a store. The four kinds say what became of the data, which is all that a caller can act on.
 */
public abstract sealed class StorageException extends RuntimeException
        permits StorageUnavailableException,
                OutcomeUnknownException,
                StorageRejectedException,
                StorageCorruptedException {
    private static final long serialVersionUID = 1;

    StorageException(String message) {
        super(message);
    }

    StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
