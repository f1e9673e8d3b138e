package cn.jiugai.survey;

import cn.jiugai.play.Player;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Plays the survey of a project to its end, for tests of later phases. */
public final class SurveyPlay {

    private SurveyPlay() {}

    /** Surveys both communities and names the implementing entity, the renovation plan and the standard. */
    public static void finish(Player player, String project) {
        finish(player, project, formation());
    }

    /** The same with an answer of one's own to the step in which the project is formed. */
    public static void finish(Player player, String project, Map<String, Object> formation) {
        player.start("survey", project);
        player.completeAll(project, "userTask_surveyCommunity", facts());
        player.complete(project, "userTask_formProject", formation);
    }

    /** All eight kinds of facts of a community, and the demand for elevators of two stairwells. */
    static Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>(Map.of("elevatorStairwells", 2));
        for (FactKind kind : FactKind.values()) {
            facts.put(kind.measure().name(), new BigDecimal("12").intValueExact());
            facts.put(kind.condition().name(), kind.title() + "：见摸底表");
        }
        return facts;
    }

    /** A formed project with everything. */
    public static Map<String, Object> formation() {
        return Map.of(
                "scope", "甲小区、乙小区，东至云路，西至老淠河路，共8栋",
                "contiguous", true,
                "renovationPlan", "金安区城镇老旧小区改造规划（2021—2025年）",
                "standard", "完整居住社区建设标准（试行）",
                "implementingEntity", "jinanUrbanInvestment");
    }
}
