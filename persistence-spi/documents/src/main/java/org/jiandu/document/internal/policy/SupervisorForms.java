package org.jiandu.document.internal.policy;

import static org.jiandu.document.internal.form.CitationField.citation;
import static org.jiandu.document.internal.form.Fields.field;
import static org.jiandu.document.internal.form.Names.names;
import static org.jiandu.document.internal.form.Shape.shape;
import static org.jiandu.document.internal.form.Times.SOME_TIME;
import static org.jiandu.document.internal.form.Times.TIME;
import static org.jiandu.document.internal.form.Values.BILINGUAL;
import static org.jiandu.document.internal.form.Values.TEXT;
import static org.jiandu.document.internal.form.Values.YES_OR_NO;
import static org.jiandu.document.internal.form.Values.number;
import static org.jiandu.document.internal.form.Words.wordsOr;

import org.jiandu.document.internal.form.Choice;
import org.jiandu.document.internal.form.Form;
import org.jiandu.document.internal.form.Names;
import org.jiandu.supervisor.AbsenceRule;
import org.jiandu.supervisor.AbsenceRule.Excused;
import org.jiandu.supervisor.AbsenceRule.Span;
import org.jiandu.supervisor.Condition;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.ListedGround;
import org.jiandu.supervisor.Reappointment;
import org.jiandu.supervisor.RecordBar;
import org.jiandu.supervisor.RecordKind;
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

    static final Form<Condition> CONDITION = new Choice<Condition>()
            .or(
                    "found",
                    Condition.Found.class,
                    shape(
                            field("topic", TOPIC, Condition.Found::topic),
                            citation(Condition.Found::citation),
                            Condition.Found::new))
            .or(
                    "age-between",
                    Condition.AgeBetween.class,
                    shape(
                            field("youngest", number(0), Condition.AgeBetween::youngest),
                            field("oldest", number(0), Condition.AgeBetween::oldest),
                            citation(Condition.AgeBetween::citation),
                            Condition.AgeBetween::new))
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

    private static final Names<Excused> EXCUSED = names(Excused.class);
    private static final Names<Span> SPAN = names(Span.class);

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
                            AbsenceRule.Within::new));

    static final Form<ListedGround> LISTED_GROUND = shape(
            field("ground", names(DismissalGround.class), ListedGround::ground),
            citation(ListedGround::citation),
            ListedGround::new);

    private SupervisorForms() {}
}
