package org.jiandu.examples.first;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jiandu.law.Policy;
import org.jiandu.law.PolicyHistory;
import org.jiandu.message.Messages;
import org.jiandu.party.Actor;
import org.jiandu.persistence.OutcomeUnknownException;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.StorageUnavailableException;
import org.jiandu.persistence.jdbc.Engine;
import org.jiandu.persistence.jdbc.JdbcStore;
import org.jiandu.persistence.memory.MemoryStorage;
import org.jiandu.registry.Change;
import org.jiandu.registry.Changes;
import org.jiandu.registry.Erasure;
import org.jiandu.registry.FileId;
import org.jiandu.registry.Result;
import org.jiandu.registry.Retention;
import org.jiandu.registry.Scope;
import org.jiandu.registry.SocialSupervision;
import org.jiandu.registry.keys.FileKeyVault;
import org.jiandu.registry.keys.MasterKey;
import org.jiandu.registry.keys.MemoryKeyVault;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.Reason;

/** Puts the registry into a host: the lines of Java that the page on embedding shows. */
final class Embedding {
    private Embedding() {}

    static SocialSupervision production(
            DataSource dataSource, Engine engine, Path keyFolder, String masterKeyInHex, PolicyHistory policies) {
        // readme:begin production
        SecureRandom random = new SecureRandom();
        MasterKey masterKey = new MasterKey(HexFormat.of().parseHex(masterKeyInHex));
        SocialSupervision registry = SocialSupervision.builder()
                .store(JdbcStore.on(dataSource, engine)) // such as Engine.POSTGRESQL
                .keys(FileKeyVault.open(keyFolder, random, masterKey))
                .policies(policies)
                .calendar(WorkCalendars.stateCouncil())
                .clock(Clock.systemUTC())
                .random(random)
                .retention(new Retention(Set.of(), Period.ofYears(5))) // by your rules on archives
                .build();
        // readme:end
        return registry;
    }

    static void tables(Engine engine, PrintStream out) {
        // readme:begin tables
        for (String statement : engine.ddl(SocialSupervision.schema())) {
            out.println(statement + ";");
        }
        // readme:end
    }

    static SocialSupervision forTests(Policy policy, Clock fixed) {
        // readme:begin tests
        SecureRandom random = new SecureRandom();
        SocialSupervision registry = SocialSupervision.builder()
                .store(new MemoryStorage().open(), PrepareMode.CREATE_OR_VERIFY)
                .keys(new MemoryKeyVault(random))
                .policy(policy)
                .calendar(WorkCalendars.stateCouncil())
                .clock(fixed)
                .random(random)
                .build();
        // readme:end
        return registry;
    }

    static void act(
            SocialSupervision registry, Clock clock, FileId file, Actor officer, UUID request, PrintStream out) {
        // readme:begin act
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        SupervisorAct act =
                new SupervisorAct.PostNotice(registry.occasion(officer, today), today.plusDays(7), List.of());
        Result<SupervisorFact, SupervisorFile> result = registry.supervisors().act(file, act, request);

        if (result instanceof Result.Done<SupervisorFact, SupervisorFile> done) {
            out.println("done; on record are " + done.now().version() + " facts");
        } else if (result instanceof Result.Refused<SupervisorFact, SupervisorFile> refused) {
            for (Reason reason : refused.verdict().unmet()) {
                out.println(Messages.in(Locale.SIMPLIFIED_CHINESE).text(reason.condition()));
            }
        } else if (result instanceof Result.Taken<SupervisorFact, SupervisorFile> taken) {
            out.println(taken.what() + " belongs to the file " + taken.by());
        }
        // readme:end
    }

    static <T> T patiently(Supplier<T> call) {
        // readme:begin retry
        for (int attempt = 1; ; attempt++) {
            try {
                return call.get(); // the same act with the same request each time
            } catch (StorageUnavailableException | OutcomeUnknownException e) {
                if (attempt == 3) {
                    throw e;
                }
            }
        }
        // readme:end
    }

    static String follow(SocialSupervision registry, PrintStream out) {
        // readme:begin follow
        Changes changes = registry.changes().orElseThrow(); // absent if the store has no feed
        Changes.Part part = changes.first(500);
        while (!part.isEnd()) {
            for (Change change : part.changes()) {
                if (change instanceof Change.OfSupervisor of) {
                    out.println(of.file() + " " + of.recorded().fact().kind());
                }
            }
            // Keep the cursor in one transaction with what you made of the facts.
            part = changes.after(part.cursor(), 500);
        }
        // readme:end
        return part.cursor();
    }

    static void erase(SocialSupervision registry, FileId file, Actor officer, LocalDate today, PrintStream out) {
        // readme:begin erase
        Erasure erasure = registry.supervisors().erase(file, registry.occasion(officer, today), "kept for five years");
        if (erasure instanceof Erasure.NotYet notYet) {
            out.println("not yet: " + notYet.from().map(day -> "from " + day).orElse("nobody can say from when"));
        }
        // readme:end
    }

    static void dueList(SocialSupervision registry, LocalDate today, PrintStream out) {
        // readme:begin due
        registry.reports()
                .answersDue(Scope.everywhere(), today.plusDays(1), PageRequest.first(100))
                .items()
                .forEach(report -> out.println(report.state().getId()));
        // readme:end
    }
}
