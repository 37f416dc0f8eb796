/**
 * Documents: the forms in which values of core leave a program and come back, in JSON and YAML.
 */
package org.jiandu.document;
