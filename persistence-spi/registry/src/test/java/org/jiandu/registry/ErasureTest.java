package org.jiandu.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.jiandu.registry.Weihai.AGENCY;
import static org.jiandu.registry.Weihai.BUREAU;
import static org.jiandu.registry.Weihai.OFFICER;
import static org.jiandu.registry.Weihai.RUSHAN;
import static org.jiandu.registry.Weihai.by;
import static org.jiandu.registry.Weihai.file;
import static org.jiandu.registry.Weihai.inOffice;
import static org.jiandu.registry.Weihai.invite;
import static org.jiandu.registry.Weihai.nominate;
import static org.jiandu.registry.Weihai.open;
import static org.jiandu.registry.Weihai.person;
import static org.jiandu.registry.Weihai.require;
import static org.jiandu.registry.Weihai.submit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jiandu.engagement.EngagementId;
import org.jiandu.engagement.MatterAct;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.party.Audience;
import org.jiandu.party.Person;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.memory.MemoryStorage;
import org.jiandu.registry.keys.KeySubject;
import org.jiandu.registry.keys.KeyVault;
import org.jiandu.registry.keys.KeyVaultException;
import org.jiandu.registry.keys.MemoryKeyVault;
import org.jiandu.registry.keys.PersonalData;
import org.jiandu.registry.keys.SealingKey;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportId;
import org.jiandu.supervisor.History;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.WorkCalendars;
import org.junit.jupiter.api.Test;

/** A person's data is erased, and history stays whole. */
class ErasureTest {
    private static final LocalDate SAT_2024_06_01 = LocalDate.of(2024, 6, 1);
    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LocalDate TUE_2024_06_04 = LocalDate.of(2024, 6, 4);
    private static final LocalDate SUN_2026_05_31 = LocalDate.of(2026, 5, 31);
    private static final LocalDate MON_2027_05_31 = LocalDate.of(2027, 5, 31);
    private static final LocalDate TUE_2027_06_01 = LocalDate.of(2027, 6, 1);
    private static final Set<PersonalData> ALL = EnumSet.allOf(PersonalData.class);
    private static final ReportId REPORT = new ReportId("r-1");

    private final MemoryStorage storage = new MemoryStorage();
    private final MemoryKeyVault keys = new MemoryKeyVault(Weihai.random("keys"));
    private final SocialSupervision registry = registry(new Retention(Set.of(), Period.ofYears(1)));
    private final Supervisors supervisors = registry.supervisors();
    private final Person wang = person("wang");

    private SocialSupervision registry(Retention retention) {
        return Weihai.builder(storage.open(), keys).retention(retention).build();
    }

    private void served() {
        reported();
        answered();
    }

    /** Wang comes into office, and makes a report that waits for an answer. */
    private void reported() {
        inOffice(registry, wang, SAT_2024_06_01);
        require(registry.reports().submit(REPORT, BUREAU, submit(wang, MON_2024_06_03, "占道经营")));
    }

    private void answered() {
        act(new ReportAct.FeedBack(by(AGENCY, TUE_2024_06_04), "已整改"));
        close(TUE_2024_06_04);
    }

    private void close(LocalDate on) {
        act(new ReportAct.Decline(by(OFFICER, on), "执法机关已改正"));
        act(new ReportAct.ReportBack(by(OFFICER, on), "已由执法机关改正"));
        act(new ReportAct.Close(by(OFFICER, on)));
    }

    private void act(ReportAct act) {
        require(registry.reports().act(REPORT, act));
    }

    private Erasure erase(LocalDate on) {
        return supervisors.erase(file(wang), by(OFFICER, on), "期限届满");
    }

