package org.jiandu.party;

/** A file that an authority keeps, and on which its officers act. */
public interface Kept {
    /**
     * The authority that keeps the file.
     *
     * @return the authority
     */
    Authority getAuthority();
}
