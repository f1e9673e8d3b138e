package cn.jiugai.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;

/**
 * The one PostgreSQL of this JVM. It starts when the first test asks for it (as root too), and a start that fails fails
 * the test. The embedded server comes with fsync and synchronous_commit off; here both are on, as in production.
 */
public final class PostgresServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final EmbeddedPostgres server;

    private PostgresServer() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setRegisterShutdownHook(false)
                    .start();
            // It stops after the last application context has closed: an engine that closes still asks its database.
            SpringApplication.getShutdownHandlers().add(this::stop);
        } catch (IOException e) {
            throw new UncheckedIOException("embedded PostgreSQL did not start", e);
        }
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("embedded PostgreSQL did not stop", e);
        }
    }

    /** A new empty database. */
    public static DataSource newDatabase() {
        return Holder.SERVER.server.getDatabase("postgres", create());
    }

    /** The address of a new empty database, with user and all. */
    public static String newDatabaseUrl() {
        return Holder.SERVER.server.getJdbcUrl("postgres", create());
    }

    private static String create() {
        String name = "jiugai" + DATABASES.incrementAndGet();
        try (Connection connection = Holder.SERVER.server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database " + name, e);
        }
        return name;
    }

    private static final class Holder {
        static final PostgresServer SERVER = new PostgresServer();
    }
}
