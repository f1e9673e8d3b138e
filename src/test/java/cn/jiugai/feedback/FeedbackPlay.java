package cn.jiugai.feedback;

import cn.jiugai.engine.OpenTasks;
import cn.jiugai.play.Player;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plays what residents say, for the tests of other packages. */
@Component
public class FeedbackPlay {

    private static final String COLLECT = "userTask_collectSatisfaction";

    private final Player player;
    private final Projects projects;
    private final JdbcClient jdbc;
    private final OpenTasks tasks;
    private final SatisfactionImport imports;
    private final Clock clock;

    FeedbackPlay(
            Player player,
            Projects projects,
            JdbcClient jdbc,
            OpenTasks tasks,
            SatisfactionImport imports,
            Clock clock) {
        this.tasks = tasks;
        this.imports = imports;
        this.player = player;
        this.projects = projects;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The works of the project began thirty days ago. */
    public void beginWorks(String project) {
        jdbc.sql("insert into construction (project, started_on) values (?, ?)")
                .params(project, today().minusDays(30))
                .update();
    }

    /** The community records a remark of a resident with that telephone, for the contractor to answer. */
    public void raise(String project, String phone) {
        player.startMatter("zhongshiCommunity", "residentsRemark", project);
        player.complete(
                project,
                "userTask_recordRemark",
                Map.of(
                        "community", projects.communities(project).get(0).name(),
                        "building", "3栋",
                        "door", "502",
                        "residentPhone", phone,
                        "remarkChannel", "VISIT",
                        "receivedOn", today().toString(),
                        "remarkSubject", "QUALITY",
                        "remarkText", "楼道粉刷起皮",
                        "responsible", "contractor"));
    }

    /** Starts a survey and finishes it. */
    public void survey(String project) {
        player.start("satisfactionSurvey", project);
        finishSurvey(project);
    }

    /** Finishes the survey that is open: half of the households of each community are satisfied, the street confirms. */
    public void finishSurvey(String project) {
        SatisfactionRows rows = new SatisfactionRows();
        for (Community community : projects.communities(project)) {
            rows.rows(community.name(), 1, (community.households() + 1) / 2, "满意");
        }
        String task = player.task(project, COLLECT).getId();
        String unit = player.unit(player.task(project, COLLECT));
        player.as(unit, () -> imports.take(tasks.find(task).orElseThrow(), rows.build(), unit));
        player.complete(
                project,
                COLLECT,
                Map.of(
                        "surveyedFrom", today().minusDays(5).toString(),
                        "surveyedUntil", today().toString(),
                        "surveyNotice", "各小区公告栏"));
        player.complete(project, "userTask_reviewSatisfaction", Map.of("surveyReview", "CONFIRMED", "followUp", "无"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
