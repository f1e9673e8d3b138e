package cn.jiugai.facility;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps who has agreed to a facility and where it stands now, or why it is dropped (HG-5.2-1). */
@Component
class RecordFacilityConsents extends Recorder {

    private final FacilityRegister facilities;

    RecordFacilityConsents(FacilityRegister facilities) {
        this.facilities = facilities;
    }

    @Override
    public String label() {
        return "登记设施同意情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                FacilityVariables.FACILITY,
                FacilityVariables.DROPPED,
                FacilityVariables.DROP_REASON,
                FacilityVariables.SITE,
                FacilityVariables.USER,
                FacilityVariables.USER_ON,
                FacilityVariables.NEIGHBOUR,
                FacilityVariables.NEIGHBOUR_ON);
    }

    @Override
    protected void record(Step step) {
        long id = Long.parseLong(step.get(FacilityVariables.FACILITY));
        if (step.yes(FacilityVariables.DROPPED)) {
            facilities.drop(id, step.get(FacilityVariables.DROP_REASON).strip());
            return;
        }
        facilities.consent(
                id,
                step.get(FacilityVariables.SITE).strip(),
                step.find(FacilityVariables.USER).orElse(null),
                step.find(FacilityVariables.USER_ON).orElse(null),
                step.find(FacilityVariables.NEIGHBOUR).orElse(null),
                step.find(FacilityVariables.NEIGHBOUR_ON).orElse(null));
    }
}
