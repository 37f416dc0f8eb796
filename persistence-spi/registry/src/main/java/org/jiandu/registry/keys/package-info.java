/**
 * The keys of personal data, one for each person and kind of data, kept apart from the data: who destroys a key
 * erases what it sealed, in every copy and backup, and leaves history whole.
 *
 * <p>Begin with {@link KeyVault}, which a host implements on its own key server or hardware module, or takes as
 * {@link FileKeyVault}: a folder under a {@link MasterKey} that the host hands in. {@link MemoryKeyVault} is for
 * tests.
 *
 * <pre>{@code
 * MasterKey masterKey = new MasterKey(HexFormat.of().parseHex(masterKeyInHex));
 * }</pre>
 *
 * <p>A {@link KeySubject} says whose data, as one authority knows them; {@link PersonalData} has the kinds, so that
 * one can be erased while another is kept; a {@link SealingKey} is what the vault hands out. {@link Sealing} names
 * the algorithms, those of the JDK or of a provider of the host's, such as SM4 and SM3.
 *
 * <p>It serves three duties. A supervisor who asks for it is kept confidential (Weihai Measures, article 14).
 * Personal information is encrypted and de-identified, and is deleted when it is due (Personal Information
 * Protection Law, articles 51 and 47). And what happened stays on record.
 *
 * <p>The vault must lie neither in the database nor in its backups, and is backed up on its own: a lost vault makes
 * all that was sealed unreadable, and an old one takes erasures back. A vault that cannot be reached says so with
 * {@link KeyVaultException}. Who uses it is {@link org.jiandu.registry.SocialSupervision}.
 */
package org.jiandu.registry.keys;
