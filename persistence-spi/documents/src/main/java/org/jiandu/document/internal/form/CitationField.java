package org.jiandu.document.internal.form;

import static org.jiandu.document.internal.form.Fields.field;
import static org.jiandu.document.internal.form.Fields.optional;
import static org.jiandu.document.internal.form.Words.wordsOr;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jiandu.document.internal.tree.Node;
import org.jiandu.document.internal.tree.Node.Mapping;
import org.jiandu.document.internal.tree.Reasons;
import org.jiandu.law.Citation;
import org.jiandu.law.Instrument;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A citation, in pieces beside what it is the citation of. An instrument is named if it is not that of the document; that it
 * is cited as a whole is said, so that an article that was forgotten is still missed.
 */
public final class CitationField<T> implements Field<T, Citation> {
    private static final String INSTRUMENT = "instrument";
    private static final Form<Integer> NUMBER = Values.number(1, 999);
    private static final Field<Citation, OptionalInt> ARTICLE = field(
            "article",
            wordsOr(NUMBER.as(OptionalInt::of, OptionalInt::getAsInt)).word("none", OptionalInt.empty()),
            Citation::article);
    private static final Field<Citation, Optional<Integer>> PARAGRAPH =
            optional("paragraph", NUMBER, citation -> boxed(citation.paragraph()));
    private static final Field<Citation, Optional<Integer>> ITEM =
            optional("item", NUMBER, citation -> boxed(citation.item()));

    private final Function<T, Citation> citation;

    private CitationField(Function<T, Citation> citation) {
        this.citation = citation;
    }

    /** The citation of an owner. */
    public static <T> CitationField<T> citation(Function<T, Citation> citation) {
        return new CitationField<>(citation);
    }

    @Override
    public List<String> names() {
        return List.of("article", "paragraph", "item", INSTRUMENT);
    }

    @Override
    public void write(T owner, ObjectNode record, Out out) {
        Citation cited = citation.apply(owner);
        ARTICLE.write(cited, record, out);
        PARAGRAPH.write(cited, record, out);
        ITEM.write(cited, record, out);
        if (!out.isOwn(cited.instrument())) {
            record.put(INSTRUMENT, out.refer(cited.instrument()));
        }
    }

    @Override
    public Optional<Citation> read(Mapping record, In in) {
        Optional<OptionalInt> article = ARTICLE.read(record, in);
        Optional<Optional<Integer>> paragraph = PARAGRAPH.read(record, in);
        Optional<Optional<Integer>> item = ITEM.read(record, in);
        Optional<Instrument> instrument = instrument(record, in);
        if (article.isEmpty() || paragraph.isEmpty() || item.isEmpty()) {
            return Optional.empty();
        }
        return instrument.flatMap(cited -> in.made(
                record.place(),
                () -> new Citation(cited, article.get(), unboxed(paragraph.get()), unboxed(item.get()))));
    }

    @Override
    public void describe(ObjectNode properties, ArrayNode required, Definitions definitions) {
        ARTICLE.describe(properties, required, definitions);
        PARAGRAPH.describe(properties, required, definitions);
        ITEM.describe(properties, required, definitions);
        properties.set(INSTRUMENT, Values.TEXT.schema(definitions));
    }

    private static Optional<Instrument> instrument(Mapping record, In in) {
        Optional<Node> other = record.find(INSTRUMENT);
        if (other.isEmpty()) {
            return in.instrument();
        }
        return Values.TEXT
                .read(other.get(), in)
                .flatMap(id -> Optional.ofNullable(in.others().get(id))
                        .or(() -> in.problem(
                                other.get().place(),
                                Reasons.unknownInstrument(id, in.others().keySet()))));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static OptionalInt unboxed(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
