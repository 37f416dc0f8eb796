package org.jiandu.persistence.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** Connections that break at a certain call: before the call is carried out, or after it, when only its answer is lost. */
final class CutConnections implements Connections {
    private static final Set<String> COUNTED = Set.of(
            "prepareStatement",
            "createStatement",
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "next",
            "setAutoCommit",
            "commit",
            "rollback");

    private final Connections real;
    private final int breaking;
    private final boolean before;
    private int calls;
    private boolean broken;

    CutConnections(Connections real, int breaking, boolean before) {
        this.real = real;
        this.breaking = breaking;
        this.before = before;
    }

    /** Whether the connection broke. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public Session take() throws SQLException {
        Connection connection = real.take().connection();
        return new Session(wrap(Connection.class, connection, connection));
    }

    @Override
    public void give(Session session, boolean clean) {
        session.end(clean);
    }

    @Override
    public void close() {}

    private <T> T wrap(Class<T> type, Object target, Connection connection) {
        return type.cast(Proxy.newProxyInstance(
                CutConnections.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (!COUNTED.contains(method.getName())) {
                        return invoke(() -> method.invoke(target, arguments));
                    }
                    calls++;
                    if (broken || (before && calls == breaking)) {
                        throw cut(connection);
                    }
                    Object result = invoke(() -> method.invoke(target, arguments));
                    if (calls == breaking) {
                        throw cut(connection);
                    }
                    if (result instanceof PreparedStatement) {
                        return wrap(PreparedStatement.class, result, connection);
                    }
                    if (result instanceof Statement) {
                        return wrap(Statement.class, result, connection);
                    }
                    return result instanceof ResultSet ? wrap(ResultSet.class, result, connection) : result;
                }));
    }

    /** The network is gone: the engine sees the connection end, and so does the caller. */
    private SQLException cut(Connection connection) throws SQLException {
        if (!broken) {
            broken = true;
            connection.close();
        }
        return new SQLException("cut by the test", "08006");
    }

    /** A call on the real thing. */
    private interface Call {
        Object make() throws IllegalAccessException, InvocationTargetException;
    }

    private static Object invoke(Call call) throws Throwable {
        try {
            return call.make();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