    @Test
    void pipl47_the_file_loads_with_the_persons_fields_shown_as_erased_and_the_terms_as_they_were() {
        served();
        SupervisorFile before = supervisors.get(file(wang)).state();

        assertThat(erase(TUE_2027_06_01))
                .isEqualTo(new Erasure.Receipt(file(wang), ALL, by(OFFICER, TUE_2027_06_01), "期限届满"));

        OnRecord<SupervisorFile> after = supervisors.get(file(wang));
        assertThat(after.erased()).containsExactlyInAnyOrder(PersonalData.IDENTITY, PersonalData.CIRCUMSTANCES);
        assertThat(after.state().getPerson().getId()).isEqualTo(wang.getId());
        assertThat(after.state().getPerson().getName().value())
                .contains("erased")
                .doesNotContain("王");
        assertThat(after.state().getPerson().getIdDocument()).isEmpty();
        assertThat(after.state().getAppointments()).isEqualTo(before.getAppointments());
        assertThat(after.state().getSteps()).isEqualTo(before.getSteps());
        History history = supervisors.history(file(wang));
        assertThat(history.facts()).hasSize(4);
        assertThat(history.file().getAppointments()).isEqualTo(before.getAppointments());
        assertThat(history.file().getPerson()).isEqualTo(after.state().getPerson());
    }

    @Test
    void art14_the_reports_of_an_erased_person_keep_their_course_and_lose_their_words_and_their_reporter() {
        served();
        Report before = registry.reports().get(REPORT).state();
        erase(TUE_2027_06_01);

        OnRecord<Report> after = registry.reports().get(REPORT);
        assertThat(after.erased()).contains(PersonalData.WORDS, PersonalData.IDENTITY);
        assertThat(after.state().getText())
                .hasValueSatisfying(text -> assertThat(text).contains("erased").doesNotContain("占道"));
        assertThat(after.state().getReporter()).isNotEqualTo(before.getReporter());
        assertThat(after.state().getSteps()).isEqualTo(before.getSteps());
        assertThat(after.state().getDeliveredOn()).isEqualTo(before.getDeliveredOn());
    }

    @Test
    void pipl19_nothing_is_erased_before_its_time_and_the_answer_says_from_when() {
        served();
        assertThat(erase(SAT_2024_06_01.plusDays(5)))
                .isEqualTo(new Erasure.NotYet(file(wang), Optional.of(TUE_2027_06_01)));
        assertThat(erase(MON_2027_05_31)).isInstanceOf(Erasure.NotYet.class);
        assertThat(supervisors.get(file(wang)).erased()).isEmpty();
        Person li = person("li");
        require(supervisors.begin(BUREAU, li, nominate(li, SUN_2026_05_31)));
        assertThat(supervisors.erase(file(li), by(OFFICER, TUE_2027_06_01), "本人要求"))
                .isEqualTo(new Erasure.NotYet(file(li), Optional.empty()));
    }

    @Test
    void art12_nothing_is_erased_while_a_report_waits_for_its_answer_and_nobody_knows_how_long() {
        reported();
        Erasure notYet = new Erasure.NotYet(file(wang), Optional.empty());

        assertThat(erase(TUE_2027_06_01)).isEqualTo(notYet); // the day has come
        assertThat(erase(MON_2027_05_31)).isEqualTo(notYet);
        act(new ReportAct.FeedBack(by(AGENCY, TUE_2027_06_01), "已整改"));
        assertThat(erase(TUE_2027_06_01)).isEqualTo(notYet);
        assertThat(supervisors.get(file(wang)).erased()).isEmpty();
        assertThat(registry.reports().get(REPORT).erased()).isEmpty();

        close(TUE_2027_06_01);
        assertThat(erase(TUE_2027_06_01)).isInstanceOf(Erasure.Receipt.class);
        assertThat(registry.reports()
                        .open(Scope.everywhere(), PageRequest.first(10))
                        .items())
                .isEmpty();
    }

    @Test
    void art15_a_report_that_is_reopened_makes_an_erasure_wait_again() {
        served();
        act(new ReportAct.Reopen(by(OFFICER, TUE_2027_06_01), "新证据"));

        assertThat(erase(TUE_2027_06_01)).isEqualTo(new Erasure.NotYet(file(wang), Optional.empty()));
    }

    @Test
    void art12_no_report_of_an_erased_person_is_recorded_late_because_nobody_could_answer_it() {
        served();
        erase(TUE_2027_06_01);
        ReportId late = new ReportId("r-2");

        assertThatIllegalStateException()
                .isThrownBy(() -> registry.reports().submit(late, BUREAU, submit(wang, MON_2024_06_03, "占道经营")))
                .withMessageContaining("erased");
        assertThat(registry.reports().find(late)).isEmpty();
    }

