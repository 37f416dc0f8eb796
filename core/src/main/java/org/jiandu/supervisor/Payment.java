package org.jiandu.supervisor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jiandu.internal.Redacted;

/**
 * Expenses reimbursed or allowances granted to a supervisor. Legal basis: article 6 of the Weihai Measures.
 *
 * @param date the day of the payment
 * @param amount the amount in yuan
 */
public record Payment(LocalDate date, BigDecimal amount) {
    /**
     * Refuses missing parts.
     *
     * @param date the day of the payment
     * @param amount the amount in yuan
     */
    public Payment {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(amount, "amount");
    }

    @Override
    public String toString() {
        return Redacted.of(this, date);
    }
}
