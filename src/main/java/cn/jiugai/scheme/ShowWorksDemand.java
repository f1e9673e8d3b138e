package cn.jiugai.scheme;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.survey.ChargingDemand;
import cn.jiugai.survey.ElevatorDemand;
import cn.jiugai.survey.SurveyRecords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the survey found that residents want, a line each community: charging (JA-4.7-1) and elevators (JA-4.6-1). */
@Component
class ShowWorksDemand extends View {

    private final SurveyRecords surveys;

    ShowWorksDemand(SurveyRecords surveys) {
        this.surveys = surveys;
    }

    @Override
    public String label() {
        return "显示摸底的充电和电梯需求";
    }

    @Override
    protected String show(Step step) {
        Map<String, String> lines = new LinkedHashMap<>();
        surveys.chargingDemand(step.project()).forEach(demand -> add(lines, demand.community(), charging(demand)));
        surveys.elevatorDemand(step.project()).forEach(demand -> add(lines, demand.community(), elevators(demand)));
        return lines.isEmpty()
                ? "没有摸底记录。"
                : lines.entrySet().stream()
                        .map(line -> "- %s：%s".formatted(line.getKey(), line.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static void add(Map<String, String> lines, String community, String text) {
        lines.merge(community, text, (one, other) -> one + "；" + other);
    }

    private static String charging(ChargingDemand demand) {
        return "电动车%d辆，需要充电车位%d个".formatted(demand.vehicles(), demand.wantedPlaces());
    }

    private static String elevators(ElevatorDemand demand) {
        return demand.stairwells() == 0 ? "暂无加装电梯需求" : "%d个单元需要加装电梯".formatted(demand.stairwells());
    }
}