    @Test
    void an_erasure_waits_for_the_persons_own_reports_and_for_nobody_elses() {
        served();
        Person li = person("li");
        inOffice(registry, li, SAT_2024_06_01);
        require(registry.reports().submit(new ReportId("r-2"), BUREAU, submit(li, MON_2024_06_03, "占道经营")));

        assertThat(erase(TUE_2027_06_01)).isInstanceOf(Erasure.Receipt.class);
    }

    @Test
    void whether_a_report_waits_is_asked_page_by_page_up_to_the_first() {
        served();
        for (int i = 2; i <= 5; i++) {
            ReportId next = new ReportId("r-" + i);
            require(registry.reports().submit(next, BUREAU, submit(wang, MON_2024_06_03.plusDays(i), "占道经营")));
        }
        Counting store = new Counting(storage.open());
        Supervisors counted = Weihai.registry(store, keys).supervisors();
        store.forget();

        assertThat(counted.erase(file(wang), by(OFFICER, TUE_2027_06_01), "期限届满"))
                .isInstanceOf(Erasure.NotYet.class);
        assertThat(store.loaded())
                .extracting(RecordId::key)
                .containsExactly(file(wang).key(), "r-1", "r-2");
        assertThat(store.lookups()).isEqualTo(1);
    }

    @Test
    void art10_an_erasure_does_not_wait_for_engagements_on_which_things_are_done_after_it_too() {
        served();
        Engagements engagements = registry.engagements();
        EngagementId check = new EngagementId("e-1");
        require(engagements.open(check, BUREAU, open(MON_2024_06_03, TUE_2024_06_04)));
        require(engagements.act(check, invite(wang, MON_2024_06_03, TUE_2024_06_04)));
        erase(TUE_2027_06_01);

        require(engagements.act(
                check,
                new ParticipationAct.MarkForReexamination(
                        by(OFFICER, TUE_2027_06_01), wang.getId(), MON_2024_06_03, "确是堂兄")));
        require(engagements.act(
                check, new ParticipationAct.Reexamine(by(OFFICER, TUE_2027_06_01), wang.getId(), true, "未受影响")));
        require(engagements.act(check, new MatterAct.Conclude(by(OFFICER, TUE_2027_06_01))));
    }

    @Test
    void what_must_be_kept_is_kept() {
        served();
        Supervisors keeping = registry(new Retention(Set.of(PersonalData.IDENTITY), Period.ofYears(1)))
                .supervisors();
        keeping.erase(file(wang), by(OFFICER, TUE_2027_06_01), "期限届满");

        OnRecord<SupervisorFile> after = keeping.get(file(wang));
        assertThat(after.state().getPerson()).isEqualTo(wang);
        assertThat(after.erased()).doesNotContain(PersonalData.IDENTITY).isNotEmpty();
    }

    @Test
    void an_erasure_that_failed_between_receipt_and_keys_is_finished_by_repeating_it_whatever_happened_since() {
        served();
        KeyVault unreachable = new VaultThrough(keys) {
            @Override
            public void destroy(KeySubject subject, Set<PersonalData> kinds) {
                throw new KeyVaultException("unreachable");
            }
        };
        Supervisors failing = Weihai.builder(storage.open(), unreachable)
                .retention(new Retention(Set.of(), Period.ofYears(1)))
                .build()
                .supervisors();
        assertThatExceptionOfType(KeyVaultException.class)
                .isThrownBy(() -> failing.erase(file(wang), by(OFFICER, TUE_2027_06_01), "期限届满"));
        assertThat(supervisors.get(file(wang)).erased()).isEmpty();

        act(new ReportAct.Reopen(by(OFFICER, TUE_2027_06_01), "新证据"));
        assertThat(supervisors.erase(file(wang), by(OFFICER, TUE_2027_06_01.plusDays(1)), "again"))
                .isEqualTo(new Erasure.Receipt(file(wang), ALL, by(OFFICER, TUE_2027_06_01), "期限届满"));
        assertThat(supervisors.get(file(wang)).erased()).isNotEmpty();
    }

