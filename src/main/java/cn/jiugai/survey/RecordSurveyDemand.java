package cn.jiugai.survey;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the demand of one community and how much was seen there (JA-4.6-1, JA-4.7-1, JA-4.3-1, JA-3.4-2). */
@Component
class RecordSurveyDemand extends Recorder {

    private final DemandRegister demands;

    RecordSurveyDemand(DemandRegister demands) {
        this.demands = demands;
    }

    @Override
    public String label() {
        return "登记小区需求和存量资源";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                SurveyVariables.COMMUNITY,
                SurveyVariables.ELEVATOR_STAIRWELLS,
                SurveyVariables.ELECTRIC_VEHICLES,
                SurveyVariables.CHARGING_PLACES,
                SurveyVariables.IDLE_SITES,
                SurveyVariables.VIOLATIONS);
    }

    @Override
    protected void record(Step step) {
        CommunityDemand found = new CommunityDemand(
                step.get(SurveyVariables.COMMUNITY),
                step.find(SurveyVariables.ELEVATOR_STAIRWELLS).orElse(null),
                step.find(SurveyVariables.ELECTRIC_VEHICLES).orElse(null),
                step.find(SurveyVariables.CHARGING_PLACES).orElse(null),
                step.find(SurveyVariables.IDLE_SITES).orElse(null),
                step.find(SurveyVariables.VIOLATIONS).orElse(null));
        demands.put(step.project(), step.instance(), found, step.person());
    }
}
