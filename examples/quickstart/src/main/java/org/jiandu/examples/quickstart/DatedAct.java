package org.jiandu.examples.quickstart;

import org.jiandu.party.PersonId;
import org.jiandu.supervisor.SupervisorAct;

/**
 * An act of the acts file.
 *
 * @param line where it stands
 * @param person whose file it concerns
 * @param act the act, with its date and its actor
 */
record DatedAct(ActLine line, PersonId person, SupervisorAct act) {}
