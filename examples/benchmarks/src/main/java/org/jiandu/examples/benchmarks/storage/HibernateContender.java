package org.jiandu.examples.benchmarks.storage;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.sql.Statement;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;

/** An ORM: an entity with a version column, and a row for each fact. With a pool. */
final class HibernateContender implements Contender {
    private static final int LONGEST = 2000;

    /** A file. */
    @Entity(name = "FileRow")
    @Table(name = "orm_file")
    static class FileRow {
        @Id
        @Nullable
        String id;

        @Version
        long version;

        String stage = "";

        @Column(length = LONGEST)
        String snapshot = "";
    }

    /** A fact of a file. */
    @Entity(name = "FactRow")
    @Table(name = "orm_fact")
    static class FactRow {
        @Id
        @Nullable
        String id;

        @Column(name = "file_id")
        String file = "";

        @Column(name = "fact_number")
        int number;

        @Column(length = LONGEST)
        String fact = "";
    }

    private final HikariDataSource pool;
    private final Optional<String> afterCommit;
    private final SessionFactory sessions;

    HibernateContender(HikariDataSource pool, Optional<String> afterCommit) {
        this.pool = pool;
        this.afterCommit = afterCommit;
        Configuration configuration = new Configuration()
                .addAnnotatedClass(FileRow.class)
                .addAnnotatedClass(FactRow.class)
                .setProperty("hibernate.hbm2ddl.auto", "create")
                .setProperty("jakarta.persistence.validation.mode", "none");
        configuration.getProperties().put("hibernate.connection.datasource", pool);
        sessions = configuration.buildSessionFactory();
        try (Session session = sessions.openSession()) {
            session.doWork(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CREATE INDEX orm_fact_of ON orm_fact (file_id, fact_number)");
                }
            });
        }
    }

    @Override
    public void commit(int file, int number) {
        try (Session session = sessions.openSession()) {
            session.beginTransaction();
            FileRow row = number == 0 ? new FileRow() : session.find(FileRow.class, Workload.key(file));
            row.stage = Workload.stage(number);
            row.snapshot = Workload.snapshot(number + 1);
            if (number == 0) {
                row.id = Workload.key(file);
                session.persist(row);
            }
            FactRow fact = new FactRow();
            fact.id = Workload.commitId(file, number).toString();
            fact.file = Workload.key(file);
            fact.number = number;
            fact.fact = Workload.fact(number);
            session.persist(fact);
            session.getTransaction().commit();
            afterCommit.ifPresent(how -> session.doWork(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(how);
                }
            }));
        }
    }

    @Override
    public int load(int file) {
        try (Session session = sessions.openSession()) {
            return session.find(FileRow.class, Workload.key(file)).snapshot.length();
        }
    }

    @Override
    public int history(int file) {
        try (Session session = sessions.openSession()) {
            return session.createQuery("from FactRow f where f.file = :file order by f.number", FactRow.class)
                    .setParameter("file", Workload.key(file))
                    .getResultList()
                    .size();
        }
    }

    @Override
    public void close() {
        sessions.close();
        pool.close();
    }
}
