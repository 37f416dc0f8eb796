package org.jiandu.persistence.tck;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.AttributeValue.Day;
import org.jiandu.persistence.AttributeValue.Moment;
import org.jiandu.persistence.AttributeValue.Text;
import org.jiandu.persistence.AttributeValue.Whole;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;

/** Who break R25 to R31. */
final class FidelitySaboteurs {
    private FidelitySaboteurs() {}

    static Stream<Saboteur> all() {
        return Stream.of(
                Saboteur.texts(25, "composes characters", text -> Normalizer.normalize(text, Normalizer.Form.NFC)),
                Saboteur.texts(
                        25, "loses characters beyond the BMP", text -> text.replaceAll("[^\\x{0}-\\x{FFFF}]", "?")),
                Saboteur.texts(25, "cuts blanks at the end", String::stripTrailing),
                Saboteur.texts(25, "knows one kind of line end", text -> text.replace("\r\n", "\n")),
                Saboteur.texts(25, "tidies JSON", text -> text.replaceAll(": +", ":")),
                Saboteur.commit(
                        25,
                        "folds the names of formats",
                        (store, commit) -> store.commit(Edit.payloads(
                                commit,
                                payload -> new Payload(
                                        payload.schema().toLowerCase(Locale.ROOT),
                                        payload.schemaVersion(),
                                        payload.text())))),
                Saboteur.texts(26, "keeps a blank for an empty text", text -> text.isEmpty() ? " " : text),
                Saboteur.commit(
                        26,
                        "keeps an empty attribute as an absent one",
                        (store, commit) -> store.commit(withoutEmpty(commit))),
                Saboteur.commit(27, "keeps whole seconds", (store, commit) -> store.commit(onTheSecond(commit))),
                Saboteur.values(
                        27,
                        "keeps moments as local times",
                        value -> value instanceof Moment moment
                                ? new Moment(LocalDateTime.ofInstant(moment.value(), ZoneId.systemDefault())
                                        .toInstant(ZoneOffset.UTC))
                                : value),
                Saboteur.values(
                        28,
                        "makes a day of its midnight",
                        value -> value instanceof Day day ? new Day(utcDayOfLocalMidnight(day.value())) : value),
                Saboteur.values(
                        29,
                        "keeps whole numbers as floating point",
                        value -> value instanceof Whole whole ? new Whole((long) (double) whole.value()) : value),
                Saboteur.values(
                        30, "compares without regard to case", Edit.text(text -> text.toLowerCase(Locale.ROOT))),
                Saboteur.values(30, "compares without blanks at the end", Edit.text(String::stripTrailing)),
                Saboteur.values(
                        30,
                        "compares without regard to width",
                        Edit.text(text -> Normalizer.normalize(text, Normalizer.Form.NFKC))),
                Saboteur.ids(
                        31,
                        "keeps keys in small letters",
                        id -> new RecordId(
                                id.tenant(), id.collection(), id.key().toLowerCase(Locale.ROOT))),
                Saboteur.ids(
                        31,
                        "keeps tenants in small letters",
                        id -> new RecordId(id.tenant().toLowerCase(Locale.ROOT), id.collection(), id.key())));
    }

    private static Commit withoutEmpty(Commit commit) {
        Map<String, Set<AttributeValue>> attributes = new HashMap<>(commit.attributes());
        attributes.values().removeIf(Set.of(new Text(""))::equals);
        return Edit.with(commit, attributes);
    }

    private static Commit onTheSecond(Commit commit) {
        return new Commit(
                commit.id(),
                commit.expectedVersion(),
                commit.commitId(),
                commit.recordedAt().truncatedTo(ChronoUnit.SECONDS),
                commit.facts(),
                commit.snapshot(),
                commit.attributes());
    }

    private static LocalDate utcDayOfLocalMidnight(LocalDate day) {
        return LocalDate.ofInstant(day.atStartOfDay(ZoneId.systemDefault()).toInstant(), ZoneOffset.UTC);
    }
}
