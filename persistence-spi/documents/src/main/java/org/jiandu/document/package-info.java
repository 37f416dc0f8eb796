/**
 * Documents: the forms in which values of core leave a program and come back, as YAML or JSON.
 *
 * <p>{@link org.jiandu.document.PolicyFile} reads and writes policies, so that a rule author needs no Java. Reading answers with
 * the value or with everything that is wrong, each {@link org.jiandu.document.DocumentProblem} with line, column, field and
 * reason in two languages; a document that is not fit throws nothing.
 */
package org.jiandu.document;
