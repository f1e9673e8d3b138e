package cn.jiugai.inspection;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.engine.View;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the finding is that a rectification is about. */
@Component
class SiteFindingText extends View {

    private final InspectionRegister inspections;

    SiteFindingText(InspectionRegister inspections) {
        this.inspections = inspections;
    }

    @Override
    public String label() {
        return "问题内容";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(InspectionVariables.SITE_FINDING);
    }

    @Override
    protected String show(Step step) {
        return inspections
                .finding(Long.parseLong(step.get(InspectionVariables.SITE_FINDING)))
                .words();
    }
}
