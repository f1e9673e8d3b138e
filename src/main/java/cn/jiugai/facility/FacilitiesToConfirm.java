package cn.jiugai.facility;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The new facilities with both consents that the planning department has to answer, by id (HG-5.2-1). */
@Component
class FacilitiesToConfirm extends Subjects {

    private final FacilityRegister facilities;

    FacilitiesToConfirm(FacilityRegister facilities) {
        this.facilities = facilities;
    }

    @Override
    public String label() {
        return "待规划确认的新建设施";
    }

    @Override
    protected List<String> subjects(Step step) {
        return new FacilitiesReady(facilities.of(step.project()))
                .toConfirm().stream()
                        .map(facility -> String.valueOf(facility.id()))
                        .toList();
    }
}
