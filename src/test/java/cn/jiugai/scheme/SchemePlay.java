package cn.jiugai.scheme;

import cn.jiugai.play.Player;
import cn.jiugai.survey.ElevatorDemand;
import cn.jiugai.survey.SurveyRecords;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Plays steps of the scheme review, for tests of this and of later phases. */
@Component
public class SchemePlay {

    private final Player player;
    private final WorksListImport lists;
    private final SurveyRecords surveys;

    SchemePlay(Player player, WorksListImport lists, SurveyRecords surveys) {
        this.player = player;
        this.lists = lists;
        this.surveys = surveys;
    }

    /** The draft with all its parts, and a works list with all that the survey makes necessary. */
    public void draft(String project) {
        player.complete(project, "userTask_draftScheme", parts());
        list(project);
    }

    void list(String project) {
        list(project, WorksRows.complete(demand(project)));
    }

    void list(String project, byte[] workbook) {
        lists.take(project, workbook, "test", "test");
        player.complete(project, "userTask_listWorks", Map.of());
    }

    private Map<String, Integer> demand(String project) {
        Map<String, Integer> demand = new LinkedHashMap<>();
        for (ElevatorDemand community : surveys.elevatorDemand(project)) {
            demand.put(community.community(), community.stairwells());
        }
        return demand;
    }

    static Map<String, Object> parts() {
        Map<String, Object> parts = new HashMap<>(Map.of("guide", "技术导则（2022版）", "standard", "改造工作衡量标准"));
        for (SchemePart part : SchemePart.values()) {
            parts.put(part.variable().name(), part.title() + "：详见方案文本");
        }
        return parts;
    }
}
