package org.jiandu.document.internal.form;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiandu.law.Instrument;

/** What writing needs besides the value: the instrument of the document, and what others were cited. Not thread-safe. */
public final class Out {
    private final Instrument instrument;
    private final Map<String, Instrument> others = new LinkedHashMap<>();

    /** For a document of an instrument. */
    public Out(Instrument instrument) {
        this.instrument = instrument;
    }

    /** Whether a citation that names no instrument means this one. */
    boolean isOwn(Instrument cited) {
        return instrument.equals(cited);
    }

    /** Keeps an instrument to be described, and gives its id. */
    String refer(Instrument cited) {
        Instrument before = others.putIfAbsent(cited.id(), cited);
        if (cited.id().equals(instrument.id()) || (before != null && !before.equals(cited))) {
            throw new IllegalArgumentException("two instruments have the id " + cited.id());
        }
        return cited.id();
    }

    /** The other instruments that were cited, in the order of their ids. */
    public List<Instrument> others() {
        return others.values().stream()
                .sorted(Comparator.comparing(Instrument::id))
                .toList();
    }
}
