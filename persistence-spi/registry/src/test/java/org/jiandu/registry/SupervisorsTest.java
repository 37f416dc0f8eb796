package org.jiandu.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.jiandu.registry.Weihai.BUREAU;
import static org.jiandu.registry.Weihai.OFFICER;
import static org.jiandu.registry.Weihai.RUSHAN;
import static org.jiandu.registry.Weihai.by;
import static org.jiandu.registry.Weihai.certify;
import static org.jiandu.registry.Weihai.file;
import static org.jiandu.registry.Weihai.inOffice;
import static org.jiandu.registry.Weihai.nominate;
import static org.jiandu.registry.Weihai.onNotice;
import static org.jiandu.registry.Weihai.person;
import static org.jiandu.registry.Weihai.registry;
import static org.jiandu.registry.Weihai.require;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jiandu.input.InputProblem;
import org.jiandu.party.Actor;
import org.jiandu.party.Occasion;
import org.jiandu.party.Person;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.memory.MemoryStorage;
import org.jiandu.registry.Result.Unique;
import org.jiandu.registry.keys.MemoryKeyVault;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Duty;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;
import org.junit.jupiter.api.Test;

class SupervisorsTest {
    private static final LocalDate SAT_2024_06_01 = LocalDate.of(2024, 6, 1);
    private static final LocalDate SUN_2026_05_31 = LocalDate.of(2026, 5, 31);
    private static final UUID REQUEST = new UUID(1, 2);

    private final MemoryStorage storage = new MemoryStorage();
    private final SocialSupervision registry = registry(storage.open());
    private final Supervisors supervisors = registry.supervisors();
    private final Person wang = person("wang");

    @Test
    void art4_the_first_act_opens_the_file_and_every_act_is_kept() {
        require(supervisors.begin(BUREAU, wang, nominate(wang, SAT_2024_06_01.minusDays(11))));

        OnRecord<SupervisorFile> file = supervisors.get(file(wang));
        assertThat(file.state().stageOn(SAT_2024_06_01)).isEqualTo(Stage.NOMINATED);
        assertThat(file.state().getPerson()).isEqualTo(wang);
        assertThat(file.erased()).isEmpty();
        assertThat(supervisors.journal(file(wang)))
                .extracting(recorded -> recorded.fact().kind().name())
                .containsExactly("NOMINATED");
    }

    @Test
    void art4_an_act_that_is_refused_leaves_nothing_not_even_a_file() {
        Result<SupervisorFact, SupervisorFile> result = supervisors.begin(
                BUREAU, wang, new SupervisorAct.Recommend(by(OFFICER, SAT_2024_06_01), Weihai.LAWYER));

        assertThat(result).isInstanceOf(Result.Refused.class);
        assertThat(supervisors.find(file(wang))).isEmpty();
    }

    @Test
    void art5_a_whole_candidacy_is_on_record_for_another_registry_on_the_same_data() {
        MemoryKeyVault keys = new MemoryKeyVault(Weihai.random("keys"));
        inOffice(registry(storage.open(), keys), wang, SAT_2024_06_01);

        Supervisors again = registry(storage.open(), keys).supervisors();
        SupervisorFile file = again.get(file(wang)).state();
        assertThat(file.isInOfficeOn(SAT_2024_06_01)).isTrue();
        assertThat(file.termOn(SAT_2024_06_01).orElseThrow().lastDay()).isEqualTo(SUN_2026_05_31);
        assertThat(again.history(file(wang)).file()).isEqualTo(file);
        assertThat(again.standing(file(wang), SAT_2024_06_01).stage()).isEqualTo(Stage.IN_OFFICE);
        assertThat(again.standing(file(person("nobody")), SAT_2024_06_01).stage())
                .isEqualTo(Stage.NEW);
    }

