/**
 * Bilingual texts, made at the edge.
 *
 * <p>The library decides with keys and arguments; words are found last. A {@link org.jiandu.message.Message} is a key
 * with its arguments and travels inside a verdict. {@link org.jiandu.message.Messages} turns it into English or
 * Simplified Chinese. A {@link org.jiandu.message.BilingualText} is a text that arrives as data, such as the title of
 * an instrument or a condition that an authority adds.
 */
package org.jiandu.message;
