package org.jiandu.registry.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiandu.persistence.RecordId;
import org.jiandu.registry.keys.KeySubject;
import org.jiandu.registry.keys.PersonalData;

/** Keeps what it seals; an envelope is a number and tells nothing. Can lose keys. */
final class NumberedSeal implements Seal {
    record Closed(RecordId record, KeySubject subject, PersonalData kind, String plain) {}

    private final List<Closed> closed = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private Predicate<Closed> lost = each -> false;

    @Override
    public String close(RecordId record, KeySubject subject, PersonalData kind, String plain) {
        closed.add(new Closed(record, subject, kind, plain));
        return "envelope-" + (closed.size() - 1);
    }

    @Override
    public Optional<String> open(RecordId record, PersonalData kind, String envelope) {
        opened.add(envelope);
        Closed found = closed.get(Integer.parseInt(envelope.substring("envelope-".length())));
        if (found.kind() != kind || !found.record().equals(record)) {
            throw new AssertionError("opened for " + record + " and " + kind + ": " + found);
        }
        return lost.test(found) ? Optional.empty() : Optional.of(found.plain());
    }

    void lose(Predicate<Closed> which) {
        lost = lost.or(which);
    }

    void loseAll() {
        lose(each -> true);
    }

    List<Closed> closed() {
        return closed;
    }

    /** The envelopes in the order of opening. */
    List<String> opened() {
        return opened;
    }
}
