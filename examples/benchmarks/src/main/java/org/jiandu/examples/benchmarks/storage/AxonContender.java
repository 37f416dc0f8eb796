package org.jiandu.examples.benchmarks.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;

/** Axon's event store on JDBC: events alone, and a file is made from all of them. With Jackson and a pool. */
final class AxonContender implements Contender {
    /**
     * What happened.
     *
     * @param fact the fact
     * @param stage the stage after it
     */
    record Happened(String fact, String stage) {}

    private final HikariDataSource pool;
    private final Optional<String> afterCommit;
    private final JdbcEventStorageEngine engine;

    AxonContender(HikariDataSource pool, EventTableFactory tables, Optional<String> afterCommit) throws SQLException {
        this.pool = pool;
        this.afterCommit = afterCommit;
        Serializer serializer = JacksonSerializer.defaultSerializer();
        engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new DataSourceConnectionProvider(pool))
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        try (Connection connection = pool.getConnection();
                PreparedStatement events = tables.createDomainEventTable(connection, new EventSchema());
                PreparedStatement snapshots = tables.createSnapshotEventTable(connection, new EventSchema())) {
            events.execute();
            snapshots.execute();
        }
    }

    @Override
    public void commit(int file, int number) throws SQLException {
        engine.appendEvents(new GenericDomainEventMessage<>(
                Workload.COLLECTION,
                Workload.key(file),
                number,
                new Happened(Workload.fact(number), Workload.stage(number))));
        if (afterCommit.isPresent()) {
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(afterCommit.get());
            }
        }
    }

    @Override
    public int load(int file) {
        return history(file);
    }

    @Override
    public int history(int file) {
        DomainEventStream events = engine.readEvents(Workload.key(file));
        int count = 0;
        while (events.hasNext()) {
            count += ((Happened) events.next().getPayload()).fact().isEmpty() ? 0 : 1;
        }
        return count;
    }

    @Override
    public void close() {
        pool.close();
    }
}
