package cn.jiugai.adjustment;

import cn.jiugai.desk.PaperDrop;
import cn.jiugai.play.Player;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Plays 计划调整 for a project: a street applies, the district's department decides. */
@Component
class AdjustmentPlay {

    static final String STREET = "zhongshiStreet";
    static final String HOUSING = "jinanHousing";

    private final Player player;
    private final ProcessEngine engine;
    private final PaperDrop papers;

    AdjustmentPlay(Player player, ProcessEngine engine, PaperDrop papers) {
        this.player = player;
        this.engine = engine;
        this.papers = papers;
    }

    /** The street starts the matter and applies; whether it is possible is seen at what is open then. */
    void apply(String project, String kind, Map<String, Object> more) {
        player.startMatter(STREET, "planAdjustment", project);
        applyAgain(project, kind, more);
    }

    void applyAgain(String project, String kind, Map<String, Object> more) {
        Map<String, Object> answer =
                new HashMap<>(Map.of("adjustmentKind", kind, "adjustmentReason", "管线单位整体改线，需等其完工"));
        answer.putAll(more);
        player.complete(project, "userTask_applyAdjustment", answer);
    }

    void decide(String project, String person, Map<String, Object> answer) {
        decide(project, "userTask_decideAdjustment", person, answer);
    }

    /** Somebody of the department decides at a step. */
    void decide(String project, String step, String person, Map<String, Object> answer) {
        Task task = player.task(project, step);
        engine.getIdentityService().setAuthentication(person, List.of(HOUSING), List.of(Player.JINAN));
        try {
            papers.dropWhatIsNeeded(task.getId());
            engine.getTaskService().complete(task.getId(), answer);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** The head of the department approves, and what follows is done. */
    void approve(String project) {
        decide(project, "jinanHousingHead", approval());
        player.runJobs(project);
    }

    static Map<String, Object> approval() {
        return Map.of("adjustmentDecision", "APPROVED", "documentNumber", "金旧改调〔2026〕3号", "decidedOn", "2024-05-20");
    }

    /** Applies and approves. */
    void adjust(String project, String kind, Map<String, Object> more) {
        apply(project, kind, more);
        approve(project);
    }
}
