/** The store on a relational database. Begin with {@link org.jiandu.persistence.jdbc.JdbcStore}. */
package org.jiandu.persistence.jdbc;
