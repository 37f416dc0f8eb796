package org.jiandu.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jiandu.internal.DomainStyle;
import org.jiandu.law.Citation;
import org.jiandu.law.Parameter;
import org.jiandu.message.BilingualText;
import org.jiandu.verdict.RuleId;
import org.jiandu.verdict.Topic;

/**
 * One clause of an instrument, restated, and what carries it in the library.
 *
 * <p>The lists are in the order of the life that they belong to. Immutable and thread-safe.
 *
 * <pre>{@code
 * for (Clause clause : WeihaiMeasures.clauses()) {
 *     if (clause.getRules().contains(reason.rule())) {
 *         out.println(clause.getRestatement().in(locale));
 *     }
 * }
 * }</pre>
 */
@Value.Immutable
@DomainStyle
@SuppressWarnings("exports")
public sealed interface Clause permits ImmutableClause {
    /** What a clause does. */
    enum Kind {
        /** It says what the instrument is. */
        DECLARATION,
        /** It admits something or refuses it. */
        RULE,
        /** Somebody does something. */
        ACT,
        /** Somebody owes a conduct. */
        DUTY,
        /** A person has to find something. */
        FINDING
    }

    /**
     * The short name: the article, then the paragraph after a dot or the item after a hyphen, then the part in the order of
     * the letters; {@code z} is what follows a list.
     *
     * @return for example {@code 2.2-a} or {@code 16-6}
     */
    String getId();

    /**
     * The place in the instrument.
     *
     * @return the article, and the paragraph or item where the clause is no more than that
     */
    Citation getCitation();

    /**
     * What the clause does.
     *
     * @return the kind
     */
    Kind getKind();

    /**
     * What the clause says, in the words of the library. The official text alone is the law.
     *
     * @return the restatement
     */
    BilingualText getRestatement();

    /**
     * The rules that carry it out.
     *
     * @return their names, as the reasons of a verdict give them
     */
    List<RuleId> getRules();

    /**
     * The acts that it speaks of.
     *
     * @return constants of the kinds of acts of supervisors' files, reports and engagements
     */
    List<Enum<?>> getActs();

    /**
     * The constants that stand for what it names: channels, sectors, duties, kinds of reports, grounds.
     *
     * @return the constants
     */
    List<Enum<?>> getTerms();

    /**
     * The questions that it leaves to a person.
     *
     * @return the topics of findings
     */
    List<Topic> getFindings();

    /**
     * The parameters of a policy that hold what it settles or leaves open.
     *
     * @return the parameters
     */
    List<Parameter<?>> getParameters();

    /**
     * Why nothing in it is for a machine.
     *
     * @return the reason, present exactly where nothing carries the clause
     */
    Optional<BilingualText> getWithoutContent();

    /**
     * Refuses a clause that nothing carries without a reason, or the other way round; the builder calls it.
     *
     * @throws IllegalArgumentException naming the clause
     */
    @Value.Check
    default void check() {
        boolean carried = !getRules().isEmpty()
                || !getActs().isEmpty()
                || !getTerms().isEmpty()
                || !getFindings().isEmpty()
                || !getParameters().isEmpty();
        if (carried == getWithoutContent().isPresent()) {
            throw new IllegalArgumentException(
                    "Clause " + getId() + " is carried by something, or says why by nothing; not both and not neither");
        }
    }

    /**
     * Starts a clause.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a clause that differs from this one.
     *
     * @return a builder with everything this clause says
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Clause}. Not thread-safe. */
    final class Builder extends ImmutableClause.Builder {
        Builder() {}

        Builder says(String english, String chinese) {
            return restatement(new BilingualText(english, chinese));
        }

        Builder rules(String... ids) {
            Stream.of(ids).map(RuleId::new).forEach(this::addRule);
            return this;
        }
    }
}
