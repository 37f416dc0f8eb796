package org.jiandu.persistence.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Iterator;
import java.util.Set;
import org.jiandu.persistence.AttributeSpec;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;

/** Binds the parameters of a statement one after the other. */
final class Parameters {
    private final PreparedStatement statement;
    private final Dialect dialect;
    private int next = 1;

    Parameters(PreparedStatement statement, Dialect dialect) {
        this.statement = statement;
        this.dialect = dialect;
    }

    Parameters text(String value) throws SQLException {
        statement.setString(next++, value);
        return this;
    }

    Parameters whole(long value) throws SQLException {
        statement.setLong(next++, value);
        return this;
    }

    Parameters key(RecordId id) throws SQLException {
        return text(id.tenant()).text(id.key());
    }

    Parameters payload(Payload payload) throws SQLException {
        return text(payload.schema()).whole(payload.schemaVersion()).text(payload.text());
    }

    Parameters value(AttributeValue value) throws SQLException {
        if (value instanceof AttributeValue.Text text) {
            return text(text.value());
        }
        if (value instanceof AttributeValue.Whole whole) {
            return whole(whole.value());
        }
        if (value instanceof AttributeValue.Moment moment) {
            return whole(moment.value().toEpochMilli());
        }
        dialect.bindDay(statement, next++, ((AttributeValue.Day) value).value());
        return this;
    }

    /** The value of an attribute that takes one, or its absence. */
    Parameters optional(AttributeSpec attribute, Set<AttributeValue> values) throws SQLException {
        Iterator<AttributeValue> each = values.iterator();
        if (each.hasNext()) {
            return value(each.next());
        }
        switch (attribute.type()) {
            case TEXT -> statement.setNull(next++, Types.VARCHAR);
            case DAY -> statement.setNull(next++, Types.DATE);
            case WHOLE, MOMENT -> statement.setNull(next++, Types.BIGINT);
        }
        return this;
    }

    /** Ends a row of a batch. */
    void row() throws SQLException {
        statement.addBatch();
        next = 1;
    }
}
