package org.jiandu.registry.keys;

/** The vault cannot do what was asked. The message names the file or the key, never a secret. */
public final class KeyVaultException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Says what went wrong.
     *
     * @param message what went wrong and what to do
     */
    public KeyVaultException(String message) {
        super(message);
    }

    /**
     * Says what went wrong, and why.
     *
     * @param message what went wrong and what to do
     * @param cause why
     */
    public KeyVaultException(String message, Throwable cause) {
        super(message, cause);
    }
}
