package org.jiandu.registry.internal.codec;

import java.util.List;
import org.jiandu.registry.keys.KeySubject;

/** All that is stored of one kind of record, and whose it is. */
interface Layout<S, F> {
    Declared<S> snapshot();

    Declared<S> opening();

    List<Declared<F>> facts();

    List<Declared<Note>> notes();

    /** The names of every kind of fact that there is. */
    List<String> factNames();

    String nameOf(F fact);

    /** Whose data a state is. */
    KeySubject subject(String tenant, S state);

    /** Whose data a fact is. */
    default KeySubject subject(String tenant, S stateAfter, F fact) {
        return subject(tenant, stateAfter);
    }
}
