package org.jiandu.recusal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiandu.party.PersonId;

/**
 * Near relatives by the words of the statutes, each word looked up among all people: slow, without paths, and made without
 * a look at the library.
 */
final class Statutes {
    private static final List<KinTie> KINDS = List.of(KinTie.values());

    private final List<PersonId> people;
    private final boolean[][][] now;
    private final boolean[][] everSupported;
    private final boolean[][] oneOfTheSame;

    Statutes(Ties ties, LocalDate date) {
        this.people = ties.kinships().stream()
                .flatMap(tie -> Stream.of(tie.person(), tie.other()))
                .distinct()
                .toList();
        this.now = new boolean[KinTie.values().length][people.size()][people.size()];
        this.everSupported = new boolean[people.size()][people.size()];
        for (Kinship tie : ties.kinships()) {
            int person = people.indexOf(tie.person());
            int other = people.indexOf(tie.other());
            if (tie.holds().contains(date)) {
                now[KINDS.indexOf(tie.tie())][person][other] = true;
            }
            if (tie.tie() == KinTie.SUPPORTS && !tie.holds().firstDay().isAfter(date)) {
                everSupported[person][other] = true;
            }
        }
        // Looked up in nearly every word: worked out once.
        this.oneOfTheSame = new boolean[people.size()][people.size()];
        for (int a = 0; a < people.size(); a++) {
            for (int b = 0; b < people.size(); b++) {
                oneOfTheSame[a][b] =
                        within(people.size(), a, b, (x, y) -> now(KinTie.SIBLING, x, y) || now(KinTie.SIBLING, y, x));
            }
        }
    }

    /** What a list says of two different people. */
    RecusalNeed need(NearRelatives list, PersonId one, PersonId other) {
        int a = people.indexOf(one);
        int b = people.indexOf(other);
        if (a < 0 || b < 0) {
            return RecusalNeed.NONE;
        }
        if (isNear(list, a, b)) {
            return RecusalNeed.MANDATORY;
        }
        return list == NearRelatives.CRIMINAL_PROCEDURE_108 && isDoubtfulSibling(a, b)
                ? RecusalNeed.NEEDS_PERSON
                : RecusalNeed.NONE;
    }

    private boolean isNear(NearRelatives list, int a, int b) {
        return switch (list) {
            case CIVIL_CODE_1045 -> civilCode(a, b);
            case WITH_SUPPORT_RELATIONS -> civilCode(a, b) || supportsNow(a, b) || supportsNow(b, a);
            case CRIMINAL_PROCEDURE_108 -> spouses(a, b) || parent(a, b) || parent(b, a) || sameParents(a, b);
            case COURT_RECUSAL_2011 ->
                spouses(a, b) || lineal(a, b) || collateralWithinThree(a, b) || byMarriage(a, b) || byMarriage(b, a);
        };
    }

    /** 配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女. */
    private boolean civilCode(int a, int b) {
        return spouses(a, b) || parent(a, b) || parent(b, a) || sibling(a, b) || grandparent(a, b) || grandparent(b, a);
    }

    /** 夫妻. */
    private boolean spouses(int a, int b) {
        return now(KinTie.SPOUSE, a, b) || now(KinTie.SPOUSE, b, a);
    }

    /** 父母: by birth, by adoption, or a step-parent by whom one was brought up. */
    private boolean parent(int parent, int child) {
        return legalParent(parent, child) || (stepParent(parent, child) && everSupported(parent, child));
    }

    private boolean legalParent(int parent, int child) {
        return bore(parent, child) || now(KinTie.ADOPTIVE_PARENT, parent, child);
    }

    /** A parent of one child is a parent of those who have both parents in common with it. */
    private boolean bore(int parent, int child) {
        return any(other -> oneOfTheSame(child, other) && now(KinTie.PARENT, parent, other));
    }

    private boolean stepParent(int parent, int child) {
        return now(KinTie.STEP_PARENT, parent, child)
                || any(other -> legalParent(other, child) && spouses(other, parent));
    }

    private boolean grandparent(int elder, int younger) {
        return any(between -> legalParent(elder, between) && legalParent(between, younger));
    }

    /** 兄弟姐妹: same parents, half blood, adopted, and step with a support relation (article 1127). */
    private boolean sibling(int a, int b) {
        return bloodOrAdoptedSibling(a, b) || supportedStepSibling(a, b);
    }

