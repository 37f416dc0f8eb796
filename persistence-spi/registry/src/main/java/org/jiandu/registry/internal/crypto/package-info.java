/** The few constructions of cryptography that the vault and the seal share, on top of the JDK's. */
package org.jiandu.registry.internal.crypto;
