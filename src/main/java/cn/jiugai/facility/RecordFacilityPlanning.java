package cn.jiugai.facility;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether a facility is against the plan, how its land is treated, and whether it has to be registered (HG-5.2-1,
 * HG-5.2-2). */
@Component
class RecordFacilityPlanning extends Recorder {

    private static final String YES = "yes";

    private final FacilityRegister facilities;

    RecordFacilityPlanning(FacilityRegister facilities) {
        this.facilities = facilities;
    }

    @Override
    public String label() {
        return "登记规划确认和土地办理";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                FacilityVariables.FACILITY,
                FacilityVariables.PLANNING,
                FacilityVariables.PLANNING_NUMBER,
                FacilityVariables.PLANNING_ON,
                FacilityVariables.TREATMENT,
                FacilityVariables.TO_REGISTER,
                FacilityVariables.PLANNING_NOTE);
    }

    @Override
    protected void record(Step step) {
        boolean fits = YES.equals(step.get(FacilityVariables.PLANNING));
        facilities.confirm(
                Long.parseLong(step.get(FacilityVariables.FACILITY)),
                new Facility.Planning(
                        fits,
                        fits ? step.get(FacilityVariables.PLANNING_NUMBER).strip() : null,
                        fits ? LandTreatment.valueOf(step.get(FacilityVariables.TREATMENT)) : null,
                        fits && YES.equals(step.get(FacilityVariables.TO_REGISTER)),
                        step.find(FacilityVariables.PLANNING_NOTE).orElse(null)),
                step.get(FacilityVariables.PLANNING_ON),
                step.person());
    }
}
