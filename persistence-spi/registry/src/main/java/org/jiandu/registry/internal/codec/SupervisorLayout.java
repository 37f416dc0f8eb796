package org.jiandu.registry.internal.codec;

import java.util.List;
import java.util.stream.Stream;
import org.jiandu.registry.keys.KeySubject;
import org.jiandu.supervisor.FactKind;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;

/** The file of a supervisor: all of it is that person's data. */
class SupervisorLayout implements Layout<SupervisorFile, SupervisorFact> {
    @Override
    public Declared<SupervisorFile> snapshot() {
        return new Declared<>("supervisor.file", 2, SupervisorJson.FILE);
    }

    @Override
    public Declared<SupervisorFile> opening() {
        return new Declared<>("supervisor.opened", 1, SupervisorJson.OPENED);
    }

    @Override
    public List<Declared<SupervisorFact>> facts() {
        return SupervisorFactJson.FACTS;
    }

    @Override
    public List<Declared<Note>> notes() {
        return NoteJson.notes(PartyJson.OCCASION);
    }

    @Override
    public List<String> factNames() {
        return Stream.of(FactKind.values()).map(FactKind::storedName).toList();
    }

    @Override
    public String nameOf(SupervisorFact fact) {
        return fact.kind().storedName();
    }

    @Override
    public KeySubject subject(String tenant, SupervisorFile file) {
        return KeySubject.of(
                tenant,
                file.getAuthority().getOrganisation().getId(),
                file.getPerson().getId());
    }
}
