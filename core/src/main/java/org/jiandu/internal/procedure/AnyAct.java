package org.jiandu.internal.procedure;

import org.jiandu.party.Occasion;
import org.jiandu.verdict.Act;

/** Any act of a kind by somebody on a day, of which nothing else is known; no finding comes with it. */
record AnyAct(Enum<?> kind, Occasion occasion) implements Act {}
