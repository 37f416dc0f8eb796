package org.jiandu.examples.neighbours;

import org.jiandu.supervisor.ActKind;
import org.jiandu.verdict.Reason;

/**
 * The first act of a life that is not lawful.
 *
 * @param act the kind of act
 * @param reason the first condition that it does not meet
 */
record Refusal(ActKind act, Reason reason) {}
