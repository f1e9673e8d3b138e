package cn.jiugai.survey;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names the community of a task, and brings what is already known of its demand. */
@Component
class OpenDemandTask extends Opener {

    private final DemandRegister demands;

    OpenDemandTask(DemandRegister demands) {
        this.demands = demands;
    }

    @Override
    public String label() {
        return "注明小区，带出已填需求";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SurveyVariables.COMMUNITY);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        String name = step.get(SurveyVariables.COMMUNITY);
        sheet.about(name);
        demands.of(step.project()).stream()
                .filter(community -> community.community().equals(name))
                .forEach(known -> {
                    sheet.fill(SurveyVariables.ELEVATOR_STAIRWELLS, known.elevatorStairwells());
                    sheet.fill(SurveyVariables.ELECTRIC_VEHICLES, known.electricVehicles());
                    sheet.fill(SurveyVariables.CHARGING_PLACES, known.chargingPlaces());
                    sheet.fill(SurveyVariables.IDLE_SITES, known.idleSites());
                    sheet.fill(SurveyVariables.VIOLATIONS, known.violations());
                });
    }
}
