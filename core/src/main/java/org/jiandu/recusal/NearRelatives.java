package org.jiandu.recusal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who is a near relative (近亲属): the statutory lists in force, each with the reading of what it leaves open.
 *
 * <p>All four take adoption like birth, count a step-parent and a stepchild only where one brought the other up (Civil
 * Code article 1072 paragraph 2), and look at the ties that hold on the day asked about. Adoption ends the tie to the family
 * by birth (article 1111 paragraph 2), but only the host says so, by ending that tie: nothing that is added takes a relative
 * away. A death ends a marriage, and no tie of descent: what joins the living is not forgotten.
 */
public enum NearRelatives {
    /**
     * Civil Code article 1045 paragraph 2: spouse, parents, children, brothers and sisters, grandparents, grandchildren.
     *
     * <p>Reading: brothers and sisters are those of article 1127 paragraph 5, which counts the half blood, the adopted and
     * step-siblings in a support relation. Article 1072 is about the step-parent alone, so the parents of a step-parent are
     * no grandparents. Relatives by marriage other than the spouse are not on this list.
     */
    CIVIL_CODE_1045(
            Relation.SPOUSE,
            Relation.PARENT,
            Relation.CHILD,
            Relation.STEP_PARENT,
            Relation.STEP_CHILD,
            Relation.SIBLING,
            Relation.STEP_SIBLING,
            Relation.GRANDPARENT,
            Relation.GRANDCHILD),
    /**
     * Those of {@link #CIVIL_CODE_1045} and other relatives in a support relation (扶养、赡养): Supreme People's Court,
     * Interpretation of the Administrative Litigation Law (2018), article 14 paragraph 1.
     *
     * <p>Reading: the support runs in either direction and on the day asked about. That the two are relatives of some kind
     * is for the host to know, who records {@link KinTie#SUPPORTS} between relatives only.
     */
    WITH_SUPPORT_RELATIONS(CIVIL_CODE_1045, Relation.SUPPORT_RELATION),
    /**
     * Criminal Procedure Law article 108 item 6: husband, wife, father, mother, son, daughter, brothers and sisters of the
     * same parents (同胞).
     *
     * <p>Reading: brothers and sisters have both parents by birth in common, so the half blood, the adopted and step-siblings are
     * not on the list. If one common parent is on record, and not that another is different, it cannot be told: a person
     * finds it.
     */
    CRIMINAL_PROCEDURE_108(
            Relation.SPOUSE,
            Relation.PARENT,
            Relation.CHILD,
            Relation.STEP_PARENT,
            Relation.STEP_CHILD,
            Relation.FULL_SIBLING,
            Relation.SIBLING_BY_ONE_KNOWN_PARENT),
    /**
     * Supreme People's Court, Provisions on Recusal of Judges (2011), article 1: spouses, lineal relatives by blood,
     * collateral relatives by blood within three generations, near relatives by marriage (近姻亲).
     *
     * <p>Reading: lineal is of any depth. Collateral within three generations are brothers and sisters, uncles, aunts,
     * cousins, nephews and nieces, of the whole or half blood or by adoption. What near relatives by marriage are, the
     * Provisions do not say; they are those of the Provisions on the Recusal of Civil Servants, which use the same words
     * (parents of the spouse, brothers and sisters of the spouse and their spouses, spouses of children and the
     * parents of these, spouses of collateral relatives within three generations), seen from either side, since two people are
     * near relatives by marriage to each other or not at all. So the spouse's uncles, aunts, cousins, nephews and
     * nieces are, and a stepchild not brought up by the person, the spouse's grandparents and a grandchild's spouse are not.
     */
    COURT_RECUSAL_2011(
            CIVIL_CODE_1045,
            Relation.ANCESTOR,
            Relation.DESCENDANT,
            Relation.UNCLE_OR_AUNT,
            Relation.NEPHEW_OR_NIECE,
            Relation.COUSIN,
            Relation.PARENT_OF_SPOUSE,
            Relation.SPOUSE_OF_CHILD,
            Relation.SIBLING_OF_SPOUSE,
            Relation.SPOUSE_OF_SIBLING,
            Relation.SPOUSE_OF_SIBLING_OF_SPOUSE,
            Relation.PARENT_OF_SPOUSE_OF_CHILD,
            Relation.SPOUSE_OF_UNCLE_OR_AUNT,
            Relation.SPOUSE_OF_NEPHEW_OR_NIECE,
            Relation.SPOUSE_OF_COUSIN,
            Relation.UNCLE_OR_AUNT_OF_SPOUSE,
            Relation.NEPHEW_OR_NIECE_OF_SPOUSE,
            Relation.COUSIN_OF_SPOUSE);

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Set<Relation> relations;

    NearRelatives(Relation first, Relation... more) {
        this.relations = Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    NearRelatives(NearRelatives narrower, Relation... more) {
        Set<Relation> all = EnumSet.copyOf(narrower.relations);
        Collections.addAll(all, more);
        this.relations = Collections.unmodifiableSet(all);
    }

    /**
     * The relations on the list.
     *
     * @return the relations, the nearest first
     */
    public Set<Relation> relations() {
        return relations;
    }
}
