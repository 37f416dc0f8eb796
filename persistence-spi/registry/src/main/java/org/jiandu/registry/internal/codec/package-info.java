/**
 * What is stored, as declared names and JSON, and back.
 *
 * <p>Begin with {@link org.jiandu.registry.internal.codec.Codecs}. A class whose name ends in {@code Json} shows what values of
 * one package of core look like in a store: each member once, with its stored name, its format and where it comes from. A new
 * kind of fact is one more row in one of the {@code FactJson} classes; without it no codec can be made.
 *
 * <p><b>Versions.</b> Each format that stands alone in a store has a name and a version. What is stored is never written
 * anew; a format that changes gets the next version and a step in
 * {@link org.jiandu.registry.internal.codec.Upcasters}, and the golden files of the tests keep every version readable. A change
 * of a part, such as a profile, is a change of all formats in which it stands. So is a new constant of a stored enum.
 *
 * <p><b>What is not understood is never skipped.</b>
 *
 * <ul>
 *   <li>An unknown name, or a version above the current one, was written by a newer version of this library:
 *       {@link org.jiandu.registry.NewerFormatException}. Nothing is wrong with the store.
 *   <li>An unknown member in a known version, a missing member, a value of another type, a value that core refuses, a reference to
 *       an envelope that is not there: {@link org.jiandu.persistence.StorageCorruptedException} with the record, the format, its
 *       version and the place, and never what stands there.
 *   <li>Data whose key was destroyed is neither: it reads as {@link org.jiandu.registry.internal.codec.Erased}, or as nothing, and
 *       {@link org.jiandu.registry.internal.codec.Read} says so. History always loads.
 * </ul>
 *
 * <p><b>Sealing.</b> A personal value never stands in plain. In its place stands where it is: {@code {"WORDS":2}} is the third
 * value in the envelope for words. The object that belongs to one subject has one envelope for each kind of data at its end,
 * under {@code "sealed"}, so a key is asked once for an object and not for every value. {@code SEALED.md} in the folder of this
 * module lists what is sealed, for whom, and what stands for it once erased.
 */
package org.jiandu.registry.internal.codec;
