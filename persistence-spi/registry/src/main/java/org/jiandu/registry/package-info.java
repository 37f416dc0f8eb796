/** A durable registry of supervisors, reports and engagements. */
package org.jiandu.registry;
