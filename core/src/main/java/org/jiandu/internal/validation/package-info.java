/**
 * Behind {@link org.jiandu.input}: the validators of its constraints, the texts and the one place that knows Hibernate
 * Validator. Never exported; open, because a provider or a container creates the validators by reflection.
 */
package org.jiandu.internal.validation;
