/**
 * The keys of personal data, one for each person and kind of data, kept apart from the data: who destroys a key erases what it
 * sealed, in every copy and backup, and leaves history whole. Begin with {@link org.jiandu.registry.keys.KeyVault}.
 *
 * <p>It serves three duties. A supervisor who asks for it is kept confidential (Weihai Measures, article 14). Personal information
 * is encrypted and de-identified, and is deleted when it is due (Personal Information Protection Law, articles 51 and 47). And
 * what happened stays on record.
 */
package org.jiandu.registry.keys;
