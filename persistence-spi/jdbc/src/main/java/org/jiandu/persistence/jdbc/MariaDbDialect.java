package org.jiandu.persistence.jdbc;

import org.jiandu.persistence.AttributeType;

/** MariaDB: as MySQL, but with collations that compare exactly, and DDL that can be repeated. */
final class MariaDbDialect extends MySqlDialect {
    @Override
    String name() {
        return "jdbc-mariadb";
    }

    @Override
    String text(int characters) {
        return "VARCHAR(" + characters + ") CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin";
    }

    @Override
    String ascii(int characters) {
        return "VARCHAR(" + characters + ") CHARACTER SET ascii COLLATE ascii_nopad_bin";
    }

    @Override
    String prose(int characters) {
        return text(characters);
    }

    @Override
    String payload() {
        return "MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin";
    }

    @Override
    String shown(AttributeType type, String column) {
        return type == AttributeType.MOMENT ? moment(column) : column;
    }

    @Override
    String unlessThere() {
        return "IF NOT EXISTS ";
    }
}