    @Test
    void pipl47_what_an_officer_had_loaded_before_the_erasure_does_not_come_back_with_the_next_commit() {
        served();
        KeyVault slow = new VaultThrough(keys) {
            private boolean erased;

            @Override
            public SealingKey current(KeySubject subject, PersonalData kind) {
                if (!erased) {
                    erased = true;
                    erase(TUE_2027_06_01); // the report is loaded and decided on, and nothing of it is sealed yet
                }
                return super.current(subject, kind);
            }
        };
        ReportAct disclose = new ReportAct.Disclose(by(OFFICER, TUE_2027_06_01), Audience.AGENCY, "法院要求");
        require(Weihai.registry(storage.open(), slow).reports().act(REPORT, disclose));

        OnRecord<Report> after = registry.reports().get(REPORT);
        assertThat(after.erased()).contains(PersonalData.WORDS, PersonalData.IDENTITY);
        assertThat(after.state().getText())
                .hasValueSatisfying(text -> assertThat(text).doesNotContain("占道"));
        assertThat(registry.reports().journal(REPORT)).hasSize(6);
    }

    @Test
    void pipl19_a_candidacy_that_begins_between_the_check_and_the_receipt_is_not_erased() {
        served();
        RecordStore slow = new Through(storage.open()) {
            private boolean begun;

            @Override
            public CommitOutcome commit(Commit commit) {
                if (!begun) {
                    begun = true;
                    require(supervisors.begin(BUREAU, wang, nominate(wang, TUE_2027_06_01)));
                }
                return super.commit(commit);
            }
        };
        Supervisors erasing = Weihai.builder(slow, keys)
                .retention(new Retention(Set.of(), Period.ofYears(1)))
                .build()
                .supervisors();

        assertThat(erasing.erase(file(wang), by(OFFICER, TUE_2027_06_01), "期限届满"))
                .isEqualTo(new Erasure.NotYet(file(wang), Optional.empty()));
        assertThat(supervisors.get(file(wang)).erased()).isEmpty();
        assertThat(supervisors.get(file(wang)).state().getPerson()).isEqualTo(wang);
    }

    @Test
    void nothing_is_done_on_an_erased_file_and_the_person_may_come_back_under_another_id() {
        served();
        erase(TUE_2027_06_01);

        assertThatIllegalStateException()
                .isThrownBy(() -> supervisors.begin(BUREAU, wang, nominate(wang, TUE_2027_06_01)))
                .withMessageContaining("erased");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        registry.reports().act(REPORT, new ReportAct.Reopen(by(OFFICER, TUE_2027_06_01), "新证据")))
                .withMessageContaining("erased");
        assertThat(supervisors
                        .ofPerson(wang.getIdDocument().orElseThrow(), PageRequest.first(10))
                        .items())
                .isEmpty();
        Person again = person("wang-2", "E-wang");
        require(supervisors.begin(BUREAU, again, nominate(again, TUE_2027_06_01)));
    }

    @Test
    void what_one_authority_erases_another_keeps() {
        served();
        require(supervisors.begin(RUSHAN, wang, nominate(wang, SUN_2026_05_31)));
        erase(TUE_2027_06_01);

        assertThat(supervisors.get(FileId.of(RUSHAN, wang)).state().getPerson()).isEqualTo(wang);
    }

    @Test
    void how_long_to_keep_is_the_hosts_choice_and_has_no_default() {
        served();
        SocialSupervision without = SocialSupervision.builder()
                .store(storage.open())
                .keys(keys)
                .policy(Weihai.POLICY)
                .calendar(WorkCalendars.stateCouncil())
                .clock(Clock.systemUTC())
                .random(Weihai.random("ids"))
                .build();

        assertThatIllegalStateException()
                .isThrownBy(() -> without.supervisors().erase(file(wang), by(OFFICER, TUE_2027_06_01), "期限届满"))
                .withMessageContaining("retention");
        assertThatIllegalArgumentException().isThrownBy(() -> new Retention(ALL, Period.ofYears(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Retention(Set.of(), Period.ofYears(-1)));
    }
}
