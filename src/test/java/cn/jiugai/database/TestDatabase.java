package cn.jiugai.database;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** The two databases that Jiugai runs on. */
public enum TestDatabase {
    H2 {
        @Override
        DataSource create() {
            JdbcDataSource database = new JdbcDataSource();
            database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
            return database;
        }
    },
    POSTGRESQL {
        @Override
        DataSource create() {
            return PostgresServer.newDatabase();
        }
    };

    /** A new empty database. */
    abstract DataSource create();

    /** A new database with all tables of the register and nothing in them. */
    public DataSource migrated() {
        DataSource database = create();
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }
}
