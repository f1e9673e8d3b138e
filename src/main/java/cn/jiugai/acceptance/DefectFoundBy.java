package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** The role or unit that found the defect and checks again. */
@Component
class DefectFoundBy extends View {

    private final Defects defects;

    DefectFoundBy(Defects defects) {
        this.defects = defects;
    }

    @Override
    public String label() {
        return "提出缺陷的单位";
    }

    @Override
    protected String show(Step step) {
        return defects.get(step.get(AcceptanceVariables.ACCEPTANCE_DEFECT)).foundBy();
    }
}
