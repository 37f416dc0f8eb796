package org.jiandu.supervisor;

import static org.jiandu.measures.WeihaiMeasures.INSTRUMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jiandu.engagement.EngagementParameters;
import org.jiandu.law.Citation;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.ServingRule;
import org.jiandu.law.Setting;
import org.jiandu.law.Strength;
import org.jiandu.party.Level;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Role;
import org.jiandu.report.FeedbackExtension;
import org.jiandu.report.ReportParameters;
import org.jiandu.time.DeadlineUnit;

/** What other places settle besides, put on the Weihai policy as if article 4 said it. */
public final class Elsewhere {
    static final Citation PLACE = INSTRUMENT.article(4);

    static final Condition.Bound NORMALLY_YOUNGER = new Condition.MaxAge(131, Strength.IN_PRINCIPLE, PLACE);
    static final Condition.Bound EDUCATED =
            new Condition.MinEducation(Education.JUNIOR_COLLEGE, Strength.IN_PRINCIPLE, PLACE);
    static final Condition.Bound RESIDENT =
            new Condition.LinkedToArea(EnumSet.of(LocalLinkKind.RESIDENCE), 5, Strength.HARD, PLACE);
    static final Condition.Bound NATIONAL = new Condition.PrcNational(true, Strength.HARD, PLACE);
    static final List<Condition> BOUNDS = List.of(NORMALLY_YOUNGER, EDUCATED, RESIDENT, NATIONAL);

    static final AssessmentRule YEARLY =
            new AssessmentRule(Period.ofYears(1), EnumSet.of(Grade.EXCELLENT, Grade.COMPETENT));

    static final Organisation EMPLOYER = Weihai.organisation("firm-1", "某律师事务所", OrganisationKind.OTHER);

    /** A profile that answers every question of {@link #BOUNDS}. */
    static final Profile EVERYTHING_KNOWN = Weihai.LAWYER.toBuilder()
            .education(Education.BACHELOR)
            .nationality(Nationality.PRC)
            .addLocalLink(LocalLink.since(LocalLinkKind.RESIDENCE, LocalDate.of(2001, 1, 1)))
            .build();

    /** A policy that settles every parameter of a supervisor's life, and each of the others that has a rule. */
    public static final Policy POLICY = with(
                    SupervisorParameters.FURTHER_CONDITIONS,
                    List.of(
                            new Condition.MinAge(18, Strength.HARD, PLACE),
                            NORMALLY_YOUNGER,
                            EDUCATED,
                            RESIDENT,
                            NATIONAL))
            .toBuilder()
            .set(SupervisorParameters.SERVING, Setting.text(ServingRule.SHORTEN, PLACE))
            .set(SupervisorParameters.LEVELS, Setting.text(Map.of(Level.CITY, Mandate.SHALL), PLACE))
            .set(SupervisorParameters.CONSENTS, Setting.text(EnumSet.allOf(Consenter.class), PLACE))
            .set(SupervisorParameters.APPROVER, Setting.text(Approver.LEADING_GROUP, PLACE))
            .set(SupervisorParameters.QUOTA, Setting.text(Quota.of(Seats.exactly(20)), PLACE))
            .set(SupervisorParameters.CREDENTIALS, Setting.text(EnumSet.allOf(CredentialType.class), PLACE))
            .set(SupervisorParameters.CARD_ISSUER, Setting.text(IssuerLevel.APPOINTER, PLACE))
            .set(SupervisorParameters.LIMIT_STRENGTH, Setting.text(Strength.IN_PRINCIPLE, PLACE))
            .set(SupervisorParameters.RENEWAL_REQUIRES, Setting.text(EnumSet.allOf(RenewalRequirement.class), PLACE))
            .set(SupervisorParameters.RESIGNATION, Setting.text(new Resignation(true, true), PLACE))
            .set(SupervisorParameters.SUSPENSION, Setting.text(true, PLACE))
            .set(SupervisorParameters.ASSESSMENT, Setting.text(YEARLY, PLACE))
            .set(
                    SupervisorParameters.TRAINING,
                    Setting.text(new TrainingRule(1, TrainingRule.Unit.TIMES, TrainingRule.Owed.BY_AUTHORITY), PLACE))
            .set(SupervisorParameters.PER_DAY, Setting.text(BigDecimal.TEN, PLACE))
            .set(SupervisorParameters.HEARING, Setting.text(EnumSet.of(DismissalGround.CIRCUMSTANCES), PLACE))
            .set(
                    ReportParameters.FEEDBACK_EXTENSION,
                    Setting.text(
                            new FeedbackExtension(30, DeadlineUnit.CALENDAR_DAYS, 1, Role.AUTHORITY_OFFICER), PLACE))
            .set(EngagementParameters.YEARLY_CAP, Setting.text(3, PLACE))
            .build();

    private Elsewhere() {}

    /** The rules of the Weihai policy with one thing more. */
    static <T> Lifecycle lifecycle(Parameter<T> parameter, T value) {
        return Lifecycle.of(with(parameter, value));
    }

    /** The Weihai policy with one thing more. */
    static <T> Policy with(Parameter<T> parameter, T value) {
        return Weihai.POLICY.toBuilder()
                .set(parameter, Setting.text(value, PLACE))
                .build();
    }
}
