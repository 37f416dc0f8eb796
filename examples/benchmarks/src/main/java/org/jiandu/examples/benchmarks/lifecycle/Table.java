package org.jiandu.examples.benchmarks.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Stage;

/** Which checks the eight acts need at each stage: one flat array, made once, as one would by hand. */
@SuppressWarnings("EnumOrdinal") // cells of one array
final class Table {
    private static final int STAGES = Stage.values().length;
    private static final Check[][] CELLS = new Check[ActKind.values().length * STAGES][];
    private static final Set<Stage> CANDIDACY =
            EnumSet.of(Stage.INVITED, Stage.NOMINATED, Stage.REVIEWED, Stage.PUBLIC_NOTICE);
    private static final Set<Stage> ENGAGED = EnumSet.of(Stage.APPOINTED, Stage.IN_OFFICE, Stage.LEAVING);
    private static final Set<Stage> SERVING = EnumSet.of(Stage.IN_OFFICE, Stage.LEAVING);
    private static final Set<Stage> FREE = EnumSet.of(Stage.NEW, Stage.EXPIRED, Stage.DISMISSED, Stage.CLOSED);

    private static final Check[] BY_PERSON = {Check.IN_FORCE, Check.ENGAGING_BODY, Check.PERSON, Check.IN_ORDER};
    private static final Check[] STEP = {Check.IN_FORCE, Check.ENGAGING_BODY, Check.AUTHORITY, Check.IN_ORDER};
    private static final Check[] RECORD = {Check.IN_FORCE, Check.ENGAGING_BODY, Check.AUTHORITY};