    private boolean bloodOrAdoptedSibling(int a, int b) {
        return a != b
                && (oneOfTheSame(a, b)
                        || half(a, b)
                        || now(KinTie.ADOPTIVE_SIBLING, a, b)
                        || now(KinTie.ADOPTIVE_SIBLING, b, a)
                        || any(parent -> legalParent(parent, a) && legalParent(parent, b)));
    }

    private boolean supportedStepSibling(int a, int b) {
        boolean step = now(KinTie.STEP_SIBLING, a, b)
                || now(KinTie.STEP_SIBLING, b, a)
                || any(parent -> stepParent(parent, a) && legalParent(parent, b))
                || any(parent -> stepParent(parent, b) && legalParent(parent, a));
        return a != b && step && (everSupported(a, b) || everSupported(b, a));
    }

    /** 同胞兄弟姊妹. */
    private boolean sameParents(int a, int b) {
        return a != b && (oneOfTheSame(a, b) || commonBirthParents(a, b) >= 2);
    }

    private boolean isDoubtfulSibling(int a, int b) {
        return commonBirthParents(a, b) == 1
                && !half(a, b)
                && (commonBirthParents(a, a) < 2 || commonBirthParents(b, b) < 2);
    }

    private long commonBirthParents(int a, int b) {
        return IntStream.range(0, people.size())
                .filter(each -> bore(each, a) && bore(each, b))
                .count();
    }

    private boolean half(int a, int b) {
        return any(x -> oneOfTheSame(a, x)
                && any(y -> oneOfTheSame(b, y) && (now(KinTie.HALF_SIBLING, x, y) || now(KinTie.HALF_SIBLING, y, x))));
    }

    /** Whether a chain of ties between full siblings joins two people, oneself included. */
    private boolean oneOfTheSame(int a, int b) {
        return oneOfTheSame[a][b];
    }

    /** 直系血亲, of any depth. */
    private boolean lineal(int a, int b) {
        return parent(a, b)
                || parent(b, a)
                || within(people.size(), a, b, this::legalParent)
                || within(people.size(), b, a, this::legalParent);
    }

    /** 三代以内旁系血亲: 兄弟姐妹、伯叔姑舅姨、侄甥、堂表兄弟姐妹. */
    private boolean collateralWithinThree(int a, int b) {
        return sibling(a, b) || uncle(a, b) || uncle(b, a) || cousins(a, b);
    }

    private boolean uncle(int uncle, int nephew) {
        return any(parent -> legalParent(parent, nephew) && bloodOrAdoptedSibling(uncle, parent));
    }

    private boolean cousins(int a, int b) {
        return any(parent -> legalParent(parent, a) && uncle(parent, b));
    }

    /**
     * 近姻亲: 配偶的父母、配偶的兄弟姐妹及其配偶、子女的配偶及子女配偶的父母、三代以内旁系血亲的配偶 of a.
     */
    private boolean byMarriage(int a, int b) {
        return any(spouse -> spouses(a, spouse) && parent(b, spouse))
                || any(spouse -> spouses(a, spouse) && sibling(b, spouse))
                || any(spouse -> spouses(a, spouse) && any(inLaw -> sibling(inLaw, spouse) && spouses(inLaw, b)))
                || any(child -> parent(a, child) && spouses(child, b))
                || any(child -> parent(a, child) && any(inLaw -> spouses(child, inLaw) && parent(b, inLaw)))
                || any(relative -> collateralWithinThree(a, relative) && spouses(relative, b));
    }

    private boolean within(int steps, int from, int to, Step step) {
        return from == to || (steps > 0 && any(next -> step.leads(from, next) && within(steps - 1, next, to, step)));
    }

    private boolean any(IntPredicate test) {
        for (int person = 0; person < people.size(); person++) {
            if (test.test(person)) {
                return true;
            }
        }
        return false;
    }

    private boolean supportsNow(int a, int b) {
        return now(KinTie.SUPPORTS, a, b);
    }

    private boolean now(KinTie tie, int a, int b) {
        return now[KINDS.indexOf(tie)][a][b];
    }

    private boolean everSupported(int a, int b) {
        return everSupported[a][b];
    }

    private interface Step {
        boolean leads(int from, int to);
    }
}
