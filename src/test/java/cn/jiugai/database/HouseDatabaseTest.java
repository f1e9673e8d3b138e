package cn.jiugai.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Player;
import cn.jiugai.project.Completions;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@DisplayName("整个系统的数据库（构建时在H2和PostgreSQL上各跑一遍）")
class HouseDatabaseTest {

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Flyway flyway;

    @Autowired
    private Player player;

    @Autowired
    private Completions completions;

    @Test
    @DisplayName("登记库的变更都已执行，引擎的表在同一个库里")
    void tablesAreThere() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualToIgnoringCase(HouseDatabase.chosen().name());
        }
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied())
                .isNotEmpty()
                .allMatch(migration -> migration.getState().isApplied());
        assertThat(jdbc.sql("select count(*) from act_ge_property")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    @DisplayName("项目启动后有待办，尚无办理记录")
    void projectStarts() {
        String project = player.newProject();
        player.start("renovation", project);
        assertThat(player.open(project)).isNotEmpty();
        assertThat(completions.of(project)).isEmpty();
    }
}
