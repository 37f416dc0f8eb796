package org.jiandu.supervisor;

/** How a candidacy ended without a certificate. */
public enum Closure {
    /** The person declined the invitation. */
    DECLINED,
    /** The candidate withdrew. */
    WITHDRAWN,
    /** The authority turned the candidate down. */
    REJECTED,
    /** An objection was upheld, or any objection ends the candidacy under the policy. */
    OBJECTION
}
