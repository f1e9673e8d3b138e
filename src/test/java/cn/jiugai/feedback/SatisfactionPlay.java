package cn.jiugai.feedback;

import cn.jiugai.engine.OpenTasks;
import cn.jiugai.play.Player;
import cn.jiugai.project.Projects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Plays the survey of satisfaction before Haigang's acceptance, for the tests of other packages too. */
@Component
public class SatisfactionPlay {

    static final String FIX = "userTask_fixSample";
    static final String COLLECT = "userTask_collectSatisfaction";
    static final String REVIEW = "userTask_reviewSatisfaction";

    private final Player player;
    private final Projects projects;
    private final OpenTasks tasks;
    private final SatisfactionImport answers;
    private final SampleImport samples;
    private final Clock clock;

    SatisfactionPlay(
            Player player,
            Projects projects,
            OpenTasks tasks,
            SatisfactionImport answers,
            SampleImport samples,
            Clock clock) {
        this.player = player;
        this.projects = projects;
        this.tasks = tasks;
        this.answers = answers;
        this.samples = samples;
        this.clock = clock;
    }

    /** All households are asked; so many answer that they are satisfied, so many that they are not, each with a reason. */
    public void survey(String project, int satisfied, int dissatisfied) {
        player.complete(project, FIX, Map.of("sample", "ALL"));
        answer(project, satisfied, dissatisfied);
        player.complete(project, COLLECT, held());
        player.complete(project, REVIEW, Map.of("surveyReview", "CONFIRMED", "followUp", "逐户回访"));
    }

    /** Sends the answers of households of 1栋, from the first door on. */
    void answer(String project, int satisfied, int dissatisfied) {
        String community = community(project);
        SatisfactionRows rows = SatisfactionRows.haigang().rows(community, 1, satisfied, "满意");
        for (int door = satisfied + 1; door <= satisfied + dissatisfied; door++) {
            rows.complaint(community, door, "%d号楼道灯不亮".formatted(door));
        }
        send(project, rows);
    }

    void send(String project, SatisfactionRows rows) {
        String task = player.task(project, COLLECT).getId();
        player.as(
                Player.HAIGANG,
                "wenhuaCommunity",
                () -> answers.take(tasks.find(task).orElseThrow(), rows.build(), "wenhuaCommunity"));
    }

    SampleImport.Receipt list(String project, byte[] sheet) {
        return samples.take(tasks.find(player.task(project, FIX).getId()).orElseThrow(), sheet);
    }

    String community(String project) {
        return projects.communities(project).get(0).name();
    }

    Map<String, Object> held() {
        return Map.of(
                "surveyedFrom", today().minusDays(5).toString(),
                "surveyedUntil", today().toString(),
                "surveyNotice", "小区公告栏");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
