package cn.jiugai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.database.OnBothDatabases;
import cn.jiugai.engine.OpenTask;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("材料")
class PapersTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-03-01T12:00+08:00");

    @OnBothDatabases
    @DisplayName("原样存取：内容、何人何时、类型一字不差")
    void keepsEverything(JdbcClient jdbc) {
        Papers papers = papers(jdbc);
        byte[] content = {0, 1, -1, 127, -128};
        Paper paper = paper("task1", "zhongshiStreet", "违法建设认定书");

        long id = papers.add(paper, content);

        assertThat(papers.content(id)).isEqualTo(content);
        Paper kept = papers.find(id).orElseThrow();
        assertThat(kept)
                .usingRecursiveComparison()
                .ignoringFields("id", "uploadedAt")
                .isEqualTo(paper);
        assertThat(kept.uploadedAt().toInstant()).isEqualTo(NOON.toInstant());
        assertThat(papers.of("jinan", "JA-2024-01")).extracting(Paper::id).containsExactly(id);
        assertThat(papers.of("haigang", "JA-2024-01")).isEmpty();
    }

    @OnBothDatabases
    @DisplayName("20MB的文件存得下")
    void largeFile(JdbcClient jdbc) {
        Papers papers = papers(jdbc);
        byte[] content = new byte[20 * 1024 * 1024];
        content[content.length - 1] = 7;

        assertThat(papers.content(papers.add(paper("task1", "zhongshiStreet", "方案"), content)))
                .isEqualTo(content);
    }

    @OnBothDatabases
    @DisplayName("必交材料未上传，指出名称、步骤和依据；上传后放行")
    void requiredPaper(JdbcClient jdbc) {
        Papers papers = papers(jdbc);
        PaperRule rule = new PaperRule(papers);
        OpenTask task = task("task1", "zhongshiStreet");

        assertThat(rule.faults(task, Map.of())).containsExactly("步骤“认定违法建设”缺少材料“违法建设认定书”，请在“材料”页签上传后再办结（依据 JA-3.4-2）");

        papers.add(paper("task1", "zhongshiStreet", "现场照片"), new byte[] {1});
        assertThat(rule.faults(task, Map.of())).hasSize(1);
        papers.add(paper("task1", "zhongshiStreet", "违法建设认定书"), new byte[] {1});
        assertThat(rule.faults(task, Map.of())).isEmpty();
    }

    @OnBothDatabases
    @DisplayName("退回重办不用再传一遍；别的单位传的不算；改派给别的单位后本任务已传的算")
    void roundsAndUnits(JdbcClient jdbc) {
        Papers papers = papers(jdbc);
        PaperRule rule = new PaperRule(papers);
        papers.add(paper("task1", "zhongshiStreet", "违法建设认定书"), new byte[] {1});

        assertThat(rule.missing(task("task2", "zhongshiStreet"))).isEmpty();
        assertThat(rule.missing(task("task2", "dongshiStreet"))).containsExactly("违法建设认定书");
        assertThat(rule.missing(task("task1", "dongshiStreet"))).isEmpty();
    }

    @OnBothDatabases
    @DisplayName("同一单位并行办理同一步骤的两件事：各传各的材料，一件的不能顶另一件")
    void sideBySide(JdbcClient jdbc) {
        Papers papers = papers(jdbc);
        PaperRule rule = new PaperRule(papers);
        Date together = Date.from(NOON.minusHours(1).toInstant());
        papers.add(paper("task1", "zhongshiStreet", "违法建设认定书"), new byte[] {1});

        assertThat(rule.missing(task("task1", "zhongshiStreet", together))).isEmpty();
        assertThat(rule.missing(task("task2", "zhongshiStreet", together))).containsExactly("违法建设认定书");
    }

    @OnBothDatabases
    @DisplayName("每轮都要交新材料的步骤：上一轮传的不算，本轮传了才算")
    void eachRound(JdbcClient jdbc) {
        Papers papers = papers(jdbc);
        PaperRule rule = new PaperRule(papers);
        Date later = Date.from(NOON.plusHours(1).toInstant());
        papers.add(paper("task1", "zhongshiStreet", "违法建设认定书"), new byte[] {1});

        assertThat(rule.missing(task("task2", "zhongshiStreet", later, true))).containsExactly("违法建设认定书");
        papers.add(paper("task2", "zhongshiStreet", "违法建设认定书"), new byte[] {1});
        assertThat(rule.missing(task("task2", "zhongshiStreet", later, true))).isEmpty();
    }

    private static Papers papers(JdbcClient jdbc) {
        jdbc.sql("insert into district (id, name) values ('jinan', '六安市金安区')").update();
        return new Papers(jdbc);
    }

    private static Paper paper(String task, String unit, String kind) {
        return new Paper(
                0,
                "jinan",
                "JA-2024-01",
                "instance1",
                task,
                "userTask_identifyViolation",
                "认定违法建设",
                kind,
                "认定书.pdf",
                5,
                "00".repeat(32),
                "application/pdf",
                "zhongshiStreet",
                unit,
                NOON);
    }

    private static OpenTask task(String id, String unit) {
        return task(id, unit, Date.from(NOON.plusHours(1).toInstant()));
    }

    private static OpenTask task(String id, String unit, Date created) {
        return task(id, unit, created, false);
    }

    private static OpenTask task(String id, String unit, Date created, boolean paperEachRound) {
        return new OpenTask(
                id,
                "jinan",
                "JA-2024-01",
                "violationClearance",
                "instance1",
                "userTask_identifyViolation",
                "认定违法建设",
                null,
                created,
                null,
                List.of(unit),
                Optional.empty(),
                List.of("JA-3.4-2"),
                List.of("违法建设认定书"),
                null,
                paperEachRound,
                List.of(),
                false);
    }
}
