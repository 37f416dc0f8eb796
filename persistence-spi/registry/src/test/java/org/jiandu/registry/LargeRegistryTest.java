package org.jiandu.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.registry.Weihai.AGENCY;
import static org.jiandu.registry.Weihai.BUREAU;
import static org.jiandu.registry.Weihai.MARKET;
import static org.jiandu.registry.Weihai.OFFICER;
import static org.jiandu.registry.Weihai.attendance;
import static org.jiandu.registry.Weihai.by;
import static org.jiandu.registry.Weihai.file;
import static org.jiandu.registry.Weihai.inOffice;
import static org.jiandu.registry.Weihai.person;
import static org.jiandu.registry.Weihai.registry;
import static org.jiandu.registry.Weihai.require;
import static org.jiandu.registry.Weihai.submit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jiandu.party.Person;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.memory.MemoryStorage;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportStage;
import org.jiandu.supervisor.Presence;
import org.junit.jupiter.api.Test;

/** What a question costs depends on its answer, and not on how much else is on record. The roster has its own test. */
class LargeRegistryTest {
    private static final LocalDate SAT_2024_06_01 = LocalDate.of(2024, 6, 1);
    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final PageRequest ALL = PageRequest.first(100);

    private final MemoryStorage storage = new MemoryStorage();
    private final Counting store = new Counting(storage.open());
    private final SocialSupervision registry = registry(store);
    private final Reports reports = registry.reports();
    private final Person wang = person("wang");
    private final Person li = person("li");

    @Test
    void art12_the_lists_of_reports_load_what_they_give_and_nothing_else() {
        inOffice(registry, wang, SAT_2024_06_01);
        inOffice(registry, li, SAT_2024_06_01);
        for (int i = 0; i < 8; i++) {
            LocalDate day = MON_2024_06_03.plusDays(i);
            require(reports.submit(id(i), BUREAU, submit(i % 2 == 0 ? wang : li, day, "占道经营")));
        }
        require(reports.act(id(0), new ReportAct.FeedBack(by(AGENCY, MON_2024_06_03.plusDays(9)), "已整改")));
        require(reports.act(id(1), new ReportAct.Accept(by(OFFICER, MON_2024_06_03.plusDays(9)))));
        require(reports.act(id(2), new ReportAct.Decline(by(OFFICER, MON_2024_06_03.plusDays(9)), "重复反映")));

        // what is delivered on Thursday 6, Friday 7 or Saturday 8 June is due on Monday 8 July
        LocalDate tue_2024_07_09 = LocalDate.of(2024, 7, 9);
        assertLoads(5, () -> reports.answersDue(Scope.everywhere(), tue_2024_07_09, ALL));
        assertLoads(2, () -> reports.answersDue(MARKET.getId(), tue_2024_07_09.minusDays(1), ALL));
        assertLoads(8, () -> reports.open(Scope.of(BUREAU), ALL));
        assertLoads(3, () -> reports.open(Scope.of(BUREAU), PageRequest.first(3)));
        assertLoads(6, () -> reports.atStage(Scope.everywhere(), ReportStage.SUBMITTED, tue_2024_07_09, ALL));
        assertLoads(4, () -> reports.ofSupervisor(file(li), ALL));
        assertLoads(
                2,
                () -> reports.submitted(
                        Scope.everywhere(), MON_2024_06_03.plusDays(1), MON_2024_06_03.plusDays(3), ALL));
    }

    /** Each of them in one page of one lookup. */
    private void assertLoads(int expected, Supplier<Page<OnRecord<Report>>> question) {
        store.forget();
        assertThat(question.get().items()).hasSize(expected);
        assertThat(store.loaded()).doesNotHaveDuplicates().hasSize(expected);
        assertThat(store.lookups()).isEqualTo(1);
        assertThat(store.journals()).isZero();
    }

    @Test
    void a_file_with_a_thousand_facts_is_loaded_and_acted_on_without_its_journal() {
        inOffice(registry, wang, SAT_2024_06_01);
        for (int i = 0; i < 1000; i++) {
            Presence presence = i % 2 == 0 ? Presence.ATTENDED : Presence.EXCUSED;
            require(registry.supervisors().act(file(wang), attendance(MON_2024_06_03, presence)));
        }
        store.forget();
        assertThat(registry.supervisors().get(file(wang)).version()).isEqualTo(1005);
        require(registry.supervisors().act(file(wang), attendance(MON_2024_06_03, Presence.ATTENDED)));
        assertThat(registry.supervisors()
                        .act(file(wang), Weihai.certify(MON_2024_06_03, "W-again"))
                        .isDone())
                .isFalse();
        assertThat(store.loaded()).hasSize(3);
        assertThat(store.journals()).isZero();

        assertThat(registry.supervisors().history(file(wang)).facts()).hasSize(1005);
        assertThat(registry.supervisors().knownAt(file(wang), Instant.parse("2024-06-02T00:00:00Z")))
                .isPresent();
        assertThat(store.journals()).isEqualTo(3); // both pages for the history, and one up to the moment
    }

    @Test
    void reindexing_keeps_no_list_of_what_there_is() {
        List<String> calls = new ArrayList<>();
        SocialSupervision inPagesOfTwo = registry(new Through(storage.open()) {
            @Override
            public Page<Hit> find(Lookup lookup, PageRequest page) {
                calls.add("find");
                return super.find(lookup, new PageRequest(2, page.cursor()));
            }

            @Override
            public CommitOutcome commit(Commit commit) {
                calls.add("commit");
                return super.commit(commit);
            }
        });
        for (int i = 0; i < 5; i++) {
            inOffice(inPagesOfTwo, person("p-" + i), SAT_2024_06_01);
        }
        calls.clear();
        assertThat(inPagesOfTwo.reindex()).isEqualTo(5);
        assertThat(calls)
                .startsWith("find", "commit", "commit", "find", "commit", "commit", "find", "commit")
                .hasSize(5 + 3 + 2); // reports and engagements are asked for, and there are none
    }

    @Test
    void the_pages_of_a_long_answer_are_asked_for_when_they_are_needed() {
        for (int i = 0; i < 5; i++) {
            inOffice(registry, person("p-" + i), SAT_2024_06_01);
        }
        store.forget();
        assertThat(Pages.all(page -> registry.supervisors().all(Scope.everywhere(), new PageRequest(2, page.cursor())))
                        .findFirst())
                .isPresent();
        assertThat(store.lookups()).isEqualTo(1);
        assertThat(store.loaded()).hasSize(2);
    }

    private static ReportId id(int number) {
        return new ReportId("r-" + number);
    }
}
