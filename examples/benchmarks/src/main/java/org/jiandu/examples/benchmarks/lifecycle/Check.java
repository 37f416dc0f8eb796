package org.jiandu.examples.benchmarks.lifecycle;

/** The conditions of the eight acts of a {@link Life}, by the names that the library gives them. */
enum Check {
    IN_FORCE("policy.in-force"),
    ENGAGING_BODY("actor.engaging-body"),
    AUTHORITY("actor.engaging-authority"),
    PERSON("actor.person-concerned"),
    IN_ORDER("steps.in-order"),
    CHANNEL("nomination.channel"),
    REAPPOINTMENT("eligibility.reappointment"),
    SECTOR("eligibility.sector"),
    OCCUPATION("eligibility.occupation"),
    RECORDS("eligibility.records"),
    CREDIT("eligibility.credit"),
    CREDIT_AT_REVIEW("eligibility.credit"),
    CARES("condition.7-2"),
    KNOWS("condition.7-3"),
    ABLE("condition.7-4"),
    NOTICE_LENGTH("notice.length"),
    NOTICE_OVER("notice.over"),
    NO_OBJECTION("notice.no-open-objection"),
    FIRST_DAY("term.first-day"),
    LAST_DAY("term.last-day"),
    RENEWAL_WINDOW("renewal.window"),
    TERM_LIMIT("renewal.limit"),
    ACTIVITIES("activities.provided"),
    COMMENDATION_KIND("commendation.kind"),
    COMMENDATION("commendation"),
    GROUND_LISTED("dismissal.ground-listed"),
    CIRCUMSTANCES("dismissal.circumstances"),
    NOT_RETROACTIVE("dismissal.not-retroactive"),

    // These never hold at their stage.
    ALREADY_CANDIDATE("stage.already-candidate"),
    ALREADY_ENGAGED("stage.already-engaged"),
    UNANSWERED("stage.invitation-unanswered"),
    NO_CANDIDACY("stage.no-candidacy"),
    ALREADY_REVIEWED("stage.already-reviewed"),
    REVIEW_FIRST("stage.review-first"),
    ALREADY_ON_NOTICE("stage.already-on-notice"),
    REVIEW_AND_NOTICE_FIRST("stage.review-and-notice-first"),
    NOTICE_FIRST("stage.notice-first"),
    TERM_NOT_BEGUN("stage.term-not-begun"),
    LEAVING("stage.leaving"),
    NOTHING_TO_RENEW("stage.nothing-to-renew"),
    NOT_IN_OFFICE("stage.not-in-office"),
    ALREADY_DISMISSED("stage.already-dismissed"),
    NO_LONGER_ENGAGED("stage.no-longer-engaged"),
    NEVER_ENGAGED("stage.never-engaged");

    private final String rule;

    Check(String rule) {
        this.rule = rule;
    }

    /** The rule of the library that makes the same check. */
    String rule() {
        return rule;
    }
}
