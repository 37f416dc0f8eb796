/** What is stored, as declared names and JSON, and back. */
package org.jiandu.registry.internal.codec;
