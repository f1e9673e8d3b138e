package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** The role that has to put the defect right. */
@Component
class DefectResponsible extends View {

    private final Defects defects;

    DefectResponsible(Defects defects) {
        this.defects = defects;
    }

    @Override
    public String label() {
        return "缺陷的责任单位";
    }

    @Override
    protected String show(Step step) {
        return defects.get(step.get(AcceptanceVariables.ACCEPTANCE_DEFECT)).responsible();
    }
}
