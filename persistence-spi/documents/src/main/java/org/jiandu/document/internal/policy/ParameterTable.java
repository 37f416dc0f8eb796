package org.jiandu.document.internal.policy;

import static org.jiandu.document.internal.form.Constants.names;
import static org.jiandu.document.internal.form.Fields.list;
import static org.jiandu.document.internal.form.Fields.map;
import static org.jiandu.document.internal.form.Fields.set;
import static org.jiandu.document.internal.form.Times.TIME;
import static org.jiandu.document.internal.form.Values.AMOUNT;
import static org.jiandu.document.internal.form.Values.YES_OR_NO;
import static org.jiandu.document.internal.form.Values.number;
import static org.jiandu.document.internal.policy.ReportForms.DEADLINE_RULE;
import static org.jiandu.document.internal.policy.ReportForms.FEEDBACK_EXTENSION;
import static org.jiandu.document.internal.policy.SettingForm.setting;
import static org.jiandu.document.internal.policy.SupervisorForms.ABSENCE_RULE;
import static org.jiandu.document.internal.policy.SupervisorForms.ASSESSMENT_RULE;
import static org.jiandu.document.internal.policy.SupervisorForms.CONDITION;
import static org.jiandu.document.internal.policy.SupervisorForms.LISTED_GROUND;
import static org.jiandu.document.internal.policy.SupervisorForms.QUOTA;
import static org.jiandu.document.internal.policy.SupervisorForms.REAPPOINTMENT;
import static org.jiandu.document.internal.policy.SupervisorForms.RECORD_BAR;
import static org.jiandu.document.internal.policy.SupervisorForms.RESIGNATION;
import static org.jiandu.document.internal.policy.SupervisorForms.TRAINING_RULE;
import static org.jiandu.document.internal.policy.TermForms.RENEWAL_WINDOW;
import static org.jiandu.document.internal.policy.TermForms.RUN_BREAK;
import static org.jiandu.document.internal.policy.TermForms.TERM_LENGTH;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiandu.document.internal.form.Form;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.engagement.EngagementParameters;
import org.jiandu.law.Parameter;
import org.jiandu.law.ServingRule;
import org.jiandu.law.Strength;
import org.jiandu.party.Level;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Role;
import org.jiandu.recusal.AffiliateRule;
import org.jiandu.recusal.NearRelatives;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.recusal.RecusalParameters;
import org.jiandu.recusal.ServiceKind;
import org.jiandu.report.FeedbackStart;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportParameters;
import org.jiandu.supervisor.Approver;
import org.jiandu.supervisor.Channel;
import org.jiandu.supervisor.CommendationKind;
import org.jiandu.supervisor.Compensation;
import org.jiandu.supervisor.Consenter;
import org.jiandu.supervisor.CredentialType;
import org.jiandu.supervisor.DismissalEffect;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Duty;
import org.jiandu.supervisor.IssuerLevel;
import org.jiandu.supervisor.Mandate;
import org.jiandu.supervisor.ObjectionRule;
import org.jiandu.supervisor.Occupation;
import org.jiandu.supervisor.RenewalRequirement;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.supervisor.TermStart;
import org.jiandu.term.CutShort;
import org.jiandu.term.LimitMeaning;
import org.jiandu.term.TermChaining;
import org.jiandu.term.TermEnd;
import org.jiandu.time.DayUnit;
import org.jiandu.time.DeadlineUnit;
import org.jiandu.time.FirstDay;
import org.jiandu.time.Roll;

/** How the value of each parameter stands in a policy file, in the order in which they stand there. */
final class ParameterTable {
    private static final Map<String, Row<?>> ROWS = new LinkedHashMap<>();

