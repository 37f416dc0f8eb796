/**
 * The instrument, where it says what, and the policy that it makes.
 *
 * <p>An {@link org.jiandu.law.Instrument} is a measure or a statute; a {@link org.jiandu.law.Citation} points to an
 * article of it, and prints as 第五条 or "Art. 5". A {@link org.jiandu.law.Policy} is the instrument as values: each
 * {@link org.jiandu.law.Parameter} has a {@link org.jiandu.law.Setting}, and each setting says where its value comes
 * from ({@link org.jiandu.law.Provenance}): the text, a named {@link org.jiandu.law.Reading} of an open text, or the
 * choice of the host, which no default replaces.
 */
package org.jiandu.law;
