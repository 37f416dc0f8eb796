package org.jiandu.examples.boot.problem;

import java.util.Locale;

/** The problems that there are. A client tells them apart by their {@code type}; one that the law has by its reasons. */
public enum ProblemType {
    /** The law does not admit the act. */
    UNLAWFUL(422),
    /** The law leaves it to a person: what he or she finds has to come with the act. */
    NEEDS_FINDING(422),
    /** Another file has what there may be only once. */
    TAKEN(409),
    /** The idempotency key was used for another act. */
    KEY_REUSED(409),
    /** Fields are missing or cannot be used. */
    INVALID_INPUT(400),
    /** The caller has not logged in. */
    NOT_LOGGED_IN(401),
    /** The caller may not do this. */
    NOT_ADMITTED(403),
    /** There is no such thing, or none that the caller may know of. */
    NOT_FOUND(404),
    /** Surely nothing was written. */
    UNAVAILABLE(503),
    /** It may have been written: the same request is sent again, with its key. */
    OUTCOME_UNKNOWN(503),
    /** The request has a form that is not understood here. */
    UNSUPPORTED(415),
    /** Something is wrong with the application. */
    FAILED(500);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /**
     * The status of the answer.
     *
     * @return the status of HTTP
     */
    public int status() {
        return status;
    }

    /**
     * What a client tells the problem by.
     *
     * @return a URN
     */
    public String uri() {
        return "urn:jiandu:problem:" + word();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
