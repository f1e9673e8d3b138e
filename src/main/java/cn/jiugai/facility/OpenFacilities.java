package cn.jiugai.facility;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The new facilities that lack a consent or a confirmation, by id (HG-5.2-1). */
@Component
class OpenFacilities extends Subjects {

    private final FacilityRegister facilities;

    OpenFacilities(FacilityRegister facilities) {
        this.facilities = facilities;
    }

    @Override
    public String label() {
        return "还没有办妥的新建设施";
    }

    @Override
    protected List<String> subjects(Step step) {
        return new FacilitiesReady(facilities.of(step.project()))
                .open().stream().map(facility -> String.valueOf(facility.id())).toList();
    }
}
