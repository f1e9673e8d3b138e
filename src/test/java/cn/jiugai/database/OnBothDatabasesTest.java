package cn.jiugai.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("测试用数据库")
class OnBothDatabasesTest {

    @OnBothDatabases
    @DisplayName("同一个测试在两种数据库上各跑一次，登记库的表都已建好")
    void runsOnTheDatabaseItNames(DataSource database, JdbcClient jdbc, TestDatabase kind) throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualToIgnoringCase(kind.name());
        }
        assertThat(jdbc.sql("select count(*) from calendar_year")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("PostgreSQL写盘与生产一致：fsync、synchronous_commit、full_page_writes都打开")
    void postgresIsDurable() {
        JdbcClient jdbc = JdbcClient.create(PostgresServer.newDatabase());
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            assertThat(jdbc.sql("show " + setting).query(String.class).single())
                    .as(setting)
                    .isEqualTo("on");
        }
    }
}
