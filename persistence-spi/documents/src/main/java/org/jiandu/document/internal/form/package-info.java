/**
 * How values stand in documents: both ways and as a schema, said once.
 *
 * <p>Begin with {@link org.jiandu.document.internal.form.Form}. The rest are its words: single values, lists, sets and records of
 * fields, of which each is named once.
 */
package org.jiandu.document.internal.form;
