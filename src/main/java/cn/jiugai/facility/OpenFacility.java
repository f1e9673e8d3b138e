package cn.jiugai.facility;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in the name of a task which facility it is about, and brings what is known of it. */
@Component
class OpenFacility extends Opener {

    private final FacilityRegister facilities;

    OpenFacility(FacilityRegister facilities) {
        this.facilities = facilities;
    }

    @Override
    public String label() {
        return "注明是哪一处设施";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(FacilityVariables.FACILITY);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        Facility facility = facilities.get(Long.parseLong(step.get(FacilityVariables.FACILITY)));
        sheet.about(facility.title());
        sheet.fill(FacilityVariables.FACILITY_TEXT, facility.line());
        sheet.fill(FacilityVariables.SITE, facility.place());
        sheet.fill(FacilityVariables.USER, facility.consents().user());
        sheet.fill(FacilityVariables.NEIGHBOUR, facility.consents().neighbour());
    }
}
