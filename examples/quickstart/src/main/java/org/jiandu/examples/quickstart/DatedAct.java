package org.jiandu.examples.quickstart;

import java.util.Optional;
import org.jiandu.party.PersonId;
import org.jiandu.supervisor.SupervisorAct;

/**
 * An act of the acts file.
 *
 * @param line the line of the file
 * @param person whose file it concerns
 * @param act the act, with its date and its actor
 * @param expected what the file expects to come of it, if it says
 */
record DatedAct(int line, PersonId person, SupervisorAct act, Optional<Expected> expected) {}
