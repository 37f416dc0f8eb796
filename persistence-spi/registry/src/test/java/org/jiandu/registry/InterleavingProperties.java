package org.jiandu.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.registry.Weihai.BUREAU;
import static org.jiandu.registry.Weihai.file;
import static org.jiandu.registry.Weihai.nominate;
import static org.jiandu.registry.Weihai.person;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jiandu.party.Person;
import org.jiandu.persistence.OutcomeUnknownException;
import org.jiandu.persistence.StorageUnavailableException;
import org.jiandu.persistence.memory.LostAnswers;
import org.jiandu.persistence.memory.LostAnswers.Fate;
import org.jiandu.persistence.memory.MemoryStorage;
import org.jiandu.registry.keys.MemoryKeyVault;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.Duty;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Outcome;

/** Several officers act at once on a store that loses answers. */
@AddLifecycleHook(FixedSeed.class)
class InterleavingProperties {
    private static final LocalDate SAT_2024_06_01 = LocalDate.of(2024, 6, 1);
    private static final List<Person> PEOPLE = List.of(person("wang"), person("li"));
    private static final int KINDS_OF_ACTS = 9;

    /** The acts that bring somebody on public notice. */
    private static final int ACTS_BEFORE = 3;

    /**
     * What one run is made of.
     *
     * @param onNotice whether everybody is on public notice when it begins, and so waits for a certificate
     * @param acts for each officer the acts, as numbers
     * @param turns who goes on when
     * @param fates what becomes of each write
     */
    record Plan(boolean onNotice, List<List<Integer>> acts, List<Integer> turns, List<Fate> fates) {}

    /** An act of an officer, and what the officer was told. */
    private record Told(
            Person person, SupervisorAct act, UUID request, Optional<Result<SupervisorFact, SupervisorFile>> answer) {}

    @Property(tries = 300)
    void art4_whatever_the_order_and_whatever_is_lost_the_histories_are_what_the_accepted_acts_make_one_after_another(
            @ForAll("plans") Plan plan) {
        MemoryStorage storage = new MemoryStorage();
        MemoryKeyVault keys = new MemoryKeyVault(Weihai.random("keys"));
        List<Told> told = play(plan, storage, keys);

        Supervisors afterwards = Weihai.registry(storage.open(), keys).supervisors();
        Map<UUID, Told> byRequest = new HashMap<>();
        told.forEach(each -> byRequest.put(each.request(), each));
        Set<UUID> onRecord = new HashSet<>();
        List<String> certificates = new ArrayList<>();
        for (Person person : PEOPLE) {
            SupervisorFile file = SupervisorFile.open(BUREAU, person);
            Lifecycle lifecycle = Lifecycle.of(Weihai.POLICY);
            List<Recorded<SupervisorFact>> journal = afterwards.journal(file(person));
            int before = plan.onNotice() ? ACTS_BEFORE : 0;
            for (Recorded<SupervisorFact> recorded : journal.subList(0, before)) {
                file = Lifecycle.evolve(file, recorded.fact());
            }
            for (Recorded<SupervisorFact> recorded : journal.subList(before, journal.size())) {
                Told source = Objects.requireNonNull(byRequest.get(recorded.request()));
                assertThat(onRecord.add(recorded.request()))
                        .as("once: " + source)
                        .isTrue();
                Outcome<SupervisorFact, SupervisorFile> outcome = lifecycle.decide(file, source.act());
                assertThat(outcome.accepted())
                        .as("lawful where it stands: " + source)
                        .isPresent();
                assertThat(outcome.accepted().get().facts()).containsExactly(recorded.fact());
                file = outcome.accepted().get().state();
            }
            Optional<SupervisorFile> now = afterwards.find(file(person)).map(OnRecord::state);
            assertThat(now.orElse(SupervisorFile.open(BUREAU, person))).isEqualTo(file);
            file.getAppointments().stream().map(Appointment::certificate).forEach(certificates::add);
        }
        assertThat(certificates).doesNotHaveDuplicates();
        for (Told each : told) {
            each.answer()
                    .ifPresent(answer -> assertThat(onRecord.contains(each.request()))
                            .as("told the truth: " + each)
                            .isEqualTo(answer.isDone()));
        }
    }

