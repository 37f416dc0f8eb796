package org.jiandu.examples.quickstart;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jiandu.law.Policy;
import org.jiandu.party.PersonId;
import org.jiandu.persistence.Limits;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.jiandu.registry.FileId;
import org.jiandu.registry.OnRecord;
import org.jiandu.registry.Retention;
import org.jiandu.registry.Scope;
import org.jiandu.registry.SocialSupervision;
import org.jiandu.registry.keys.KeyVault;
import org.jiandu.time.WorkCalendars;

/** The registry of this example, and the list that keeps it from playing an act twice. */
final class Registry {
    /** How long everything is kept after the end of service: a choice of the host, for which there is no default. */
    static final Period KEPT = Period.ofYears(1);

    /** Where all questions look: with the bureau that keeps the files. */
    static final Scope SCOPE = Scope.of(Actors.BUREAU_OF_WEIHAI);

    /** The first day that can be stored, and the last. */
    static final LocalDate FIRST_DAY = LocalDate.of(1600, 1, 1);

    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final String HASH = "HmacSHA256";

    private final SocialSupervision supervision;
    private final PlayedList played;
    private final byte[] key;

    private Registry(SocialSupervision supervision, PlayedList played, byte[] key) {
        this.supervision = supervision;
        this.played = played;
        this.key = key.clone();
    }

    /** Opens the registry, and makes the tables if they are not there: in production their owner does. */
    static Registry open(
            RecordStore store, String tenant, KeyVault keys, PlayedList played, Policy policy, SecureRandom random) {
        SocialSupervision supervision = SocialSupervision.builder()
                .store(store, PrepareMode.CREATE_OR_VERIFY)
                .tenant(tenant)
                .keys(keys)
                .policy(policy)
                .calendar(WorkCalendars.stateCouncil())
                .clock(Clock.systemUTC())
                .random(random)
                .retention(new Retention(Set.of(), KEPT))
                .build();
        return new Registry(supervision, played, keys.hashingKey(tenant));
    }

    SocialSupervision supervision() {
        return supervision;
    }

    static FileId file(PersonId person) {
        return new FileId(SCOPE.authority().orElseThrow(), person);
    }

    /** What an earlier run had as the answer to an act, if one played it. */
    Optional<Reply> earlier(ActLine line) {
        return played.find(requestOf(line)).map(Reply::earlier);
    }

    /** Plays an act, and then puts it on the list. */
    Reply play(ActLine line, Function<UUID, Reply> act) {
        UUID request = requestOf(line);
        Reply reply = act.apply(request);
        played.add(request, reply.answer());
        return reply;
    }

    /**
     * The id of the request to play an act, the same in every run. It is a keyed hash: nobody finds out by trying who, say, made a
     * confidential report.
     */
    private UUID requestOf(ActLine line) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key, HASH));
            ByteBuffer hash =
                    ByteBuffer.wrap(mac.doFinal(("request " + line.identity()).getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HASH, e);
        }
    }

    /** The id of what follows from a request. */
    static UUID following(UUID request) {
        return UUID.nameUUIDFromBytes((request + " attendance").getBytes(StandardCharsets.UTF_8));
    }

    /** All that a question finds, page by page. */
    static <T> List<OnRecord<T>> all(Function<PageRequest, Page<OnRecord<T>>> question) {
        List<OnRecord<T>> found = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(Limits.MAX_PAGE));
        while (next.isPresent()) {
            Page<OnRecord<T>> page = question.apply(next.get());
            found.addAll(page.items());
            next = page.next().map(PageRequest.first(Limits.MAX_PAGE)::after);
        }
        return found;
    }
}
