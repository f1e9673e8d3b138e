package cn.jiugai.inspection;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.engine.View;
import java.util.List;
import org.springframework.stereotype.Component;

/** The role that has to put the finding right. */
@Component
class SiteFindingResponsible extends View {

    private final InspectionRegister inspections;

    SiteFindingResponsible(InspectionRegister inspections) {
        this.inspections = inspections;
    }

    @Override
    public String label() {
        return "问题的责任单位";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(InspectionVariables.SITE_FINDING);
    }

    @Override
    protected String show(Step step) {
        return inspections
                .finding(Long.parseLong(step.get(InspectionVariables.SITE_FINDING)))
                .responsible();
    }
}
