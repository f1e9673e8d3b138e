package cn.jiugai.inspection;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.construction.ConstructionPlay;
import cn.jiugai.funding.FundingPlay;
import cn.jiugai.play.Player;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A project whose works are under way, and the answers of inspections and investigations. */
@Component
class InspectionPlay {

    private final Player player;
    private final ConstructionPlay construction;
    private final FundingPlay funding;
    private final WorkCalendar calendar;

    InspectionPlay(Player player, ConstructionPlay construction, FundingPlay funding, WorkCalendar calendar) {
        this.calendar = calendar;
        this.player = player;
        this.construction = construction;
        this.funding = funding;
    }

    /** A project whose works have begun: its checkpoints and the list of concealed sections wait. */
    String worksBegun() {
        String project = construction.newProject();
        construction.permit(project);
        funding.settled(project);
        player.start("construction", project);
        player.complete(project, "userTask_planSupervision", ConstructionPlay.plan());
        player.complete(project, "userTask_requestStart", ConstructionPlay.request());
        player.complete(project, "userTask_orderStart", ConstructionPlay.order());
        return project;
    }

    /** Starts an inspection as a unit and records what it saw. */
    void inspect(String unit, String project, Map<String, Object> seen) {
        player.startMatter(unit, "inspection", project);
        player.complete(project, "userTask_recordSiteInspection", seen);
    }

    /** The day of all visits. */
    LocalDate inspectedOn() {
        return calendar.today().minusDays(5);
    }

    Map<String, Object> visit() {
        return new HashMap<>(Map.of("inspectedOn", inspectedOn().toString(), "inspectors", "王某、李某", "place", "3号楼"));
    }

    Map<String, Object> finding(Map<String, Object> visit, int line, String finding, String by, boolean serious) {
        visit.putAll(Map.of(
                "finding" + line, finding, "item" + line, "施工安全", "responsible" + line, by, "serious" + line, serious));
        return visit;
    }

    Map<String, Object> decision(String outcome, String followUp) {
        Map<String, Object> decision = new HashMap<>(Map.of(
                "outcome",
                outcome,
                "decisionReason",
                "已核实",
                "decisionNumber",
                "金建处〔2026〕1号",
                "decidedOn",
                calendar.today().toString()));
        if (followUp != null) {
            decision.put("followUpChosen", followUp);
        }
        return decision;
    }
}
