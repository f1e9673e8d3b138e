package cn.jiugai.facility;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a new facility on record, if there is one (HG-5.2-1). */
@Component
class RecordFacility extends Recorder {

    private static final String ADD = "add";

    private final FacilityRegister facilities;

    RecordFacility(FacilityRegister facilities) {
        this.facilities = facilities;
    }

    @Override
    public String label() {
        return "登记新建设施";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                FacilityVariables.ENTRY,
                FacilityVariables.COMMUNITY,
                FacilityVariables.NAME,
                FacilityVariables.KIND,
                FacilityVariables.PLACE,
                FacilityVariables.LAND);
    }

    @Override
    protected void record(Step step) {
        if (!ADD.equals(step.get(FacilityVariables.ENTRY))) {
            return;
        }
        facilities.add(
                step.project(),
                step.get(FacilityVariables.COMMUNITY),
                step.get(FacilityVariables.NAME).strip(),
                FacilityKind.valueOf(step.get(FacilityVariables.KIND)),
                step.get(FacilityVariables.PLACE).strip(),
                FacilityLand.valueOf(step.get(FacilityVariables.LAND)),
                step.person());
    }
}