    static {
        row(SupervisorParameters.ENGAGING_BODIES, set(names(OrganisationKind.class)));
        row(SupervisorParameters.LEVELS, map(names(Level.class), names(Mandate.class)));
        row(SupervisorParameters.CHANNELS, set(names(Channel.class)));
        row(SupervisorParameters.SECTORS, set(names(Sector.class)));
        row(SupervisorParameters.BARRED_OCCUPATIONS, set(names(Occupation.class)));
        row(SupervisorParameters.RECORD_BARS, list(RECORD_BAR));
        row(SupervisorParameters.GOOD_CREDIT, YES_OR_NO);
        row(SupervisorParameters.CONDITIONS, list(CONDITION));
        row(SupervisorParameters.FURTHER_CONDITIONS, list(CONDITION));
        row(SupervisorParameters.QUALIFIED_FIRST, YES_OR_NO);
        row(SupervisorParameters.REAPPOINTMENT, map(names(DismissalGround.class), REAPPOINTMENT));
        row(SupervisorParameters.CONSENTS, set(names(Consenter.class)));
        row(SupervisorParameters.APPROVER, names(Approver.class));
        row(SupervisorParameters.QUOTA, QUOTA);
        row(SupervisorParameters.CREDENTIALS, set(names(CredentialType.class)));
        row(SupervisorParameters.CARD_ISSUER, names(IssuerLevel.class));
        row(SupervisorParameters.NOTICE_LENGTH, number(1));
        row(SupervisorParameters.NOTICE_UNIT, names(DayUnit.class));
        row(SupervisorParameters.NOTICE_FIRST_DAY, names(FirstDay.class));
        row(SupervisorParameters.OBJECTIONS, names(ObjectionRule.class));
        row(SupervisorParameters.TERM_LENGTH, TERM_LENGTH);
        row(SupervisorParameters.TERM_START, names(TermStart.class));
        row(SupervisorParameters.TERM_END, names(TermEnd.class));
        row(SupervisorParameters.TERM_CHAINING, names(TermChaining.class));
        row(SupervisorParameters.LIMIT, number(0));
        row(SupervisorParameters.LIMIT_STRENGTH, names(Strength.class));
        row(SupervisorParameters.LIMIT_MEANING, names(LimitMeaning.class));
        row(SupervisorParameters.RUN_BREAK, RUN_BREAK);
        row(SupervisorParameters.CUT_SHORT, names(CutShort.class));
        row(SupervisorParameters.RENEWAL_WINDOW, RENEWAL_WINDOW);
        row(SupervisorParameters.RENEWAL_REQUIRES, set(names(RenewalRequirement.class)));
        row(SupervisorParameters.RESIGNATION, RESIGNATION);
        row(SupervisorParameters.SUSPENSION, YES_OR_NO);
        row(SupervisorParameters.ASSESSMENT, ASSESSMENT_RULE);
        row(SupervisorParameters.TRAINING, TRAINING_RULE);
        row(SupervisorParameters.PER_DAY, AMOUNT);
        row(SupervisorParameters.HEARING, set(names(DismissalGround.class)));
        row(SupervisorParameters.COMPENSATION, names(Compensation.class));
        row(SupervisorParameters.DUTIES, set(names(Duty.class)));
        row(SupervisorParameters.BREACH_REPORTERS, set(names(Role.class)));
        row(SupervisorParameters.ACTIVITIES, YES_OR_NO);
        row(SupervisorParameters.ABSENCES, ABSENCE_RULE);
        row(SupervisorParameters.GROUNDS, list(LISTED_GROUND));
        row(SupervisorParameters.DISMISSAL_EFFECT, names(DismissalEffect.class));
        row(SupervisorParameters.COMMENDATION, set(names(CommendationKind.class)));
        row(SupervisorParameters.SERVING, names(ServingRule.class));

        row(ReportParameters.KINDS, set(names(ReportKind.class)));
        row(ReportParameters.COOPERATION, YES_OR_NO);
        row(ReportParameters.FEEDBACK_LENGTH, number(1));
        row(ReportParameters.FEEDBACK_UNIT, names(DeadlineUnit.class));
        row(ReportParameters.FEEDBACK_START, names(FeedbackStart.class));
        row(ReportParameters.FEEDBACK_FIRST_DAY, names(FirstDay.class));
        row(ReportParameters.FEEDBACK_ROLL, names(Roll.class));
        row(ReportParameters.FEEDBACK_EXTENSION, FEEDBACK_EXTENSION);
        row(ReportParameters.CONFIDENTIALITY, YES_OR_NO);
        row(ReportParameters.INVESTIGATED_KINDS, set(names(ReportKind.class)));
        row(ReportParameters.INVESTIGATION_TIME, DEADLINE_RULE);

        row(RecusalParameters.HEADS, set(names(RecusalHead.class)));
        row(RecusalParameters.NEAR_RELATIVES, names(NearRelatives.class));
        row(RecusalParameters.SERVICE_KINDS, set(names(ServiceKind.class)));
        row(RecusalParameters.LOOK_BACK, TIME);
        row(RecusalParameters.AFFILIATES, names(AffiliateRule.class));

        row(EngagementParameters.KINDS, set(names(EngagementKind.class)));
        row(EngagementParameters.YEARLY_CAP, number(0));
        row(EngagementParameters.WAIVER, YES_OR_NO);
    }

    private ParameterTable() {}

    /** A parameter, and how what is stated of it stands there. */
    record Row<T>(Parameter<T> parameter, SettingForm<T> form) {}

    private static <T> void row(Parameter<T> parameter, Form<T> value) {
        if (ROWS.put(parameter.id(), new Row<>(parameter, setting(value))) != null) {
            throw new IllegalArgumentException(parameter + " stands twice");
        }
    }

    static Optional<Row<?>> find(String id) {
        return Optional.ofNullable(ROWS.get(id));
    }

    static Collection<Row<?>> rows() {
        return Collections.unmodifiableCollection(ROWS.values());
    }

    static Set<String> ids() {
        return Collections.unmodifiableSet(ROWS.keySet());
    }
}