    @Test
    void art4_an_act_on_a_file_that_does_not_exist_is_a_broken_call() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> supervisors.act(file(wang), certify(SAT_2024_06_01, "W-1")))
                .withMessageContaining("weihai-justice:wang");
    }

    @Test
    void art4_a_refusal_and_an_assessment_are_the_same_verdict() {
        onNotice(registry, wang, SAT_2024_06_01);
        SupervisorAct early = certify(SAT_2024_06_01.minusDays(3), "W-1");

        assertThat(supervisors.act(file(wang), early))
                .isEqualTo(new Result.Refused<>(supervisors.assess(file(wang), early)));
    }

    @Test
    void a_request_that_is_repeated_is_done_once_and_answered_with_what_it_did() {
        onNotice(registry, wang, SAT_2024_06_01);
        SupervisorAct certificate = certify(SAT_2024_06_01, "W-1");
        Result.Done<SupervisorFact, SupervisorFile> first = require(supervisors.act(file(wang), certificate, REQUEST));
        require(supervisors.act(file(wang), Weihai.attendance(SAT_2024_06_01.plusDays(20), Presence.ATTENDED)));

        Result.Done<SupervisorFact, SupervisorFile> repeated =
                require(supervisors.act(file(wang), certificate, REQUEST));

        assertThat(first.verdict()).isPresent();
        assertThat(repeated.verdict()).isEmpty();
        assertThat(repeated.facts()).isEqualTo(first.facts());
        assertThat(repeated.now()).isEqualTo(supervisors.get(file(wang)));
        assertThat(supervisors.get(file(wang)).state().getAppointments()).hasSize(1);
    }

    @Test
    void art16_a_record_that_may_be_made_twice_is_made_once_by_one_request() {
        inOffice(registry, wang, SAT_2024_06_01);
        SupervisorAct breach =
                new SupervisorAct.ReportBreach(by(Weihai.AGENCY, SAT_2024_06_01.plusDays(30)), Duty.DILIGENCE, "迟到");
        require(supervisors.act(file(wang), breach, REQUEST));
        require(supervisors.act(file(wang), breach, REQUEST));

        assertThat(supervisors.get(file(wang)).state().getBreachReports()).hasSize(1);
    }

    @Test
    void a_request_serves_one_act() {
        onNotice(registry, wang, SAT_2024_06_01);
        require(supervisors.act(file(wang), certify(SAT_2024_06_01, "W-1"), REQUEST));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> supervisors.act(
                        file(wang), Weihai.attendance(SAT_2024_06_01.plusDays(20), Presence.ATTENDED), REQUEST))
                .withMessageContaining("another act");
    }

    @Test
    void a_request_serves_one_act_and_no_other_of_the_same_actor_and_day() {
        onNotice(registry, wang, SAT_2024_06_01);
        require(supervisors.act(file(wang), certify(SAT_2024_06_01, "W-1"), REQUEST));
        SupervisorAct other = Weihai.attendance(SAT_2024_06_01, Presence.ATTENDED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> supervisors.act(file(wang), other, REQUEST))
                .withMessageContaining("another act");
        assertThat(supervisors.get(file(wang)).state().getAttendances()).isEmpty();
    }

    @Test
    void input_of_the_wrong_shape_is_refused_with_all_problems_in_both_languages() {
        onNotice(registry, wang, SAT_2024_06_01);
        SupervisorAct broken =
                new SupervisorAct.ReportBreach(by(Weihai.AGENCY, SAT_2024_06_01), Duty.SECRECY, " ".repeat(2001));

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> supervisors.act(file(wang), broken))
                .satisfies(e -> {
                    assertThat(e.problems(Locale.ENGLISH))
                            .hasSize(2)
                            .extracting(InputProblem::path)
                            .containsOnly("substance");
                    assertThat(e.problems(Locale.SIMPLIFIED_CHINESE))
                            .hasSize(2)
                            .isNotEqualTo(e.problems(Locale.ENGLISH));
                });
    }

    @Test
    void a_moment_finer_than_a_millisecond_is_refused_before_it_is_cut() {
        Occasion fine = new Occasion(
                Actor.personConcerned(wang.getId()), SAT_2024_06_01, Instant.parse("2024-06-01T01:00:00.000000001Z"));

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> supervisors.begin(BUREAU, wang, new SupervisorAct.NominateSelf(fine, Weihai.LAWYER)))
                .withMessageContaining("occasion.recordedAt");
        assertThat(registry.occasion(OFFICER, SAT_2024_06_01).recordedAt())
                .isEqualTo(Instant.parse("2026-05-29T01:00:00Z"));
    }

    @Test
    void what_was_known_at_a_moment_and_what_was_true_on_a_day_are_both_answered() {
        inOffice(registry, wang, SAT_2024_06_01);
        LocalDate thursday_2025_01_09 = LocalDate.of(2025, 1, 9);
        LocalDate friday_2025_01_10 = thursday_2025_01_09.plusDays(1);
        require(supervisors.act(file(wang), Weihai.dismiss(friday_2025_01_10)));

        Instant thursday = by(OFFICER, thursday_2025_01_09).recordedAt();
        SupervisorFile then = supervisors.knownAt(file(wang), thursday).orElseThrow();
        assertThat(then.isInOfficeOn(friday_2025_01_10)).isTrue();
        assertThat(supervisors.get(file(wang)).state().isInOfficeOn(friday_2025_01_10))
                .isFalse();
        assertThat(supervisors.get(file(wang)).state().isInOfficeOn(thursday_2025_01_09))
                .isTrue();
        assertThat(supervisors.knownAt(
                        file(wang), by(OFFICER, SAT_2024_06_01.minusDays(12)).recordedAt()))
                .isEmpty();
    }

    @Test
    void what_a_clock_that_was_set_back_recorded_was_not_known_before_what_it_follows() {
        inOffice(registry, wang, SAT_2024_06_01);
        Instant certified = by(OFFICER, SAT_2024_06_01).recordedAt();
        Occasion early = new Occasion(OFFICER, SAT_2024_06_01, certified.minusSeconds(60));
        require(supervisors.act(file(wang), new SupervisorAct.RecordAttendance(early, "a-1", true, Presence.ATTENDED)));
        require(supervisors.act(
                file(wang),
                new SupervisorAct.Dismiss(
                        early,
                        DismissalGround.CIRCUMSTANCES,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Weihai.found(Topics.CIRCUMSTANCES, SAT_2024_06_01)))));

        SupervisorFile before =
                supervisors.knownAt(file(wang), early.recordedAt()).orElseThrow();
        assertThat(before.getAppointments()).isEmpty();
        assertThat(before.getAttendances()).isEmpty();
        assertThat(supervisors.history(file(wang)).knownAt(early.recordedAt()).file())
                .isEqualTo(before);
        assertThat(supervisors.knownAt(file(wang), certified))
                .contains(supervisors.get(file(wang)).state());
    }

    @Test
    void art4_no_two_files_of_an_authority_have_one_certificate_number() {
        Person li = person("li");
        onNotice(registry, wang, SAT_2024_06_01);
        onNotice(registry, li, SAT_2024_06_01);
        require(supervisors.act(file(wang), certify(SAT_2024_06_01, "W-1")));

        assertThat(supervisors.act(file(li), certify(SAT_2024_06_01, "W-1")))
                .isEqualTo(new Result.Taken<>(Unique.CERTIFICATE_NUMBER, file(wang)));
        require(supervisors.act(file(li), certify(SAT_2024_06_01, "W-2")));
        assertThat(supervisors.withCertificate(BUREAU.getOrganisation().getId(), "W-1"))
                .map(found -> found.state().getPerson())
                .contains(wang);
        assertThat(supervisors.withCertificate(RUSHAN.getOrganisation().getId(), "W-1"))
                .isEmpty();
    }

    @Test
    void art4_a_person_has_one_file_with_an_authority_under_whatever_id() {
        Person again = person("wang-2", "E-wang");
        require(supervisors.begin(BUREAU, wang, nominate(wang, SAT_2024_06_01)));

        assertThat(supervisors.begin(BUREAU, again, nominate(again, SAT_2024_06_01)))
                .isEqualTo(new Result.Taken<>(Unique.IDENTITY_DOCUMENT, file(wang)));
        assertThat(supervisors.find(file(again))).isEmpty();
        assertThat(supervisors
                        .begin(RUSHAN, again, nominate(again, SAT_2024_06_01))
                        .isDone())
                .isTrue();
        assertThat(supervisors.withDocument(
                        BUREAU.getOrganisation().getId(), again.getIdDocument().orElseThrow()))
                .map(found -> found.state().getPerson())
                .contains(wang);
        assertThat(supervisors
                        .ofPerson(again.getIdDocument().orElseThrow(), PageRequest.first(10))
                        .items())
                .extracting(found -> FileId.of(found.state()))
                .containsExactlyInAnyOrder(file(wang), FileId.of(RUSHAN, again));
    }

    @Test
    void attributes_are_written_again_and_nothing_else_changes() {
        inOffice(registry, wang, SAT_2024_06_01);
        OnRecord<SupervisorFile> before = supervisors.get(file(wang));

        assertThat(registry.reindex()).isEqualTo(1);
        assertThat(supervisors.get(file(wang)).state()).isEqualTo(before.state());
        assertThat(supervisors.get(file(wang)).version()).isEqualTo(before.version() + 1);
        assertThat(supervisors.journal(file(wang))).hasSize(4);
        assertThat(supervisors
                        .inOffice(Scope.of(BUREAU), SAT_2024_06_01, PageRequest.first(10))
                        .items())
                .hasSize(1);
    }

    @Test
    void the_builder_names_everything_that_is_missing() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> SocialSupervision.builder().store(storage.open()).build())
                .withMessageContaining("policies, calendar, clock, keys, random");
    }

    @Test
    void an_empty_optional_is_an_answer_for_what_is_not_there() {
        assertThat(supervisors.find(file(wang))).isEqualTo(Optional.empty());
        assertThat(supervisors.journal(file(wang))).isEqualTo(List.of());
    }
}
