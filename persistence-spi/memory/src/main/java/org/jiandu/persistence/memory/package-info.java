/**
 * A store in memory. Begin with {@link org.jiandu.persistence.memory.MemoryStorage}.
 */
package org.jiandu.persistence.memory;
