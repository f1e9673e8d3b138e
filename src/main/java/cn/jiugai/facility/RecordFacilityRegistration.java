package cn.jiugai.facility;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps under which certificate a facility was registered as real estate (HG-5.2-2). */
@Component
class RecordFacilityRegistration extends Recorder {

    private final FacilityRegister facilities;

    RecordFacilityRegistration(FacilityRegister facilities) {
        this.facilities = facilities;
    }

    @Override
    public String label() {
        return "登记不动产登记结果";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(FacilityVariables.REGISTERED, FacilityVariables.CERTIFICATE, FacilityVariables.REGISTERED_ON);
    }

    @Override
    protected void record(Step step) {
        facilities.register(
                Long.parseLong(step.get(FacilityVariables.REGISTERED)),
                step.get(FacilityVariables.CERTIFICATE).strip(),
                step.get(FacilityVariables.REGISTERED_ON));
    }
}
