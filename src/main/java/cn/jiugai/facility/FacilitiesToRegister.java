package cn.jiugai.facility;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** The facilities that have to be registered as real estate and were not yet (HG-5.2-2). */
@Component
class FacilitiesToRegister extends Choices {

    private final FacilityRecords facilities;

    FacilitiesToRegister(FacilityRecords facilities) {
        this.facilities = facilities;
    }

    @Override
    public String label() {
        return "待办理不动产登记的设施";
    }

    @Override
    protected List<Choice> choices(Step step) {
        return facilities.toRegister(step.project()).stream()
                .map(facility -> new Choice(facility.title(), String.valueOf(facility.id())))
                .toList();
    }
}
