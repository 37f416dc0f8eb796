package org.jiandu.document.internal.policy;

import static org.jiandu.document.internal.form.Constants.names;
import static org.jiandu.document.internal.form.Fields.field;
import static org.jiandu.document.internal.form.Shape.shape;
import static org.jiandu.document.internal.form.Values.number;

import org.jiandu.document.internal.form.Form;
import org.jiandu.party.Role;
import org.jiandu.report.FeedbackExtension;
import org.jiandu.time.DeadlineRule;
import org.jiandu.time.DeadlineUnit;
import org.jiandu.time.FirstDay;
import org.jiandu.time.Roll;

/** How the times of reports stand in a policy file. */
final class ReportForms {
    private static final Form<Integer> SOME = number(1, 9999);

    static final Form<DeadlineRule> DEADLINE_RULE = shape(
            field("amount", SOME, DeadlineRule::amount),
            field("unit", names(DeadlineUnit.class), DeadlineRule::unit),
            field("first-day", names(FirstDay.class), DeadlineRule::firstDay),
            field("roll", names(Roll.class), DeadlineRule::roll),
            DeadlineRule::new);

    static final Form<FeedbackExtension> FEEDBACK_EXTENSION = shape(
            field("amount", SOME, FeedbackExtension::amount),
            field("unit", names(DeadlineUnit.class), FeedbackExtension::unit),
            field("times", number(1), FeedbackExtension::times),
            field("granted-by", names(Role.class), FeedbackExtension::grantedBy),
            FeedbackExtension::new);

    private ReportForms() {}
}
