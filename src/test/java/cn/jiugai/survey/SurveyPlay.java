package cn.jiugai.survey;

import cn.jiugai.play.Player;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
        finish(player, project, demand(), formation);
    }

    /** The same with the demand of each community, e.g. one that says how many idle sites there are. */
    public static void finish(
            Player player, String project, Map<String, Object> demand, Map<String, Object> formation) {
        player.start("survey", project);
        player.completeAll(project, "userTask_surveyCommunity", facts());
        player.completeAll(project, "userTask_surveyDemand", demand);
        player.complete(project, "userTask_formProject", formation);
    }

    /** All eight kinds of facts of a community, with the figures of the plan and no public housing. */
    public static Map<String, Object> facts() {
        Map<String, Object> facts =
                new HashMap<>(Map.of("stateOwnedFlats", 0, "unitOwnedFlats", 0, "staffCommunity", "no"));
        for (FactKind kind : FactKind.values()) {
            facts.put(kind.measure().name(), new BigDecimal("12").intValueExact());
            facts.put(kind.condition().name(), kind.title() + "：见摸底表");
        }
        return facts;
    }

    /** Demand for elevators of two stairwells, for twenty charging places; no idle sites, no violations. */
    public static Map<String, Object> demand() {
        return Map.of(
                "elevatorStairwells", 2,
                "electricVehicles", 60,
                "chargingPlaces", 20,
                "idleSites", 0,
                "violationsSeen", 0);
    }

    /** The workbook 摸底清单: {@code 房屋, 3栋西侧, 36} and {@code 毁绿种菜, 5栋南侧}, each behind its community. */
    public static byte[] lists(List<List<Object>> sites, List<List<Object>> violations) {
        return new SheetBuilder()
                .sheet(ListReader.SITES, rows(ListReader.SITE_COLUMNS, sites))
                .sheet(ListReader.VIOLATIONS, rows(ListReader.VIOLATION_COLUMNS, violations))
                .build();
    }

    private static List<List<Object>> rows(List<Column> columns, List<List<Object>> rows) {
        List<List<Object>> all = new ArrayList<>();
        all.add(List.copyOf(columns.stream().map(Column::header).toList()));
        all.addAll(rows);
        return all;
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
