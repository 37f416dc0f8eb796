package org.jiandu.recusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.Setting;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.CreditCode;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DateRange;
import org.jiandu.time.DayUnit;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;

/** People, bodies, ties and rules for the tests of recusal. */
final class Recusals {
    static final LocalDate TUE_1980_01_01 = LocalDate.of(1980, 1, 1);
    static final LocalDate FRI_2023_09_01 = LocalDate.of(2023, 9, 1);

    static final Policy POLICY = WeihaiMeasures.policy()
            .choose(SupervisorParameters.NOTICE_LENGTH, 7)
            .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
            .build();
    static final RecusalRule RULE = RecusalRule.of(POLICY);

    static final PersonId WANG = new PersonId("wang");
    static final CreditCode CODE = CreditCode.parseLenient("113710000043570003");
    static final CreditCode OTHER_CODE = CreditCode.parseLenient("31371000MD0000001K");
    static final CreditCode THIRD_CODE = CreditCode.parseLenient("91350100M000100Y43");

    private Recusals() {}

    static PersonId person(String id) {
        return new PersonId(id);
    }

    /** A rule that reads the Measures in another way. */
    static <T> RecusalRule ruleWith(Parameter<T> parameter, T value) {
        return RecusalRule.of(policyWith(parameter, value));
    }

    static <T> Policy policyWith(Parameter<T> parameter, T value) {
        return POLICY.toBuilder()
                .set(parameter, Setting.text(value, WeihaiMeasures.INSTRUMENT.article(10)))
                .build();
    }

    static Kinship tie(String person, KinTie tie, String other) {
        return tie(person, tie, other, DateRange.from(TUE_1980_01_01));
    }

    static Kinship tie(String person, KinTie tie, String other, DateRange holds) {
        return new Kinship(person(person), tie, person(other), holds);
    }

    static Ties ties(Kinship... kinships) {
        Ties.Builder ties = Ties.builder();
        List.of(kinships).forEach(ties::add);
        return ties.build();
    }

    static Body body(CreditCode code, String name) {
        return Body.of(code, name);
    }

    static Body known(String id, String name) {
        return new Body(Optional.of(new OrganisationId(id)), Optional.empty(), name);
    }

    static Party.OfPerson party(String person) {
        return new Party.OfPerson(person(person));
    }

    static Party.OfBody party(Body body) {
        return new Party.OfBody(body);
    }

    /** Wang serves at a body. */
    static Ties serving(Body at, ServiceKind kind, DateRange holds) {
        return Ties.builder().add(new PlaceOfService(WANG, at, kind, holds)).build();
    }

    static Ties serving(Body at) {
        return serving(at, ServiceKind.EMPLOYMENT, DateRange.from(TUE_1980_01_01));
    }

    static Finding finding(Topic topic, boolean holds) {
        return new Finding(topic, holds, "officer-1", FRI_2023_09_01, "已查明");
    }

    static Screening screen(RecusalRule rule, Ties ties, Party... parties) {
        return rule.screen(WANG, ties, CaseParties.of(parties), List.of(), FRI_2023_09_01);
    }

    static Screening screen(Ties ties, Party... parties) {
        return screen(RULE, ties, parties);
    }
}
