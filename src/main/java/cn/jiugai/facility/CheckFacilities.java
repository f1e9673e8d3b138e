package cn.jiugai.facility;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses a new facility without both consents or the planning confirmation (HG-5.2-1), or whose land is treated as it may not
 * be (HG-5.2-2). */
@Component
class CheckFacilities extends Check {

    private final FacilityRegister facilities;

    CheckFacilities(FacilityRegister facilities) {
        this.facilities = facilities;
    }

    @Override
    public String label() {
        return "核对新建设施";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new FacilitiesReady(facilities.of(step.project())).check();
    }
}
