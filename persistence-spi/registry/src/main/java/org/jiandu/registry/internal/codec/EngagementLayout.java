package org.jiandu.registry.internal.codec;

import java.util.List;
import java.util.stream.Stream;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.engagement.EngagementFactKind;
import org.jiandu.registry.keys.KeySubject;

/** An engagement: what concerns one participant is that person's data, the rest is the engagement's. */
final class EngagementLayout implements Layout<Engagement, EngagementFact> {
    @Override
    public Declared<Engagement> snapshot() {
        return new Declared<>("engagement", 1, EngagementJson.ENGAGEMENT);
    }

    @Override
    public Declared<Engagement> opening() {
        return new Declared<>("engagement.record-opened", 1, EngagementJson.OPENED);
    }

    @Override
    public List<Declared<EngagementFact>> facts() {
        return EngagementFactJson.FACTS;
    }

    @Override
    public List<Declared<Note>> notes() {
        return NoteJson.notes(PartyJson.OCCASION);
    }

    @Override
    public List<String> factNames() {
        return Stream.of(EngagementFactKind.values())
                .map(EngagementFactKind::storedName)
                .toList();
    }

    @Override
    public String nameOf(EngagementFact fact) {
        return fact.kind().storedName();
    }

    @Override
    public KeySubject subject(String tenant, Engagement engagement) {
        return KeySubject.of(tenant, engagement.getAuthority().getOrganisation().getId(), engagement.getId());
    }

    @Override
    public KeySubject subject(String tenant, Engagement stateAfter, EngagementFact fact) {
        KeySubject whole = subject(tenant, stateAfter);
        return fact instanceof EngagementFact.OnParticipation onPart ? whole.ofPerson(onPart.person()) : whole;
    }
}
