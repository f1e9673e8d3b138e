package cn.jiugai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;

@DisplayName("启动")
class StartTest {

    @TempDir
    Path directory;

    @Test
    @DisplayName("重新启动后，办理中的事项都在，也不重复部署")
    void restartKeepsWork() {
        String instance;
        long definitions;
        try (ConfigurableApplicationContext first = start()) {
            ProcessEngine engine = first.getBean(ProcessEngine.class);
            definitions =
                    engine.getRepositoryService().createProcessDefinitionQuery().count();
            ProcessInstance started = engine.getRuntimeService()
                    .createProcessInstanceByKey("schemeDraft")
                    .processDefinitionTenantId("jinan")
                    .businessKey("JA-RESTART")
                    .execute();
            instance = started.getId();
        }
        try (ConfigurableApplicationContext second = start()) {
            ProcessEngine engine = second.getBean(ProcessEngine.class);
            assertThat(engine.getTaskService()
                            .createTaskQuery()
                            .processInstanceId(instance)
                            .count())
                    .isPositive();
            assertThat(engine.getRepositoryService()
                            .createProcessDefinitionQuery()
                            .count())
                    .isEqualTo(definitions)
                    .isPositive();
        }
    }

    @Test
    @DisplayName("进程被强行终止，已答复的事项也都在")
    void killedProcessKeepsWhatItHasAnswered() throws SQLException, IOException, InterruptedException {
        Ended killed = run(System.getProperty("java.class.path"), KilledAfterCommit.class.getName(), url());

        assertThat(killed.code()).as(killed.output()).isEqualTo(KilledAfterCommit.CODE);
        try (Connection again = DriverManager.getConnection(url(), "sa", "");
                ResultSet rows = again.createStatement().executeQuery("select count(*) from answered")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isOne();
        }
    }

    @Test
    @DisplayName("第二个进程打开同一份数据：用中英文说明原因和办法，没有调用栈")
    void secondProcessOnTheFileIsRefused() throws SQLException, IOException, InterruptedException {
        try (Connection inUse = DriverManager.getConnection(url(), "sa", "")) {
            assertThat(inUse.isValid(1)).isTrue();

            Ended second = child("--spring.datasource.url=" + url(), "--server.port=0");

            assertThat(second.code()).isEqualTo(1);
            assertThat(second.output())
                    .contains("数据文件 ./data 正由另一个旧改进程使用", "Stop the other process first")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    @DisplayName("生产环境缺少数据库或管理员口令：逐个列出，不启动")
    void productionNeedsItsSettings() throws IOException, InterruptedException {
        Ended start = child(
                "--spring.profiles.active=production", "--JIUGAI_DB_URL=jdbc:postgresql://x/y", "--JIUGAI_DB_USER=x");

        assertThat(start.code()).isEqualTo(1);
        assertThat(start.output())
                .contains("生产环境缺少设置：JIUGAI_DB_PASSWORD、JIUGAI_ADMIN_PASSWORD")
                .doesNotContain("\tat ");
    }

    @Test
    @DisplayName("单位文件写错：说明哪个文件、哪一行，没有调用栈")
    void districtFileThatCannotBeRead() throws IOException, InterruptedException {
        write("districts/yuan.yaml", "id: yuan\nname: 裕安区\nunits:\n  - {id: yuanHousing name: 裕安区住建局}\n");

        Ended start = child("--spring.datasource.url=" + url(), "--server.port=0");

        assertThat(start.code()).isEqualTo(1);
        assertThat(start.output())
                .contains("单位文件 districts/yuan.yaml：第4行附近读不出来", "Correct the file and start again")
                .doesNotContain("\tat ");
    }

    @Test
    @DisplayName("单位承担没有登记的角色：说明哪个单位、哪个角色，没有调用栈")
    void districtFileWithUnknownRole() throws IOException, InterruptedException {
        write("districts/yuan.yaml", """
                id: yuan
                name: 裕安区
                units:
                  - {id: yuanHousing, name: 裕安区住建局, roles: [districtHouse]}
                """);

        Ended start = child("--spring.datasource.url=" + url(), "--server.port=0");

        assertThat(start.code()).isEqualTo(1);
        assertThat(start.output())
                .contains("单位文件 districts/yuan.yaml：单位yuanHousing的角色“districtHouse”未在 roles.yml 中登记")
                .doesNotContain("\tat ");
    }

    @Test
    @DisplayName("新区的流程文件写错：说明原因，没有调用栈")
    void districtWithBrokenModels() throws IOException, InterruptedException {
        write("districts/yuan.yaml", """
                id: yuan
                name: 裕安区
                inCharge: districtHousing
                units:
                  - {id: yuanHousing, name: 裕安区住建局, roles: [districtHousing]}
                """);
        write("processes/yuan/survey.bpmn", "<bpmn");

        Ended start = child(
                "--spring.datasource.url=" + url(),
                "--server.port=0",
                "--jiugai.demo.user-list=" + directory.resolve("users.md"));

        assertThat(start.code()).isEqualTo(1);
        assertThat(start.output())
                .contains("区 yuan 的文件夹 processes/yuan、forms/yuan 不能启用", "“yuan/survey.bpmn”读不出来")
                .doesNotContain("\tat ");
    }

    @Test
    @DisplayName("端口被占用：说明是哪个端口、怎样换一个")
    void portInUse() {
        FailureAnalysis analysis = new StartFailures()
                .analyze(new WebServerException("Tomcat", new PortInUseException(8080, new IOException("bind"))));

        assertThat(analysis.getDescription()).contains("端口 8080 已被另一个程序占用", "Port 8080 is in use");
        assertThat(analysis.getAction()).contains("--server.port=8081");
    }

    @Test
    @DisplayName("别的失败不归它说明")
    void otherFailures() {
        assertThat(new StartFailures().analyze(new IllegalStateException("else", new SQLException("else"))))
                .isNull();
    }

    /** The address of application.yaml, with the file in a directory of this test. */
    private String url() {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));
        return settings.getObject()
                .getProperty("spring.datasource.url")
                .replace("./data", directory.toAbsolutePath().toString());
    }

    /** The engines of one JVM are found by name; {@code default} is the one that the other tests share. */
    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(JiugaiApplication.class)
                .run(
                        "--spring.datasource.url=" + url(),
                        "--server.port=0",
                        "--camunda.bpm.process-engine-name=restart",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--jiugai.demo.user-list=" + directory.resolve("users.md"));
    }

    /** A file that an administrator has put beside those of the application. */
    private void write(String name, String content) throws IOException {
        Path file = directory.resolve("own").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Ended child(String... arguments) throws IOException, InterruptedException {
        String own = directory.resolve("own") + File.pathSeparator;
        return run(own + classPath(), JiugaiApplication.class.getName(), arguments);
    }

    private Ended run(String classPath, String main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath,
                main));
        command.addAll(Arrays.asList(arguments));
        Path output = directory.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();
        return new Ended(code, Files.readString(output));
    }

    /** As in production: without the classes of the tests. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private record Ended(int code, String output) {}
}
