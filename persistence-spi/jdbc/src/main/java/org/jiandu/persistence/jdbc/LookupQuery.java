package org.jiandu.persistence.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.persistence.AttributeSpec;
import org.jiandu.persistence.AttributeType;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.CollectionSpec;
import org.jiandu.persistence.Cursor;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.LookupSpec;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.RecordId;

/** One lookup as SQL: built of the names in the schema, while every value is a parameter. */
final class LookupQuery {
    private final Dialect dialect;
    private final Lookup lookup;
    private final PageRequest page;
    private final Optional<AttributeSpec> range;
    private final StringBuilder from = new StringBuilder();
    private final StringBuilder where = new StringBuilder();
    private final List<AttributeValue> values = new ArrayList<>();
    private final List<AttributeValue> bounds = new ArrayList<>();
    private final String key;
    private Optional<String> afterKey = Optional.empty();

    LookupQuery(Dialect dialect, CollectionSpec collection, LookupSpec spec, Lookup lookup, PageRequest page) {
        this.dialect = dialect;
        this.lookup = lookup;
        this.page = page;
        range = spec.range().map(collection::attribute);
        from.append(Names.records(collection.name())).append(" r");
        List<AttributeValue> ofRecord = new ArrayList<>();
        for (String name : spec.equalTo()) {
            AttributeValue value = Objects.requireNonNull(lookup.equalTo().get(name));
            if (collection.attribute(name).many()) {
                String joined = "v" + values.size();
                from.append(" JOIN ")
                        .append(Names.values(collection.name(), name))
                        .append(' ')
                        .append(joined);
                from.append(" ON ")
                        .append(joined)
                        .append(".tenant = r.tenant AND ")
                        .append(joined);
                from.append(".record_key = r.record_key AND ").append(joined).append(".attribute_value = ?");
                values.add(value);
            } else {
                where.append(" AND r.").append(Names.column(name)).append(" = ?");
                ofRecord.add(value);
            }
        }
        bounds.addAll(ofRecord);
        // the index of the values is in the order of the keys: so it is read no further than the page, and nothing is
        // sorted
        key = range.isPresent() || values.isEmpty() ? "r.record_key" : "v0.record_key";
        range.ifPresent(attribute -> bound(column(attribute)));
        page.cursor().ifPresent(cursor -> goOn(Cursor.position(lookup.digest(), cursor)));
    }

    private static String column(AttributeSpec attribute) {
        return "r." + Names.column(attribute.name());
    }

    private void bound(String column) {
        where.append(" AND ").append(column).append(" IS NOT NULL");
        lookup.fromInclusive().ifPresent(value -> compare(column, ">=", value));
        lookup.toExclusive().ifPresent(value -> compare(column, "<", value));
    }

    private void compare(String column, String operator, AttributeValue value) {
        where.append(" AND ").append(column).append(' ').append(operator).append(" ?");
        bounds.add(value);
    }

    /** Goes on behind the last hit, which is named by its place in the order, not by a number of rows. */
    private void goOn(String position) {
        int blank = position.indexOf(' ');
        afterKey = Optional.of(position.substring(blank + 1));
        if (range.isPresent()) {
            String column = column(range.get());
            AttributeValue last = parse(range.get().type(), position.substring(0, blank));
            compare(column, ">=", last);
            where.append(" AND (").append(column).append(" > ? OR r.record_key > ?)");
            bounds.add(last);
        } else {
            where.append(" AND ").append(key).append(" > ?");
        }
    }

    private static AttributeValue parse(AttributeType type, String stored) {
        return switch (type) {
            case DAY -> new AttributeValue.Day(LocalDate.parse(stored));
            case MOMENT -> new AttributeValue.Moment(Instant.ofEpochMilli(Long.parseLong(stored)));
            case WHOLE, TEXT -> type.parse(stored);
        };
    }

    String sql() {
        String order = range.map(each -> column(each) + ", ").orElse("");
        return "SELECT r.record_key, r.record_version"
                + range.map(each -> ", " + column(each)).orElse("") + " FROM " + from + " WHERE r.tenant = ?" + where
                + " ORDER BY " + order + key + " LIMIT ?";
    }

    Page<Hit> ask(Session session) throws SQLException {
        PreparedStatement select = session.prepare(sql());
        Parameters parameters = new Parameters(select, dialect);
        for (AttributeValue value : values) {
            parameters.value(value);
        }
        parameters.text(lookup.tenant());
        for (AttributeValue value : bounds) {
            parameters.value(value);
        }
        if (afterKey.isPresent()) {
            parameters.text(afterKey.get());
        }
        parameters.whole(page.limit() + 1L);
        return hits(select);
    }

    private Page<Hit> hits(PreparedStatement select) throws SQLException {
        List<Hit> hits = new ArrayList<>();
        String last = "";
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                if (hits.size() == page.limit()) {
                    return new Page<>(hits, Optional.of(Cursor.of(lookup.digest(), last)));
                }
                String key = rows.getString(1);
                hits.add(new Hit(new RecordId(lookup.tenant(), lookup.collection(), key), rows.getLong(2)));
                last = (range.isPresent() ? rows.getString(3) : "") + " " + key;
            }
        }
        return Page.last(hits);
    }
}