    static {
        admit(ActKind.NOMINATE_SELF, BY_PERSON, FREE, Check.CHANNEL, Check.REAPPOINTMENT);
        refuse(ActKind.NOMINATE_SELF, BY_PERSON, Check.ALREADY_CANDIDATE, CANDIDACY);
        refuse(ActKind.NOMINATE_SELF, BY_PERSON, Check.ALREADY_ENGAGED, ENGAGED);

        admit(
                ActKind.APPROVE,
                STEP,
                Set.of(Stage.NOMINATED),
                Check.SECTOR,
                Check.OCCUPATION,
                Check.RECORDS,
                Check.CREDIT_AT_REVIEW,
                Check.REAPPOINTMENT,
                Check.CARES,
                Check.KNOWS,
                Check.ABLE);
        refuse(ActKind.APPROVE, STEP, Check.UNANSWERED, Set.of(Stage.INVITED));
        refuse(ActKind.APPROVE, STEP, Check.NO_CANDIDACY, FREE);
        refuse(ActKind.APPROVE, STEP, Check.ALREADY_REVIEWED, Set.of(Stage.REVIEWED, Stage.PUBLIC_NOTICE));
        refuse(ActKind.APPROVE, STEP, Check.ALREADY_ENGAGED, ENGAGED);

        admit(ActKind.POST_NOTICE, STEP, Set.of(Stage.REVIEWED), Check.NOTICE_LENGTH);
        refuse(ActKind.POST_NOTICE, STEP, Check.REVIEW_FIRST, Set.of(Stage.INVITED, Stage.NOMINATED));
        refuse(ActKind.POST_NOTICE, STEP, Check.ALREADY_ON_NOTICE, Set.of(Stage.PUBLIC_NOTICE));
        refuse(ActKind.POST_NOTICE, STEP, Check.NO_CANDIDACY, FREE);
        refuse(ActKind.POST_NOTICE, STEP, Check.ALREADY_ENGAGED, ENGAGED);

        admit(
                ActKind.ISSUE_CERTIFICATE,
                STEP,
                Set.of(Stage.PUBLIC_NOTICE),
                Check.OCCUPATION,
                Check.RECORDS,
                Check.CREDIT,
                Check.NOTICE_OVER,
                Check.NO_OBJECTION,
                Check.FIRST_DAY,
                Check.LAST_DAY,
                Check.TERM_LIMIT);
        refuse(ActKind.ISSUE_CERTIFICATE, STEP, Check.ALREADY_ENGAGED, ENGAGED);
        refuse(ActKind.ISSUE_CERTIFICATE, STEP, Check.NOTICE_FIRST, Set.of(Stage.REVIEWED));
        refuseElsewhere(ActKind.ISSUE_CERTIFICATE, STEP, Check.REVIEW_AND_NOTICE_FIRST);

        admit(
                ActKind.RENEW,
                STEP,
                EnumSet.of(Stage.IN_OFFICE, Stage.EXPIRED),
                Check.OCCUPATION,
                Check.RECORDS,
                Check.CREDIT,
                Check.RENEWAL_WINDOW,
                Check.LAST_DAY,
                Check.TERM_LIMIT);
        refuse(ActKind.RENEW, STEP, Check.TERM_NOT_BEGUN, Set.of(Stage.APPOINTED));
        refuse(ActKind.RENEW, STEP, Check.LEAVING, Set.of(Stage.LEAVING));
        refuseElsewhere(ActKind.RENEW, STEP, Check.NOTHING_TO_RENEW);

        admit(ActKind.RECORD_ATTENDANCE, RECORD, SERVING, Check.ACTIVITIES);
        refuseElsewhere(ActKind.RECORD_ATTENDANCE, RECORD, Check.NOT_IN_OFFICE);

        admit(ActKind.COMMEND, RECORD, SERVING, Check.COMMENDATION_KIND, Check.COMMENDATION);
        refuseElsewhere(ActKind.COMMEND, RECORD, Check.NOT_IN_OFFICE);

        admit(
                ActKind.DISMISS,
                STEP,
                Set.of(Stage.IN_OFFICE),
                Check.GROUND_LISTED,
                Check.CIRCUMSTANCES,
                Check.NOT_RETROACTIVE);
        refuse(ActKind.DISMISS, STEP, Check.TERM_NOT_BEGUN, Set.of(Stage.APPOINTED));
        refuse(ActKind.DISMISS, STEP, Check.ALREADY_DISMISSED, Set.of(Stage.LEAVING, Stage.DISMISSED));
        refuse(ActKind.DISMISS, STEP, Check.NO_LONGER_ENGAGED, Set.of(Stage.EXPIRED));
        refuseElsewhere(ActKind.DISMISS, STEP, Check.NEVER_ENGAGED);
    }

    private Table() {}

    /** The checks of an act at a stage. Not to be changed. */
    static Check[] checks(ActKind act, Stage stage) {
        return CELLS[act.ordinal() * STAGES + stage.ordinal()];
    }

    /** Whether the stage admits the act at all. */
    static boolean admits(ActKind act, Stage stage) {
        Check[] checks = checks(act, stage);
        return checks[checks.length - 1].ordinal() < Check.ALREADY_CANDIDATE.ordinal();
    }

    private static void admit(ActKind act, Check[] always, Set<Stage> at, Check... admitted) {
        for (Stage stage : at) {
            set(act, stage, always, admitted);
        }
    }

    private static void refuse(ActKind act, Check[] always, Check refusal, Set<Stage> at) {
        for (Stage stage : at) {
            set(act, stage, always, refusal);
        }
    }

    private static void refuseElsewhere(ActKind act, Check[] always, Check refusal) {
        for (Stage stage : Stage.values()) {
            if (CELLS[act.ordinal() * STAGES + stage.ordinal()] == null) {
                set(act, stage, always, refusal);
            }
        }
    }

    private static void set(ActKind act, Stage stage, Check[] always, Check... more) {
        List<Check> checks = new ArrayList<>(Arrays.asList(always));
        checks.addAll(Arrays.asList(more));
        CELLS[act.ordinal() * STAGES + stage.ordinal()] = checks.toArray(Check[]::new);
    }
}
