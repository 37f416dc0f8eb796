/** A bureau of justice runs its social supervisors on Spring Boot and the registry. */
@NullMarked
package org.jiandu.examples.boot;

import org.jspecify.annotations.NullMarked;
