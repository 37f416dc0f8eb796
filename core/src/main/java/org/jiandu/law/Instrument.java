package org.jiandu.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.message.BilingualText;

/**
 * A legal instrument: the measures of a city, a statute, a regulation.
 *
 * <p>Immutable and thread-safe. {@code instrument.article(5)} is the way to a citation, {@code instrument.whole()} to one
 * where no article can be named.
 *
 * @param id a short stable name, such as {@code weihai-2022}
 * @param title the official title and its translation
 * @param issuer the issuing body
 * @param documentNumber the document number, where one is known
 * @param promulgatedOn the day of promulgation, where it is known
 * @param superiors the titles of the instruments it is based on, as it names them
 */
public record Instrument(
        String id,
        BilingualText title,
        BilingualText issuer,
        Optional<String> documentNumber,
        Optional<LocalDate> promulgatedOn,
        List<BilingualText> superiors) {
    /**
     * Copies the list and refuses a blank id.
     *
     * @param id a short stable name, such as {@code weihai-2022}
     * @param title the official title and its translation
     * @param issuer the issuing body
     * @param documentNumber the document number, where one is known
     * @param promulgatedOn the day of promulgation, where it is known
     * @param superiors the titles of the instruments it is based on, as it names them
     */
    public Instrument {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("id is blank");
        }
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(documentNumber, "documentNumber");
        Objects.requireNonNull(promulgatedOn, "promulgatedOn");
        superiors = List.copyOf(superiors);
    }

    /**
     * Cites an article as a whole.
     *
     * @param number the number of the article, from 1
     * @return the citation
     */
    public Citation article(int number) {
        return Citation.of(this, number);
    }

    /**
     * Cites the instrument as a whole, which has no articles or of which the article is not known.
     *
     * @return the citation
     */
    public Citation whole() {
        return Citation.ofWhole(this);
    }
}
