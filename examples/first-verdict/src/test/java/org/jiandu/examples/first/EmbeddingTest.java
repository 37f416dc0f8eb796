package org.jiandu.examples.first;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiandu.examples.first.Printed.printed;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_UNIT;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jiandu.law.Policy;
import org.jiandu.law.PolicyHistory;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.Actor;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.persistence.OutcomeUnknownException;
import org.jiandu.persistence.jdbc.Engine;
import org.jiandu.registry.FileId;
import org.jiandu.registry.SocialSupervision;
import org.jiandu.registry.keys.FileKeyVault;
import org.jiandu.registry.keys.MasterKey;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.time.DayUnit;
import org.jiandu.verdict.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** What the page on embedding shows does what the page says. */
class EmbeddingTest {
    private static final LocalDate TUE_2026_11_24 = LocalDate.of(2026, 11, 24);
    private static final Instant MONDAY_EVENING_IN_UTC = Instant.parse("2026-11-23T23:00:00Z"); // Tuesday in China
    private static final Clock CLOCK = Clock.fixed(MONDAY_EVENING_IN_UTC, ZoneOffset.UTC);
    private static final UUID REQUEST = new UUID(0, 1);
    private static final UUID OTHER_REQUEST = new UUID(0, 2);
    private static final Policy POLICY = WeihaiMeasures.policy()
            .choose(NOTICE_LENGTH, 7)
            .choose(NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
            .build();
    private static final Person PERSON =
            Person.builder().id(new PersonId("p-1")).name(new PersonName("王小明")).build();
    private static final FileId FILE = FileId.of(Roster.BUREAU, PERSON);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void the_owner_makes_the_tables_and_the_registry_opens_on_them() throws SQLException {
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl("jdbc:sqlite:" + folder.resolve("registry.sqlite"));
        SecureRandom random = new SecureRandom();
        byte[] secret = random.generateSeed(MasterKey.LENGTH);
        FileKeyVault.create(folder.resolve("keys"), random, new MasterKey(secret));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(printed(out -> Embedding.tables(Engine.SQLITE, out)));
        }

        SocialSupervision registry = Embedding.production(
                database,
                Engine.SQLITE,
                folder.resolve("keys"),
                HexFormat.of().formatHex(secret),
                PolicyHistory.of(POLICY));

        assertThat(registry.supervisors().find(FILE)).isEmpty();
        assertThat(printed(out -> Embedding.erase(reviewed(registry), FILE, Roster.OFFICER, TUE_2026_11_24, out)))
                .as("a candidacy that is open has no end yet")
                .isEqualTo("not yet: nobody can say from when\n");
    }

    @Test
    void the_day_is_that_of_china_and_a_request_that_is_repeated_is_done_once() {
        SocialSupervision registry = reviewed(Embedding.forTests(POLICY, CLOCK));
        String first = printed(out -> Embedding.act(registry, CLOCK, FILE, Roster.OFFICER, REQUEST, out));
        String again = printed(out -> Embedding.act(registry, CLOCK, FILE, Roster.OFFICER, REQUEST, out));
        String other = printed(out -> Embedding.act(registry, CLOCK, FILE, Roster.OFFICER, OTHER_REQUEST, out));

        assertThat(first).startsWith("done; on record are ").isEqualTo(again);
        assertThat(other).contains("公示");
        assertThat(registry.supervisors()
                        .get(FILE)
                        .state()
                        .getNotice()
                        .orElseThrow()
                        .firstDay())
                .isEqualTo(TUE_2026_11_24);
    }

    @Test
    void trouble_that_may_pass_is_tried_three_times_and_then_told() {
        AtomicInteger calls = new AtomicInteger();
        OutcomeUnknownException trouble = new OutcomeUnknownException("the line broke", new SQLException());

        assertThat(Embedding.patiently(() -> {
                    if (calls.incrementAndGet() < 3) {
                        throw trouble;
                    }
                    return "done";
                }))
                .isEqualTo("done");
        assertThatThrownBy(() -> Embedding.patiently(() -> {
                    throw trouble;
                }))
                .isSameAs(trouble);
        assertThat(calls).hasValue(3);
    }

    @Test
    void a_follower_sees_every_fact_and_keeps_a_cursor() {
        SocialSupervision registry = reviewed(Embedding.forTests(POLICY, CLOCK));

        assertThat(printed(out -> Embedding.follow(registry, out)))
                .isEqualTo("weihai-justice:p-1 NOMINATED\nweihai-justice:p-1 APPROVED\n");
    }

    @Test
    void nothing_is_owed_and_nothing_is_erased_without_a_retention() {
        SocialSupervision registry = reviewed(Embedding.forTests(POLICY, CLOCK));

        assertThat(printed(out -> Embedding.dueList(registry, TUE_2026_11_24, out)))
                .isEmpty();
        assertThatThrownBy(() -> printed(out -> Embedding.erase(registry, FILE, Roster.OFFICER, TUE_2026_11_24, out)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("retention");
    }

    private static SocialSupervision reviewed(SocialSupervision registry) {
        Profile lawyer = Profile.builder()
                .sector(Sector.LAWYER)
                .legallyQualified(true)
                .creditStanding(CreditStanding.GOOD)
                .build();
        registry.supervisors()
                .begin(
                        Roster.BUREAU,
                        PERSON,
                        new SupervisorAct.NominateSelf(
                                registry.occasion(Actor.personConcerned(PERSON.getId()), TUE_2026_11_24), lawyer));
        registry.supervisors()
                .act(FILE, new SupervisorAct.Approve(registry.occasion(Roster.OFFICER, TUE_2026_11_24), findings()));
        return registry;
    }

    private static List<Finding> findings() {
        return Stream.of(
                        WeihaiMeasures.CARES_FOR_RULE_OF_LAW,
                        WeihaiMeasures.KNOWS_THE_LAW,
                        WeihaiMeasures.WILLING_AND_ABLE)
                .map(topic -> new Finding(topic, true, "section head", TUE_2026_11_24, "interviewed"))
                .toList();
    }
}
