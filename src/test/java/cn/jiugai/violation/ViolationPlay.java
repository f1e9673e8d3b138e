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

    static final String SURVEY = "userTask_surveyViolations";
    static final String PHOTO = "userTask_photographViolation";
    static final String CLEAR = "userTask_clearOccupation";
    static final String DETERMINE = "userTask_determineViolation";
    static final String ENFORCE = "userTask_enforceViolation";
    static final String VERIFY = "userTask_verifyClearance";
    static final String INSPECT = "userTask_inspectClearance";

    static final Map<String, Object> CLEARED = Map.of("clearance", "cleared");

    private final Player player;
    private final ViolationDrafts drafts;

    ViolationPlay(Player player, ViolationDrafts drafts) {
        this.player = player;
        this.drafts = drafts;
    }

    /** Puts a list in, as its upload does. */
    void list(String project, ListedViolation... violations) {
        drafts.replace(project, new ViolationList(List.of(violations), List.of()), "test");
    }

    static ListedViolation violation(String place, ViolationKind kind, SiteState state) {
        return ListedViolation.of(null, "甲小区", place, kind, state);
    }

    void survey(String project, boolean none) {
        player.complete(
                project, SURVEY, Map.of("surveyedOn", "2026-03-02", "surveyors", "社区王某、街道李某", "noViolations", none));
    }

    void photograph(String project) {
        player.completeAll(project, PHOTO, Map.of("photographedOn", "2026-03-05"));
    }

    void clear(String project) {
        player.completeAll(project, CLEAR, CLEARED);
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
        enforce(project, Map.of("enforcement", "forced"));
    }

    void enforce(String project, Map<String, Object> outcome) {
        Map<String, Object> answer = new HashMap<>(outcome);
        answer.put("decisionNumber", "金城管罚〔2026〕8号");
        answer.put("decidedOn", "2026-03-20");
        player.complete(project, ENFORCE, answer);
    }

    void verify(String project) {
        player.completeAll(project, VERIFY, Map.of("verification", "cleared", "verifiedOn", "2026-03-25"));
    }

    void inspect(String project, String... returned) {
        player.complete(
                project,
                INSPECT,
                Map.of(
                        "inspectedOn", "2026-03-28",
                        "inspectionResult", "逐处查看现场",
                        "returnedViolations", List.of(returned)));
    }

    static Map<String, Object> referral(String field, ViolationKind kind, SiteState state, ViolationRoute to) {
        return Map.of(
                field,
                "referred",
                "kind",
                kind.name(),
                "siteState",
                state.name(),
                "referTo",
                to.name(),
                "referralReason",
                "现场查看与登记不符");
    }
}
