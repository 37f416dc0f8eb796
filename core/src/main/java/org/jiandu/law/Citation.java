package org.jiandu.law;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.jiandu.message.BilingualText;

/**
 * A place in an instrument: article, and paragraph and item where it has them. Where it has no articles, such as an
 * announcement, or where the article is not known, it is cited as a whole: no number is invented.
 *
 * <p>Prints in the customary form: 第十六条第（六）项, "Art. 16 item 6". Immutable and thread-safe.
 *
 * @param instrument the instrument cited
 * @param article the article, from 1 to 999, absent for the instrument as a whole
 * @param paragraph the paragraph (款), from 1, absent for the whole article
 * @param item the item (项), from 1, absent for the whole paragraph
 */
public record Citation(Instrument instrument, OptionalInt article, OptionalInt paragraph, OptionalInt item) {
    private static final BilingualText AS_A_WHOLE = new BilingualText("as a whole", "全文");

    /**
     * Refuses numbers that no instrument has, and a paragraph or an item of no article.
     *
     * @param instrument the instrument cited
     * @param article the article, from 1 to 999, absent for the instrument as a whole
     * @param paragraph the paragraph (款), from 1, absent for the whole article
     * @param item the item (项), from 1, absent for the whole paragraph
     */
    public Citation {
        Objects.requireNonNull(instrument, "instrument");
        article.ifPresent(number -> requireNumber("article", number));
        paragraph.ifPresent(number -> requireNumber("paragraph", number));
        item.ifPresent(number -> requireNumber("item", number));
        if (article.isEmpty() && (paragraph.isPresent() || item.isPresent())) {
            throw new IllegalArgumentException("a paragraph or an item is part of an article, and there is none");
        }
    }

    /**
     * Cites an article as a whole.
     *
     * @param instrument the instrument
     * @param article the article, from 1 to 999
     * @return the citation
     */
    public static Citation of(Instrument instrument, int article) {
        return new Citation(instrument, OptionalInt.of(article), OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * Cites an instrument as a whole, which has no articles or of which the article is not known.
     *
     * @param instrument the instrument
     * @return the citation
     */
    public static Citation ofWhole(Instrument instrument) {
        return new Citation(instrument, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * Narrows to a paragraph (款).
     *
     * @param number the paragraph, from 1
     * @return the narrower citation
     */
    public Citation paragraph(int number) {
        return new Citation(instrument, article, OptionalInt.of(number), item);
    }

    /**
     * Narrows to an item (项).
     *
     * @param number the item, from 1
     * @return the narrower citation
     */
    public Citation item(int number) {
        return new Citation(instrument, article, paragraph, OptionalInt.of(number));
    }

    /**
     * The place in words, without the title: "Art. 16 item 6" and 第十六条第（六）项, or "as a whole" and 全文.
     *
     * @return the place in both languages
     */
    public BilingualText place() {
        if (article.isEmpty()) {
            return AS_A_WHOLE;
        }
        StringBuilder english = new StringBuilder("Art. ").append(article.getAsInt());
        StringBuilder chinese = new StringBuilder("第")
                .append(ChineseNumeral.of(article.getAsInt()))
                .append("条");
        paragraph.ifPresent(number -> {
            english.append(" para. ").append(number);
            chinese.append("第").append(ChineseNumeral.of(number)).append("款");
        });
        item.ifPresent(number -> {
            english.append(" item ").append(number);
            chinese.append("第（").append(ChineseNumeral.of(number)).append("）项");
        });
        return new BilingualText(english.toString(), chinese.toString());
    }

    /**
     * The place in words of one language.
     *
     * @param locale the wanted locale
     * @return for example "Art. 5" or 第五条
     */
    public String text(Locale locale) {
        return place().in(locale);
    }

    /** The id of the instrument and the place in English, for logs and debugging. */
    @Override
    public String toString() {
        return instrument.id() + " " + text(Locale.ENGLISH);
    }

    private static void requireNumber(String field, int number) {
        if (number < 1 || number > ChineseNumeral.LARGEST) {
            throw new IllegalArgumentException(
                    field + " must be from 1 to " + ChineseNumeral.LARGEST + ", not " + number);
        }
    }
}
