package org.jiandu.recusal;

import java.util.List;

/**
 * What a person is to another, as the statutory lists name it: "relative is the RELATION of person".
 *
 * <p>Each is a chain of single steps. A parent is one by birth or by adoption, and a brother or sister is one of the whole
 * or half blood or by adoption, unless the name says otherwise. Relations by marriage last as long as the marriages that
 * make them.
 */
public enum Relation {
    /** Husband or wife. */
    SPOUSE(Step.SPOUSE),
    /** Father or mother, by birth or adoption. */
    PARENT(Step.PARENT),
    /** Son or daughter, by birth or adoption. */
    CHILD(Step.CHILD),
    /** Step-parent who brought the person up (Civil Code article 1072 paragraph 2). */
    STEP_PARENT(Step.STEP_PARENT),
    /** Stepchild whom the person brought up (Civil Code article 1072 paragraph 2). */
    STEP_CHILD(Step.STEP_CHILD),
    /** Brother or sister, of the whole or half blood or by adoption (Civil Code article 1127 paragraph 5). */
    SIBLING(Step.SIBLING),
    /** Brother or sister by the same two parents. */
    FULL_SIBLING(Step.FULL_SIBLING),
    /** Brother or sister by one parent on record, where it cannot be told whether by both. */
    SIBLING_BY_ONE_KNOWN_PARENT(Step.SIBLING_BY_ONE_KNOWN_PARENT),
    /** Step-brother or step-sister in a support relation (Civil Code article 1127 paragraph 5). */
    STEP_SIBLING(Step.STEP_SIBLING),
    /** Grandparent on either side. */
    GRANDPARENT(Step.PARENT, Step.PARENT),
    /** Grandchild by a son or a daughter. */
    GRANDCHILD(Step.CHILD, Step.CHILD),
    /** Great-grandparent or a forebear beyond; the last step is taken any number of times. */
    ANCESTOR(Step.PARENT, Step.PARENT, Step.PARENT),
    /** Great-grandchild or a descendant beyond; the last step is taken any number of times. */
    DESCENDANT(Step.CHILD, Step.CHILD, Step.CHILD),
    /** Brother or sister of a parent. */
    UNCLE_OR_AUNT(Step.PARENT, Step.SIBLING),
    /** Child of a brother or sister. */
    NEPHEW_OR_NIECE(Step.SIBLING, Step.CHILD),
    /** Child of a parent's brother or sister. */
    COUSIN(Step.PARENT, Step.SIBLING, Step.CHILD),
    /** Parent of the spouse. */
    PARENT_OF_SPOUSE(Step.SPOUSE, Step.ANY_PARENT),
    /** Spouse of a child. */
    SPOUSE_OF_CHILD(Step.ANY_CHILD, Step.SPOUSE),
    /** Brother or sister of the spouse. */
    SIBLING_OF_SPOUSE(Step.SPOUSE, Step.ANY_SIBLING),
    /** Spouse of a brother or sister. */
    SPOUSE_OF_SIBLING(Step.ANY_SIBLING, Step.SPOUSE),
    /** Spouse of the spouse's brother or sister. */
    SPOUSE_OF_SIBLING_OF_SPOUSE(Step.SPOUSE, Step.ANY_SIBLING, Step.SPOUSE),
    /** Parent of a child's spouse. */
    PARENT_OF_SPOUSE_OF_CHILD(Step.ANY_CHILD, Step.SPOUSE, Step.ANY_PARENT),
    /** Spouse of an uncle or aunt. */
    SPOUSE_OF_UNCLE_OR_AUNT(Step.PARENT, Step.SIBLING, Step.SPOUSE),
    /** Spouse of a nephew or niece. */
    SPOUSE_OF_NEPHEW_OR_NIECE(Step.SIBLING, Step.CHILD, Step.SPOUSE),
    /** Spouse of a cousin. */
    SPOUSE_OF_COUSIN(Step.PARENT, Step.SIBLING, Step.CHILD, Step.SPOUSE),
    /** Uncle or aunt of the spouse. */
    UNCLE_OR_AUNT_OF_SPOUSE(Step.SPOUSE, Step.PARENT, Step.SIBLING),
    /** Nephew or niece of the spouse. */
    NEPHEW_OR_NIECE_OF_SPOUSE(Step.SPOUSE, Step.SIBLING, Step.CHILD),
    /** Cousin of the spouse. */
    COUSIN_OF_SPOUSE(Step.SPOUSE, Step.PARENT, Step.SIBLING, Step.CHILD),
    /** Relative who supports the person or whom the person supports. */
    SUPPORT_RELATION(Step.SUPPORT);

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<Step> steps;

    Relation(Step... steps) {
        this.steps = List.of(steps);
    }

    /** The steps from the person to the relative. */
    List<Step> steps() {
        return steps;
    }

    /** Whether the last step is taken once or more often. */
    boolean isOpenEnded() {
        return this == ANCESTOR || this == DESCENDANT;
    }

    /** Whether the record leaves open if the two are related in the way that a list asks for. */
    boolean isDoubtful() {
        return this == SIBLING_BY_ONE_KNOWN_PARENT;
    }
}
