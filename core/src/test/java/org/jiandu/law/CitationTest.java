package org.jiandu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiandu.message.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
    private static final Instrument MEASURES = new Instrument(
            "measures",
            new BilingualText("Measures", "办法"),
            new BilingualText("Bureau", "局"),
            Optional.empty(),
            Optional.of(LocalDate.of(2022, 4, 18)),
            List.of());

    @Test
    void a_citation_prints_article_paragraph_and_item_in_both_languages() {
        Citation citation = MEASURES.article(10).paragraph(1).item(2);

        assertThat(citation.text(Locale.ENGLISH)).isEqualTo("Art. 10 para. 1 item 2");
        assertThat(citation.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("第十条第一款第（二）项");
        assertThat(citation).hasToString("measures Art. 10 para. 1 item 2");
    }

    @Test
    void an_instrument_without_articles_is_cited_as_a_whole_and_never_by_a_number() {
        Citation citation = MEASURES.whole();

        assertThat(citation.text(Locale.ENGLISH)).isEqualTo("as a whole");
        assertThat(citation.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("全文");
        assertThat(citation).hasToString("measures as a whole");
        assertThat(citation).isNotEqualTo(MEASURES.article(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> citation.paragraph(1))
                .withMessage("a paragraph or an item is part of an article, and there is none");
        assertThatIllegalArgumentException().isThrownBy(() -> citation.item(2));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 第一条",
        "5, 第五条",
        "10, 第十条",
        "11, 第十一条",
        "20, 第二十条",
        "21, 第二十一条",
        "99, 第九十九条",
        "100, 第一百条",
        "105, 第一百零五条",
        "110, 第一百一十条",
        "112, 第一百一十二条",
        "200, 第二百条",
        "999, 第九百九十九条"
    })
    void an_article_is_numbered_in_chinese_as_instruments_number_it(int article, String chinese) {
        assertThat(MEASURES.article(article).text(Locale.CHINESE)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1000})
    void a_number_that_no_instrument_has_is_refused_by_name(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MEASURES.article(number))
                .withMessage("article must be from 1 to 999, not " + number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MEASURES.article(1).item(number))
                .withMessage("item must be from 1 to 999, not " + number);
    }
}
