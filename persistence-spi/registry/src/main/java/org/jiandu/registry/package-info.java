/**
 * A durable registry of supervisors, reports and engagements. Begin with {@link org.jiandu.registry.SocialSupervision}.
 *
 * <p>What is asked of it is decided by core alone; the registry loads what is on record, has core decide, and keeps the facts. An
 * act answers with a {@link org.jiandu.registry.Result}; a broken call is an exception of the JDK; input of the wrong shape is an
 * {@link org.jiandu.registry.InvalidInputException}; trouble with the store is one of its four exceptions.
 */
package org.jiandu.registry;
