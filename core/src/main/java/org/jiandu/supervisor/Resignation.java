package org.jiandu.supervisor;

/**
 * How a supervisor resigns. The engagement ends by a dismissal on the ground {@link DismissalGround#RESIGNED}, which the
 * instrument lists, and takes effect as every other does. Immutable and thread-safe.
 *
 * @param acceptance whether the authority must agree; if not, asking ends the engagement
 * @param certificateReturned whether the certificate is handed back before it ends
 */
public record Resignation(boolean acceptance, boolean certificateReturned) {}
