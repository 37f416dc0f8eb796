package org.jiandu.supervisor;

/** What money may be given to a supervisor. Legal basis: article 6 of the Weihai Measures. */
public enum Compensation {
    /** Nothing. */
    NONE,
    /** Expenses are reimbursed; no pay. */
    EXPENSES,
    /** An allowance for each day of service, in place of expenses; no pay. */
    PER_DAY
}
