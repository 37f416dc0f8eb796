package org.jiandu.party;

import java.util.Objects;
import java.util.Optional;

/**
 * An identity document: its kind and its number.
 *
 * <p>The number of a resident identity card is checked as a {@link ResidentId}. Any other number is kept as it is
 * written: 1 to 50 characters of plain text. Immutable and thread-safe.
 *
 * @param kind the kind
 * @param number the number
 */
public record IdDocument(IdDocumentKind kind, String number) {
    private static final int LONGEST_NUMBER = 50;

    /**
     * Checks the number; the message of a refusal does not repeat it.
     *
     * @param kind the kind
     * @param number the number
     * @throws IllegalArgumentException if the kind cannot have the number
     */
    public IdDocument {
        Objects.requireNonNull(kind, "IdDocument.kind");
        PlainText.require("IdDocument.number", number, LONGEST_NUMBER);
        if (kind == IdDocumentKind.RESIDENT_ID) {
            ResidentId.parse(number);
        }
    }

    /**
     * The resident identity card with a number.
     *
     * @param id the number
     * @return the document
     */
    public static IdDocument of(ResidentId id) {
        return new IdDocument(IdDocumentKind.RESIDENT_ID, id.value());
    }

    /**
     * The number as a resident ID.
     *
     * @return the resident ID, absent for every other kind
     */
    public Optional<ResidentId> residentId() {
        return kind == IdDocumentKind.RESIDENT_ID ? Optional.of(new ResidentId(number)) : Optional.empty();
    }

    /**
     * The number for a reader who need not know it.
     *
     * @return a resident ID masked as {@link ResidentId#masked()}; of any other number the last quarter, at most four
     *     characters
     */
    public String maskedNumber() {
        return residentId().map(ResidentId::masked).orElseGet(this::lastQuarter);
    }

    /** The kind and the masked number. */
    @Override
    public String toString() {
        return kind + " " + maskedNumber();
    }

    private String lastQuarter() {
        int length = PlainText.length(number);
        int hidden = length - Math.min(4, length / 4);
        return "*".repeat(hidden) + number.substring(number.offsetByCodePoints(0, hidden));
    }
}
