package org.jiandu.document.internal.policy;

import static org.jiandu.document.internal.form.CitationField.citation;
import static org.jiandu.document.internal.form.Constants.names;
import static org.jiandu.document.internal.form.Fields.field;
import static org.jiandu.document.internal.form.Fields.map;
import static org.jiandu.document.internal.form.Fields.optional;
import static org.jiandu.document.internal.form.Fields.set;
import static org.jiandu.document.internal.form.Shape.shape;
import static org.jiandu.document.internal.form.Times.SOME_TIME;
import static org.jiandu.document.internal.form.Times.TIME;
import static org.jiandu.document.internal.form.Values.BILINGUAL;
import static org.jiandu.document.internal.form.Values.TEXT;
import static org.jiandu.document.internal.form.Values.YES_OR_NO;
import static org.jiandu.document.internal.form.Values.number;
import static org.jiandu.document.internal.form.Words.wordsOr;

import org.jiandu.document.internal.form.Choice;
import org.jiandu.document.internal.form.Constants;
import org.jiandu.document.internal.form.Form;
import org.jiandu.law.Strength;
import org.jiandu.supervisor.AbsenceRule;
import org.jiandu.supervisor.AbsenceRule.Excused;
import org.jiandu.supervisor.AbsenceRule.Span;
import org.jiandu.supervisor.AssessmentRule;
import org.jiandu.supervisor.Condition;
import org.jiandu.supervisor.Discretion;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Education;
import org.jiandu.supervisor.Grade;
import org.jiandu.supervisor.ListedGround;
import org.jiandu.supervisor.LocalLinkKind;
import org.jiandu.supervisor.Quota;
import org.jiandu.supervisor.Reappointment;
import org.jiandu.supervisor.RecordBar;
import org.jiandu.supervisor.RecordKind;
import org.jiandu.supervisor.Resignation;
import org.jiandu.supervisor.Seats;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.TrainingRule;
import org.jiandu.verdict.Topic;

/** How what is settled about supervisors stands in a policy file, where it is more than a name or a number. */
final class SupervisorForms {
    static final Form<RecordBar> RECORD_BAR = shape(
            field("kind", names(RecordKind.class), RecordBar::kind),
            field("lasts", names(RecordBar.Lasts.class), RecordBar::lasts),
            field("pending-bars", YES_OR_NO, RecordBar::pendingBars),
            RecordBar::new);

    private static final Form<Topic> TOPIC =
            shape(field("key", TEXT, Topic::key), field("text", BILINGUAL, Topic::text), Topic::new);

    private static final Constants<Strength> STRENGTH = names(Strength.class);

    static final Form<Condition> CONDITION = new Choice<Condition>()
            .or(
                    "found",
                    Condition.Found.class,
                    shape(
                            field("topic", TOPIC, Condition.Found::topic),
                            citation(Condition.Found::citation),
                            Condition.Found::new))
            .or(
                    "min-age",
                    Condition.MinAge.class,
                    shape(
                            field("years", number(0), Condition.MinAge::years),
                            field("strength", STRENGTH, Condition.MinAge::strength),
                            citation(Condition.MinAge::citation),
                            Condition.MinAge::new))
            .or(
                    "max-age",
                    Condition.MaxAge.class,
                    shape(
                            field("years", number(0), Condition.MaxAge::years),
                            field("strength", STRENGTH, Condition.MaxAge::strength),
                            citation(Condition.MaxAge::citation),
                            Condition.MaxAge::new))
            .or(
                    "min-education",
                    Condition.MinEducation.class,
                    shape(
                            field("level", names(Education.class), Condition.MinEducation::level),
                            field("strength", STRENGTH, Condition.MinEducation::strength),
                            citation(Condition.MinEducation::citation),
                            Condition.MinEducation::new))
            .or(
                    "linked-to-area",
                    Condition.LinkedToArea.class,
                    shape(
                            field("any-of", set(names(LocalLinkKind.class)), Condition.LinkedToArea::anyOf),
                            field("least-years", number(0), Condition.LinkedToArea::leastYears),
                            field("strength", STRENGTH, Condition.LinkedToArea::strength),
                            citation(Condition.LinkedToArea::citation),
                            Condition.LinkedToArea::new))
            .or(
                    "prc-national",
                    Condition.PrcNational.class,
                    shape(
                            field(
                                    "without-foreign-residence",
                                    YES_OR_NO,
                                    Condition.PrcNational::withoutForeignResidence),
                            field("strength", STRENGTH, Condition.PrcNational::strength),
                            citation(Condition.PrcNational::citation),
                            Condition.PrcNational::new))
            .named("condition");

