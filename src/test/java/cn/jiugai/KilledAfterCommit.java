package cn.jiugai;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A process that commits a row and is gone at once, as if it were killed: nothing is closed, no hook runs. */
final class KilledAfterCommit {
    static final int CODE = 9;

    private KilledAfterCommit() {}

    public static void main(String[] arguments) throws SQLException {
        Connection connection = DriverManager.getConnection(arguments[0], "sa", "");
        connection.createStatement().execute("create table answered (id integer primary key)");
        connection.setAutoCommit(false);
        connection.createStatement().execute("insert into answered values (1)");
        connection.commit();
        Runtime.getRuntime().halt(CODE);
    }
}