    private static List<Told> play(Plan plan, MemoryStorage storage, MemoryKeyVault keys) {
        Turns turns = new Turns();
        Deque<Integer> order = new ArrayDeque<>(plan.turns());
        Map<Integer, List<Told>> told = new ConcurrentHashMap<>();
        List<Runnable> officers = new ArrayList<>();
        LostAnswers store = new LostAnswers(storage.open());
        if (plan.onNotice()) {
            SocialSupervision earlier = Weihai.registry(storage.open(), keys);
            PEOPLE.forEach(person -> Weihai.onNotice(earlier, person, SAT_2024_06_01));
        }
        for (int i = 0; i < plan.acts().size(); i++) {
            int officer = i;
            Supervisors desk = Weihai.builder(turns.store(store), keys)
                    .random(Weihai.random("officer " + officer))
                    .build()
                    .supervisors();
            officers.add(() -> {
                List<Told> mine = new ArrayList<>();
                for (int step = 0; step < plan.acts().get(officer).size(); step++) {
                    mine.add(act(desk, plan.acts().get(officer).get(step), new UUID(officer, step)));
                }
                told.put(officer, mine);
            });
        }
        plan.fates().forEach(store::next);
        turns.run(officers, waiting -> order.isEmpty() ? 0 : order.remove() % waiting);
        return told.values().stream().flatMap(List::stream).toList();
    }

    /** Acts, and asks again as long as nobody can tell, but not for ever. */
    private static Told act(Supervisors desk, int number, UUID request) {
        Person person = PEOPLE.get(number % PEOPLE.size());
        SupervisorAct act = actOf(person, number / PEOPLE.size());
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                Result<SupervisorFact, SupervisorFile> result = act instanceof SupervisorAct.NominateSelf
                        ? desk.begin(BUREAU, person, act, request)
                        : desk.find(file(person)).isPresent()
                                ? desk.act(file(person), act, request)
                                : desk.begin(BUREAU, person, act, request);
                return new Told(person, act, request, Optional.of(result));
            } catch (OutcomeUnknownException | StorageUnavailableException e) {
                // nobody can tell, or nothing was written: ask again
            }
        }
        return new Told(person, act, request, Optional.empty());
    }

    private static SupervisorAct actOf(Person person, int number) {
        return switch (number) {
            case 0 -> nominate(person, SAT_2024_06_01.minusDays(11));
            case 1 -> Weihai.approve(SAT_2024_06_01.minusDays(10));
            case 2 -> Weihai.notice(SAT_2024_06_01.minusDays(8));
            case 3 -> Weihai.certify(SAT_2024_06_01, "W-1");
            case 4 -> Weihai.certify(SAT_2024_06_01, "W-2");
            case 5 -> Weihai.attendance(SAT_2024_06_01.plusDays(20), Presence.ATTENDED);
            case 6 -> Weihai.attendance(SAT_2024_06_01.plusDays(40), Presence.UNEXCUSED);
            case 7 ->
                new SupervisorAct.ReportBreach(
                        Weihai.by(Weihai.AGENCY, SAT_2024_06_01.plusDays(50)), Duty.DILIGENCE, "迟到");
            default -> Weihai.dismiss(SAT_2024_06_01.plusDays(60));
        };
    }

    /** Acts mostly in the order of a life, so that many are lawful. */
    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<List<Integer>> officer = Arbitraries.integers()
                .between(0, KINDS_OF_ACTS * PEOPLE.size() - 1)
                .list()
                .ofMinSize(3)
                .ofMaxSize(12)
                .map(acts -> acts.stream()
                        .sorted(Comparator.comparing(act -> act / PEOPLE.size()))
                        .toList());
        Arbitrary<Fate> fate = Arbitraries.frequency(
                Tuple.of(6, Fate.ANSWERED),
                Tuple.of(1, Fate.LOST_BEFORE),
                Tuple.of(1, Fate.LOST_AFTER),
                Tuple.of(1, Fate.REFUSED));
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        officer.list().ofMinSize(2).ofMaxSize(4),
                        Arbitraries.integers().between(0, 11).list().ofSize(200),
                        fate.list().ofSize(80))
                .as(Plan::new);
    }
}
