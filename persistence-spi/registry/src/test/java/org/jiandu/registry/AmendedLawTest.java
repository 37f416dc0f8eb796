package org.jiandu.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.registry.Weihai.OFFICER;
import static org.jiandu.registry.Weihai.POLICY;
import static org.jiandu.registry.Weihai.by;
import static org.jiandu.registry.Weihai.file;
import static org.jiandu.registry.Weihai.inOffice;
import static org.jiandu.registry.Weihai.person;
import static org.jiandu.registry.Weihai.random;
import static org.jiandu.registry.Weihai.require;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jiandu.law.Citation;
import org.jiandu.law.Policy;
import org.jiandu.law.PolicyHistory;
import org.jiandu.law.ServingRule;
import org.jiandu.law.Setting;
import org.jiandu.party.Person;
import org.jiandu.persistence.memory.MemoryStorage;
import org.jiandu.registry.keys.MemoryKeyVault;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.term.TermLength;
import org.jiandu.time.DateRange;
import org.junit.jupiter.api.Test;

/** The registry of a place whose law changed on a Sunday, from two terms of two years to one term of one year. */
class AmendedLawTest {
    private static final LocalDate SUN_2026_02_01 = LocalDate.of(2026, 2, 1);
    private static final LocalDate MON_2025_06_02 = LocalDate.of(2025, 6, 2);
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final Citation TRANSITION = POLICY.instrument().article(18);
    private static final Person SERVING = person("1");

    @Test
    void who_keeps_the_former_law_is_renewed_by_it() {
        SocialSupervision registry = registry(ServingRule.KEEP);
        inOffice(registry, SERVING, MON_2025_06_02);
        SupervisorAct renew = new SupervisorAct.Renew(by(OFFICER, MON_2026_03_02), List.of());

        assertThat(registry.supervisors().assess(file(SERVING), renew).isLawful())
                .isTrue();
        assertThat(require(registry.supervisors().act(file(SERVING), renew)).facts())
                .hasSize(1);
    }

    @Test
    void who_is_judged_anew_is_not_renewed() {
        SocialSupervision registry = registry(ServingRule.REJUDGE);
        inOffice(registry, SERVING, MON_2025_06_02);
        SupervisorAct renew = new SupervisorAct.Renew(by(OFFICER, MON_2026_03_02), List.of());

        assertThat(registry.supervisors()
                        .act(file(SERVING), renew)
                        .refusal()
                        .orElseThrow()
                        .unmet())
                .extracting(reason -> reason.rule().value())
                .containsExactly("renewal.limit");
    }

    @Test
    void a_shortened_term_is_on_record_and_moves_the_person_in_the_lookups() {
        SocialSupervision registry = registry(ServingRule.SHORTEN);
        inOffice(registry, SERVING, MON_2025_06_02);

        require(registry.supervisors().act(file(SERVING), new SupervisorAct.ShortenTerm(by(OFFICER, MON_2026_03_02))));

        SupervisorFile now = registry.supervisors().get(file(SERVING)).state();
        assertThat(now.appointmentOn(MON_2026_03_02).orElseThrow().lastTerm().lastDay())
                .isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(now.isInOfficeOn(LocalDate.of(2026, 6, 2))).isFalse();
    }

    private static SocialSupervision registry(ServingRule serving) {
        Policy before = POLICY.toBuilder()
                .inForce(Setting.text(
                        DateRange.of(POLICY.inForce().value().firstDay(), SUN_2026_02_01.minusDays(1)), TRANSITION))
                .build();
        Policy after = POLICY.toBuilder()
                .inForce(Setting.text(DateRange.from(SUN_2026_02_01), TRANSITION))
                .set(PolicyHistory.SERVING, Setting.text(serving, TRANSITION))
                .set(SupervisorParameters.LIMIT, Setting.text(1, TRANSITION))
                .set(SupervisorParameters.TERM_LENGTH, Setting.text(TermLength.of(Period.ofYears(1)), TRANSITION))
                .build();
        return Weihai.builder(new MemoryStorage().open(), new MemoryKeyVault(random("keys")))
                .policies(PolicyHistory.of(before, after))
                .build();
    }
}
