package org.jiandu.persistence;

/**
 * Nobody can tell whether it was written: the answer was lost. Making the same commit again settles it (R10).
 */
public final class OutcomeUnknownException extends StorageException {
    private static final long serialVersionUID = 1;

    /**
     * Says what is wrong.
     *
     * @param message what, and what to do about it; no personal data
     */
    public OutcomeUnknownException(String message) {
        super(message);
    }

    /**
     * Says what is wrong.
     *
     * @param message what, and what to do about it; no personal data
     * @param cause what the adapter was told
     */
    public OutcomeUnknownException(String message, Throwable cause) {
        super(message, cause);
    }
}
