package org.jiandu.registry.internal.codec;

import org.jiandu.party.PersonId;

/** What stands for personal data whose key was destroyed, where a value of its type has no way to be absent. */
public final class Erased {
    /** Stands for a text or a name. */
    public static final String TEXT = "〔erased 已擦除〕";

    /** Stands for the reporter of a report, and for whoever acted as its reporter. */
    public static final PersonId PERSON = new PersonId("erased");

    private Erased() {}
}
