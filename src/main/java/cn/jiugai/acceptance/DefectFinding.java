package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What the defect is that a rectification is about. */
@Component
class DefectFinding extends View {

    private final Defects defects;

    DefectFinding(Defects defects) {
        this.defects = defects;
    }

    @Override
    public String label() {
        return "缺陷内容";
    }

    @Override
    protected String show(Step step) {
        return defects.get(step.get(AcceptanceVariables.ACCEPTANCE_DEFECT)).finding();
    }
}
