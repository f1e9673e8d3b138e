package cn.jiugai.site;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the contractor's application for the acceptance of a section (HG-4.2-3). */
@Component
class RecordSectionRequest extends Recorder {

    private final SectionRegister register;

    RecordSectionRequest(SectionRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记分部报验";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SiteVariables.WORKS_SECTION, SiteVariables.SECTION_FINISHED_ON, SiteVariables.SELF_CHECK);
    }

    @Override
    protected void record(Step step) {
        register.request(
                step.project(),
                step.get(SiteVariables.WORKS_SECTION),
                step.get(SiteVariables.SECTION_FINISHED_ON),
                step.get(SiteVariables.SELF_CHECK),
                step.person());
    }
}
