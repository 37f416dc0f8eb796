package org.jiandu.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiandu.registry.Weihai.BUREAU;
import static org.jiandu.registry.Weihai.certify;
import static org.jiandu.registry.Weihai.file;
import static org.jiandu.registry.Weihai.nominate;
import static org.jiandu.registry.Weihai.onNotice;
import static org.jiandu.registry.Weihai.person;
import static org.jiandu.registry.Weihai.registry;
import static org.jiandu.registry.Weihai.require;

import java.time.LocalDate;
import org.jiandu.party.Person;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageUnavailableException;
import org.jiandu.persistence.memory.LostAnswers;
import org.jiandu.persistence.memory.LostAnswers.Fate;
import org.jiandu.persistence.memory.MemoryStorage;
import org.jiandu.registry.Result.Unique;
import org.jiandu.registry.keys.MemoryKeyVault;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.junit.jupiter.api.Test;

/** A process that dies between a claim and its fact leaves a claim that anyone can finish or release. */
class ClaimsTest {
    private static final LocalDate SAT_2024_06_01 = LocalDate.of(2024, 6, 1);

    private final MemoryStorage storage = new MemoryStorage();
    private final MemoryKeyVault keys = new MemoryKeyVault(Weihai.random("keys"));
    private final LostAnswers dying = new LostAnswers(storage.open());
    private final SocialSupervision first = registry(dying, keys);
    private final SocialSupervision second = registry(storage.open(), keys);
    private final Person wang = person("wang");
    private final Person li = person("li");

    /** The claim is written; the fact never arrives. */
    private void dieAfterTheClaim(Person person, String number) {
        dying.next(Fate.ANSWERED);
        dying.next(Fate.REFUSED);
        assertThatExceptionOfType(StorageUnavailableException.class)
                .isThrownBy(() -> first.supervisors().act(file(person), certify(SAT_2024_06_01, number)));
    }

    @Test
    void art4_the_owner_of_a_claim_finishes_by_acting_again() {
        onNotice(first, wang, SAT_2024_06_01);
        dieAfterTheClaim(wang, "W-1");

        require(second.supervisors().act(file(wang), certify(SAT_2024_06_01, "W-1")));
    }

    @Test
    void art4_somebody_else_takes_a_claim_whose_owner_has_died() {
        onNotice(first, wang, SAT_2024_06_01);
        onNotice(first, li, SAT_2024_06_01);
        dieAfterTheClaim(wang, "W-1");

        require(second.supervisors().act(file(li), certify(SAT_2024_06_01, "W-1")));
        assertThat(second.supervisors().act(file(wang), certify(SAT_2024_06_01, "W-1")))
                .isEqualTo(new Result.Taken<>(Unique.CERTIFICATE_NUMBER, file(li)));
        require(second.supervisors().act(file(wang), certify(SAT_2024_06_01, "W-2")));
        assertThat(second.supervisors().history(file(wang)).file())
                .isEqualTo(second.supervisors().get(file(wang)).state());
    }

    @Test
    void art4_a_person_is_claimed_by_a_candidacy_that_never_began_and_released_for_another() {
        dying.next(Fate.ANSWERED);
        dying.next(Fate.REFUSED);
        assertThatExceptionOfType(StorageUnavailableException.class)
                .isThrownBy(() -> first.supervisors().begin(BUREAU, wang, nominate(wang, SAT_2024_06_01)));

        Person again = person("wang-2", "E-wang");
        require(second.supervisors().begin(BUREAU, again, nominate(again, SAT_2024_06_01)));
        assertThat(second.supervisors().find(file(wang))).isEmpty();
        assertThat(second.supervisors().begin(BUREAU, wang, nominate(wang, SAT_2024_06_01)))
                .isEqualTo(new Result.Taken<>(Unique.IDENTITY_DOCUMENT, file(again)));
    }

    @Test
    void art4_a_released_place_is_a_place_for_a_file_of_its_own() {
        Person sameDocument = person("wang-2", "E-wang");
        dying.next(Fate.ANSWERED);
        dying.next(Fate.REFUSED);
        assertThatExceptionOfType(StorageUnavailableException.class)
                .isThrownBy(() -> first.supervisors().begin(BUREAU, wang, nominate(wang, SAT_2024_06_01)));
        require(second.supervisors().begin(BUREAU, sameDocument, nominate(sameDocument, SAT_2024_06_01)));

        Person wangWithAnother = person("wang", "E-another");
        Result.Done<SupervisorFact, SupervisorFile> done =
                require(second.supervisors().begin(BUREAU, wangWithAnother, nominate(wangWithAnother, SAT_2024_06_01)));
        assertThat(second.supervisors().get(file(wang))).isEqualTo(done.now());
        assertThat(second.supervisors().history(file(wang)).file())
                .isEqualTo(done.now().state());
    }

    @Test
    void art4_an_owner_who_was_only_slow_finds_the_number_taken_when_the_fact_arrives() {
        onNotice(first, wang, SAT_2024_06_01);
        onNotice(first, li, SAT_2024_06_01);
        RecordStore slow = new Through(storage.open()) {
            private boolean overtaken;

            @Override
            public CommitOutcome commit(Commit commit) {
                if (commit.id().key().equals(file(wang).key()) && !overtaken) {
                    overtaken = true; // the claim is taken, and the fact is on its way
                    require(second.supervisors().act(file(li), certify(SAT_2024_06_01, "W-1")));
                }
                return super.commit(commit);
            }
        };

        assertThat(registry(slow, keys).supervisors().act(file(wang), certify(SAT_2024_06_01, "W-1")))
                .isEqualTo(new Result.Taken<>(Unique.CERTIFICATE_NUMBER, file(li)));
        assertThat(second.supervisors().get(file(wang)).state().getAppointments())
                .isEmpty();
    }
}