    static final Form<Reappointment> REAPPOINTMENT = wordsOr(shape(
                    field(
                            "barred-for",
                            TIME,
                            (Reappointment rule) -> rule.period().orElseThrow()),
                    Reappointment::barredFor))
            .word("needs-finding", Reappointment.of(Reappointment.Kind.NEEDS_FINDING))
            .word("barred-for-ever", Reappointment.of(Reappointment.Kind.BARRED_FOR_EVER))
            .word("not-barred", Reappointment.of(Reappointment.Kind.NOT_BARRED));

    private static final Constants<Excused> EXCUSED = names(Excused.class);
    private static final Constants<Span> SPAN = names(Span.class);

    static final Form<AbsenceRule> ABSENCE_RULE = new Choice<AbsenceRule>()
            .or(
                    "in-a-row",
                    AbsenceRule.InARow.class,
                    shape(
                            field("times", number(1), AbsenceRule.InARow::times),
                            field("excused", EXCUSED, AbsenceRule.InARow::excused),
                            field("span", SPAN, AbsenceRule.InARow::span),
                            AbsenceRule.InARow::new))
            .or(
                    "throughout",
                    AbsenceRule.Throughout.class,
                    shape(
                            field("time", SOME_TIME, AbsenceRule.Throughout::period),
                            field("excused", EXCUSED, AbsenceRule.Throughout::excused),
                            field("span", SPAN, AbsenceRule.Throughout::span),
                            AbsenceRule.Throughout::new))
            .or(
                    "within",
                    AbsenceRule.Within.class,
                    shape(
                            field("times", number(1), AbsenceRule.Within::times),
                            field("time", SOME_TIME, AbsenceRule.Within::period),
                            field("span", SPAN, AbsenceRule.Within::span),
                            AbsenceRule.Within::new))
            .or(
                    "unquantified",
                    AbsenceRule.Unquantified.class,
                    shape(field("span", SPAN, AbsenceRule.Unquantified::span), AbsenceRule.Unquantified::new));

    static final Form<ListedGround> LISTED_GROUND = shape(
            field("ground", names(DismissalGround.class), ListedGround::ground),
            citation(ListedGround::citation),
            field("discretion", names(Discretion.class), ListedGround::discretion),
            ListedGround::new);

    private static final Form<Seats> SEATS = shape(
                    field("least", number(0), Seats::least), optional("most", number(0), Seats::most), Seats::new)
            .named("seats");

    static final Form<Quota> QUOTA = shape(
            field("total", SEATS, Quota::total),
            field("sectors", map(names(Sector.class), SEATS), Quota::sectors),
            field("least-shares", map(names(Sector.class), number(1, 100)), Quota::leastShares),
            field("least-per-district", number(0), Quota::leastPerDistrict),
            Quota::new);

    static final Form<Resignation> RESIGNATION = shape(
            field("acceptance", YES_OR_NO, Resignation::acceptance),
            field("certificate-returned", YES_OR_NO, Resignation::certificateReturned),
            Resignation::new);

    static final Form<AssessmentRule> ASSESSMENT_RULE = shape(
            field("every", SOME_TIME, AssessmentRule::every),
            field("passing", set(names(Grade.class)), AssessmentRule::passing),
            AssessmentRule::new);

    static final Form<TrainingRule> TRAINING_RULE = shape(
            field("amount", number(1), TrainingRule::amount),
            field("unit", names(TrainingRule.Unit.class), TrainingRule::unit),
            field("duty", names(TrainingRule.Owed.class), TrainingRule::duty),
            TrainingRule::new);

    private SupervisorForms() {}
}
