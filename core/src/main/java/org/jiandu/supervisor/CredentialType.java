package org.jiandu.supervisor;

/** What a supervisor is given to show. */
public enum CredentialType {
    /** The certificate of appointment (聘任证书、聘书), which is kept. */
    CERTIFICATE,
    /** A card (监督员证) to be shown on duty, which is given back at the end of service. */
    CARD
}
