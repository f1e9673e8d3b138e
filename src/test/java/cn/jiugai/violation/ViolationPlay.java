package cn.jiugai.violation;

import cn.jiugai.play.Player;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the units answer in the clearing of violations. */
@Component
class ViolationPlay {

    private final Player player;

    ViolationPlay(Player player) {
        this.player = player;
    }

    void survey(String project, boolean found) {
        player.complete(
                project,
                "userTask_surveyViolations",
                Map.of("surveyedOn", "2026-03-02", "surveyors", "社区王某、街道李某", "violationsFound", found));
    }

    void list(String project, String place, ViolationKind kind, boolean structure, boolean temporary, boolean more) {
        Map<String, Object> answer = new HashMap<>(Map.of("place", place, "kind", kind.name(), "moreViolations", more));
        if (kind != ViolationKind.UNAUTHORISED_BUILDING) {
            answer.put("structure", structure);
        }
        if (structure) {
            answer.put("temporary", temporary);
        }
        player.complete(project, "userTask_listViolation", answer);
    }

    void photograph(String project) {
        player.completeAll(project, "userTask_photographViolation", Map.of("photographedOn", "2026-03-05"));
    }

    void clear(String project) {
        player.complete(project, "userTask_clearOccupation", Map.of("clearance", "cleared", "clearedOn", "2026-03-12"));
    }

    void determine(Task task, boolean illegal) {
        player.complete(
                task,
                Map.of(
                        "determination", illegal ? "illegal" : "legal",
                        "determinationNumber", "六自然资认〔2026〕3号",
                        "determinedOn", "2026-03-10"));
    }

    void enforce(String project) {
        enforce(project, Map.of("clearance", "cleared", "clearedOn", "2026-03-25"));
    }

    void enforce(String project, Map<String, Object> outcome) {
        Map<String, Object> answer = new HashMap<>(outcome);
        answer.put("decisionNumber", "金城管罚〔2026〕8号");
        answer.put("decidedOn", "2026-03-20");
        player.complete(project, "userTask_enforceViolation", answer);
    }

    void inspect(String project, String... returned) {
        player.complete(
                project,
                "userTask_inspectClearance",
                Map.of(
                        "inspectedOn", "2026-03-28",
                        "inspectionResult", "逐处查看现场",
                        "returnedViolations", List.of(returned)));
    }
}
