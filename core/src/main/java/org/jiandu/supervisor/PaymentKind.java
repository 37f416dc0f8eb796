package org.jiandu.supervisor;

/** What a payment to a supervisor is for. */
public enum PaymentKind {
    /** Pay for the work of a supervisor (报酬). */
    REMUNERATION,
    /** The reimbursement of expenses. */
    EXPENSES,
    /** An allowance for days of service. */
    ALLOWANCE
}
