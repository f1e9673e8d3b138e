package cn.jiugai;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.database.PostgresServer;
import java.nio.file.Path;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("生产环境")
class ProductionTest {
    private static final String ADMIN_PASSWORD = "Own-Password-1";

    @TempDir
    Path directory;

    @Test
    @DisplayName("在 PostgreSQL 上启动：有单位和流程，没有演示用户和示例计划；管理员用环境变量里的口令")
    void startsOnPostgresWithoutDemonstration() {
        Path list = directory.resolve("users.md");
        try (ConfigurableApplicationContext house = start("production", PostgresServer.newDatabaseUrl(), list)) {
            ProcessEngine engine = house.getBean(ProcessEngine.class);
            IdentityService identities = engine.getIdentityService();

            assertThat(identities.createUserQuery().list())
                    .extracting(User::getId)
                    .containsExactly("admin");
            assertThat(identities.checkPassword("admin", ADMIN_PASSWORD)).isTrue();
            assertThat(identities.checkPassword("admin", "Jiugai-2024")).isFalse();
            assertThat(identities.createGroupQuery().groupId("zhongshiStreet").count())
                    .isOne();
            assertThat(list).doesNotExist();
            assertThat(engine.getRepositoryService()
                            .createProcessDefinitionQuery()
                            .tenantIdIn("jinan")
                            .count())
                    .isPositive();
            assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                    .isZero();
            assertThat(house.getBean(JdbcClient.class)
                            .sql("select count(*) from project")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    @DisplayName("第二个节点接在同一个数据库上：不重复设立，不重复部署，两边看到的一样")
    void secondNode() {
        String database = PostgresServer.newDatabaseUrl();
        try (ConfigurableApplicationContext first = start("node1", database, directory.resolve("1"));
                ConfigurableApplicationContext second = start("node2", database, directory.resolve("2"))) {
            ProcessEngine one = first.getBean(ProcessEngine.class);
            ProcessEngine two = second.getBean(ProcessEngine.class);

            assertThat(two.getRepositoryService()
                            .createDeploymentQuery()
                            .tenantIdIn("jinan")
                            .count())
                    .isOne();
            assertThat(two.getIdentityService().createUserQuery().count()).isOne();
            String instance = one.getRuntimeService()
                    .createProcessInstanceByKey("schemeDraft")
                    .processDefinitionTenantId("jinan")
                    .businessKey("JA-NODES")
                    .execute()
                    .getId();
            assertThat(two.getTaskService()
                            .createTaskQuery()
                            .processInstanceId(instance)
                            .count())
                    .isPositive();
        }
    }

    /**
     * @param name the engine's: those of one JVM are found by name; {@code default} is the one that the other tests share
     */
    private static ConfigurableApplicationContext start(String name, String database, Path list) {
        return new SpringApplicationBuilder(JiugaiApplication.class)
                .run(
                        "--spring.profiles.active=production",
                        "--JIUGAI_DB_URL=" + database,
                        "--JIUGAI_DB_USER=postgres",
                        "--JIUGAI_DB_PASSWORD=any",
                        "--JIUGAI_ADMIN_PASSWORD=" + ADMIN_PASSWORD,
                        "--server.port=0",
                        "--camunda.bpm.process-engine-name=" + name,
                        "--camunda.bpm.job-execution.enabled=false",
                        "--jiugai.demo.user-list=" + list);
    }
}
